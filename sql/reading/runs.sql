-- what a person wants to know of runs, from the job repository and the warehouse
-- grain: one row per run, the newest first
-- input: :run_id (null: all), :limit, :guard_class (the class of the advisory locks that living runs hold)
with alive as (
    select distinct guard.objid::bigint as run_id
    from pg_locks as guard
    where guard.locktype = 'advisory'
        and guard.database = (select oid from pg_database where datname = current_database())
        and guard.classid::bigint = :guard_class
        and guard.objsubid = 2
        and guard.granted
),
picked as (
    select instance.job_instance_id as run_id, instance.job_name
    from batch.batch_job_instance as instance
    where exists (
            select from batch.batch_job_execution as execution
            where execution.job_instance_id = instance.job_instance_id
        )
        and (:run_id::bigint is null or instance.job_instance_id = :run_id)
    order by instance.job_instance_id desc
    limit :limit
),
executions as (
    select
        execution.job_instance_id as run_id,
        count(*) as attempts,
        min(execution.create_time) as began_at,
        (array_agg(execution.job_execution_id order by execution.job_execution_id desc))[1] as newest_id
    from batch.batch_job_execution as execution
    inner join picked on picked.run_id = execution.job_instance_id
    group by execution.job_instance_id
),
arrivals as (
    select
        arrival.run_id,
        count(*) as workbooks,
        count(*) filter (where arrival.outcome is not null) as workbooks_read,
        min(arrival.submitted_by) as submitted_by
    from warehouse.arrival as arrival
    inner join picked on picked.run_id = arrival.run_id
    group by arrival.run_id
),
returns as (
    select
        submission.run_id,
        count(*) filter (where submission.state = 'published') as published,
        count(*) filter (where submission.state = 'rejected') as rejected,
        count(*) filter (where submission.state in ('staging', 'staged')) as waiting,
        sum(submission.rows_read) as rows_read,
        sum(submission.rows_loaded) filter (where submission.state = 'published') as rows_published
    from warehouse.submission as submission
    inner join picked on picked.run_id = submission.run_id
    group by submission.run_id
)
select
    picked.run_id,
    picked.job_name,
    said.paths,
    said.as_of,
    said.plan_as_of,
    said.plan,
    said.year,
    coalesce(arrivals.submitted_by, said.submitted_by) as asked_by,
    executions.attempts,
    executions.began_at,
    case when newest.status in ('STARTING', 'STARTED', 'STOPPING') and alive.run_id is null
        then newest.last_updated else newest.end_time end as ended_at,
    extract(epoch from (
        select sum(coalesce(
                part.end_time,
                case when alive.run_id is null then part.last_updated else current_timestamp end
            ) - part.create_time)
        from batch.batch_job_execution as part
        where part.job_instance_id = picked.run_id
    )) as seconds,
    case
        when newest.status = 'COMPLETED' then 'done'
        when newest.status in ('STARTING', 'STARTED', 'STOPPING') and alive.run_id is not null then 'running'
        when newest.status in ('STARTING', 'STARTED', 'STOPPING', 'UNKNOWN') then 'broken-off'
        when newest.status = 'STOPPED' then 'stopped'
        when context.short_context like '%batch.recovered%' then 'broken-off'
        else 'failed'
    end as status,
    newest.exit_message,
    coalesce(arrivals.workbooks, 0) as workbooks,
    coalesce(arrivals.workbooks_read, 0) as workbooks_read,
    coalesce(returns.published, 0) as returns_published,
    coalesce(returns.rejected, 0) as returns_rejected,
    coalesce(returns.waiting, 0) as returns_waiting,
    coalesce(returns.rows_read, 0) as rows_read,
    coalesce(returns.rows_published, 0) as rows_published,
    coalesce((
        select count(*)
        from warehouse.finding as finding
        inner join warehouse.submission as submission on submission.submission_key = finding.submission_key
        where submission.run_id = picked.run_id
    ), 0) as findings
from picked
inner join executions on executions.run_id = picked.run_id
inner join batch.batch_job_execution as newest on newest.job_execution_id = executions.newest_id
left join batch.batch_job_execution_context as context on context.job_execution_id = executions.newest_id
left join lateral (
    select
        max(parameter.parameter_value) filter (where parameter.parameter_name = 'paths') as paths,
        max(parameter.parameter_value) filter (where parameter.parameter_name = 'plan') as plan,
        max(parameter.parameter_value) filter (where parameter.parameter_name = 'year') as year,
        max(parameter.parameter_value) filter (where parameter.parameter_name = 'as_of') as as_of,
        max(parameter.parameter_value) filter (where parameter.parameter_name = 'plan_as_of') as plan_as_of,
        max(parameter.parameter_value) filter (where parameter.parameter_name = 'submitted_by') as submitted_by
    from batch.batch_job_execution_params as parameter
    where parameter.job_execution_id = executions.newest_id
) as said on true
left join alive on alive.run_id = picked.run_id
left join arrivals on arrivals.run_id = picked.run_id
left join returns on returns.run_id = picked.run_id
order by picked.run_id desc
