-- mart.reporting_status: where each return stands that was attempted
-- grain: one row per county, form and year with at least one attempt decided
-- input: warehouse.return, warehouse.submission, warehouse.finding
create or replace view mart.reporting_status as
select
    county.county_code,
    county.name_zh as county_name_zh,
    county.name_en as county_name_en,
    form.form_code,
    form.title_zh as form_title_zh,
    form.title_en as form_title_en,
    return.year,
    case when current.submission_key is null then 'rejected' else 'published' end as state,
    current.revision,
    current.published_at,
    found.errors,
    found.queries,
    attempted.attempts,
    newest.state as newest_state,
    newest.submitted_at as newest_submitted_at,
    newest_found.errors as newest_errors,
    newest_found.queries as newest_queries,
    workbook.file_name as workbook,
    current.submission_key
from warehouse.return as return
inner join warehouse.dim_county as county on county.county_key = return.county_key
inner join warehouse.dim_form as form on form.form_key = return.form_key
inner join lateral (
    select max(submission.submission_key) as newest_key, count(*) as attempts
    from warehouse.submission as submission
    where submission.return_key = return.return_key
        and submission.state not in ('staging', 'staged', 'abandoned')
) as attempted on attempted.newest_key is not null
inner join warehouse.submission as newest on newest.submission_key = attempted.newest_key
left join warehouse.submission as current on current.return_key = return.return_key and current.is_current
inner join warehouse.workbook as workbook
    on workbook.workbook_key = coalesce(current.workbook_key, newest.workbook_key)
-- those of the current revision, or of the newest attempt where nothing is published
inner join lateral (
    select
        count(*) filter (where finding.severity = 'error') as errors,
        count(*) filter (where finding.severity = 'query') as queries
    from warehouse.finding as finding
    where finding.submission_key = coalesce(current.submission_key, newest.submission_key)
) as found on true
inner join lateral (
    select
        count(*) filter (where finding.severity = 'error') as errors,
        count(*) filter (where finding.severity = 'query') as queries
    from warehouse.finding as finding
    where finding.submission_key = newest.submission_key
) as newest_found on true;
