-- a run that was told to stop and can go on
-- input: the run
update batch.batch_job_execution
set status = 'STOPPED', exit_code = 'STOPPED', end_time = current_timestamp, last_updated = current_timestamp,
    version = version + 1
where job_instance_id = ? and status in ('STARTING', 'STARTED', 'STOPPING')
