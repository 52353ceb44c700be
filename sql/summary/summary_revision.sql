-- warehouse.summary_revision: a revision published since the run before, with the names of today
-- grain: run x revision
-- input: :summary_run_key, :ordinal, :submission_key; :added, :changed, :removed, :unchanged (figures)
insert into warehouse.summary_revision (
    summary_run_key, ordinal, year, form_code, form_title_zh, form_title_en, county_code, county_name_zh, county_name_en,
    old_revision, revision, kind, restored_revision, is_nil, submitted_by, published_at, reason,
    added, changed, removed, unchanged
)
select
    :summary_run_key, :ordinal, return.year, form.form_code, form.title_zh, form.title_en, county.county_code,
    county.name_zh, county.name_en, nullif(submission.revision - 1, 0), submission.revision, submission.kind,
    restored.revision, submission.is_nil, submission.submitted_by, submission.published_at, submission.reason,
    :added, :changed, :removed, :unchanged
from warehouse.submission as submission
inner join warehouse.return as return on return.return_key = submission.return_key
inner join warehouse.dim_form as form on form.form_key = return.form_key
inner join warehouse.dim_county as county on county.county_key = return.county_key
left join warehouse.submission as restored on restored.submission_key = submission.of_submission
where submission.submission_key = :submission_key
