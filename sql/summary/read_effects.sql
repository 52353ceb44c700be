-- the figures by which a run differs from the one before it: the city's, and those of the counties that make it up
-- grain: one row per target whose figure or whose counties' figures differ, and county; the city first
-- input: :summary_run_key
with run as (
    select summary_run_key, since_run_key
    from warehouse.summary_run
    where summary_run_key = :summary_run_key and since_run_key is not null
),
figure as (
    select
        progress.summary_run_key,
        target.target_code,
        target.ordinal as target_ordinal,
        0 as ordinal,
        '' as county_code,
        '' as county_name_zh,
        '' as county_name_en,
        progress.actual
    from warehouse.fact_plan_progress as progress
    inner join warehouse.dim_plan_target as target on target.plan_target_key = progress.plan_target_key
    inner join run on progress.summary_run_key in (run.summary_run_key, run.since_run_key)
    union all
    select
        county.summary_run_key,
        target.target_code,
        target.ordinal,
        county.ordinal,
        county.county_code,
        county.county_name_zh,
        county.county_name_en,
        county.actual
    from warehouse.fact_plan_progress_county as county
    inner join warehouse.dim_plan_target as target on target.plan_target_key = county.plan_target_key
    inner join run on county.summary_run_key in (run.summary_run_key, run.since_run_key)
),
compared as (
    select
        target_code,
        coalesce(new_figure.target_ordinal, old_figure.target_ordinal) as target_ordinal,
        coalesce(new_figure.ordinal, old_figure.ordinal) as ordinal,
        county_code,
        coalesce(new_figure.county_name_zh, old_figure.county_name_zh) as county_name_zh,
        coalesce(new_figure.county_name_en, old_figure.county_name_en) as county_name_en,
        old_figure.actual as old_actual,
        new_figure.actual as new_actual
    from (select * from figure where summary_run_key = (select summary_run_key from run)) as new_figure
    full join (select * from figure where summary_run_key = (select since_run_key from run)) as old_figure
        using (target_code, county_code)
),
touched as (
    select distinct target_code from compared where old_actual is distinct from new_actual
)
select compared.*
from compared
inner join touched on touched.target_code = compared.target_code
where compared.county_code = '' or compared.old_actual is distinct from compared.new_actual
order by compared.target_ordinal, compared.target_code, compared.ordinal, compared.county_code
