-- a run that lost the database while it kept the state of a step: whatever of the step was committed stands, and the run can go on
-- input: :run
with steps as (
    update batch.batch_step_execution as step
    set status = 'FAILED', exit_code = 'FAILED', version = step.version + 1
    from batch.batch_job_execution as execution
    where execution.job_execution_id = step.job_execution_id
        and execution.job_instance_id = :run
        and step.status = 'UNKNOWN'
)
update batch.batch_job_execution
set status = 'FAILED', exit_code = 'FAILED', end_time = coalesce(end_time, current_timestamp), version = version + 1
where job_instance_id = :run and status = 'UNKNOWN'
