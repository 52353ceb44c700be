-- executions that have begun and not ended, as far as the job repository knows, and those of which it does not know
-- grain: one row per execution
select execution.job_execution_id, execution.job_instance_id
from batch.batch_job_execution as execution
where execution.status in ('STARTING', 'STARTED', 'STOPPING', 'UNKNOWN')
