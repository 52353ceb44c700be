-- the newest execution of a request that failed or was stopped, and can be restarted
-- grain: at most one row
-- input: :job_name, :request
select execution.job_execution_id
from batch.batch_job_instance as instance
inner join lateral (
    select newest.job_execution_id, newest.status
    from batch.batch_job_execution as newest
    where newest.job_instance_id = instance.job_instance_id
    order by newest.job_execution_id desc
    limit 1
) as execution on true
inner join batch.batch_job_execution_params as parameter
    on parameter.job_execution_id = execution.job_execution_id
    and parameter.parameter_name = 'request'
    and parameter.parameter_value = :request
where instance.job_name = :job_name and execution.status in ('FAILED', 'STOPPED')
order by execution.job_execution_id desc
limit 1
