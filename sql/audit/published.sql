-- the published revisions, and what became of them
-- grain: one row per revision
-- input: none
select
    submission.submission_key,
    submission.return_key,
    submission.revision,
    submission.content_hash,
    submission.definitions_digest,
    submission.kind as revision_kind,
    form.form_code,
    return.year,
    county.county_code,
    county.county_key
from warehouse.submission as submission
inner join warehouse.return as return on return.return_key = submission.return_key
inner join warehouse.dim_form as form on form.form_key = return.form_key
inner join warehouse.dim_county as county on county.county_key = return.county_key
where submission.state = 'published'
