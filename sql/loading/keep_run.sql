-- a run has ended, and all that was committed before this is on the disk when this is: nothing changes but that
-- input: :job_execution_id
update batch.batch_job_execution
set status = status
where job_execution_id = :job_execution_id
