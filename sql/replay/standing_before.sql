-- the revisions that stood just before a moment, in the shape of warehouse.current_submission; of returns that the replay
-- itself has decided, what it made of them
-- grain: one row per return
-- input: {moment}, {run} (of the replay)
select
    standing.submission_key,
    standing.return_key,
    standing.workbook_key,
    standing.revision,
    standing.published_at,
    form.form_code,
    county.county_code,
    county.county_key,
    return.year,
    standing.kind,
    standing.is_nil
from (
    select distinct on (submission.return_key) submission.*
    from warehouse.submission as submission
    where submission.state = 'published'
        and (submission.published_at < {moment} or submission.run_id = {run})
    order by submission.return_key, submission.revision desc
) as standing
inner join warehouse.return as return on return.return_key = standing.return_key
inner join warehouse.dim_form as form on form.form_key = return.form_key
inner join warehouse.dim_county as county on county.county_key = return.county_key
where standing.kind <> 'withdrawal'
