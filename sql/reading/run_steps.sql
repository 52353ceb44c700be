-- the steps of a run in every attempt at it
-- grain: one row per step and attempt
-- input: :run_id
select
    dense_rank() over (order by step.job_execution_id) as attempt,
    step.step_name,
    step.status,
    step.start_time,
    extract(epoch from coalesce(step.end_time, step.last_updated) - step.start_time) as seconds,
    step.write_count,
    step.exit_message
from batch.batch_step_execution as step
inner join batch.batch_job_execution as execution on execution.job_execution_id = step.job_execution_id
where execution.job_instance_id = :run_id
order by step.step_execution_id
