-- what summaries froze, where it does not give the digest that the audit trail has of it. Spelled out here on purpose, as the
-- migration that made the digests states it (V051), so that what verifies is not what a database's owner may have replaced. Empty
-- columns are left out, so that one that comes later changes nothing while it is empty
-- grain: one row per run and table
with recorded as (
    select (details ->> 'summary')::bigint as summary_run_key, details -> 'frozen' as digests
    from warehouse.audit_entry
    where act = 'summarise'
),

frozen (summary_run_key, table_name, said) as (
    select
        line.summary_run_key,
        'summary_run',
        to_jsonb(line) || jsonb_build_object(
            'as_of', to_char(line.as_of at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
            'created_at', to_char(line.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
        )
    from warehouse.summary_run as line
    union all
    select line.summary_run_key, 'fact_plan_progress', to_jsonb(line)
    from warehouse.fact_plan_progress as line
    union all
    select line.summary_run_key, 'fact_plan_progress_year', to_jsonb(line)
    from warehouse.fact_plan_progress_year as line
    union all
    select line.summary_run_key, 'fact_plan_progress_county', to_jsonb(line)
    from warehouse.fact_plan_progress_county as line
    union all
    select line.summary_run_key, 'summary_return', to_jsonb(line)
    from warehouse.summary_return as line
    union all
    select
        line.summary_run_key,
        'summary_revision',
        to_jsonb(line) || jsonb_build_object(
            'published_at', to_char(line.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
        )
    from warehouse.summary_revision as line
    union all
    select line.summary_run_key, 'summary_waiver', to_jsonb(line)
    from warehouse.summary_waiver as line
),

hashed as (
    select summary_run_key, table_name, sha256(convert_to(jsonb_strip_nulls(said)::text, 'UTF8')) as hash
    from frozen
    where summary_run_key in (select recorded.summary_run_key from recorded)
),

expected as (
    select recorded.summary_run_key, digest.key as table_name, digest.value as digest
    from recorded
    cross join jsonb_each_text(recorded.digests) as digest
),

found as (
    select summary_run_key, table_name, count(*) || ':' || encode(sha256(string_agg(hash, '' order by hash)), 'hex') as digest
    from hashed
    group by summary_run_key, table_name
)

-- a run that is gone altogether is told as an act that is (audit/entries_without_act.sql)
select
    run.summary_run_key,
    plan.plan_code,
    run.year,
    'warehouse.' || table_name as table_name,
    expected.digest as expected,
    found.digest as found
from expected
full join found using (summary_run_key, table_name)
inner join warehouse.summary_run as run using (summary_run_key)
inner join warehouse.dim_plan as plan on plan.plan_key = run.plan_key
where expected.digest is distinct from found.digest
order by summary_run_key, table_name
