-- the steps of a run that was told to stop, as far as they were under way
-- input: the run
update batch.batch_step_execution as step
set status = 'STOPPED', exit_code = 'STOPPED', end_time = current_timestamp, last_updated = current_timestamp,
    version = step.version + 1
from batch.batch_job_execution as execution
where execution.job_execution_id = step.job_execution_id
    and execution.job_instance_id = ?
    and step.status in ('STARTING', 'STARTED', 'STOPPING')
