-- revisions published after one moment and until another, of the forms and years that a summary adds up
-- grain: one row per revision, in the order of year, respondent, form and revision
-- input: :forms, :first_year, :last_year, :after, :until
select submission.submission_key, earlier.submission_key as earlier_key, form.form_code
from warehouse.submission as submission
inner join warehouse.return as return on return.return_key = submission.return_key
inner join warehouse.dim_form as form on form.form_key = return.form_key
inner join warehouse.dim_county as county on county.county_key = return.county_key
left join warehouse.submission as earlier
    on earlier.return_key = submission.return_key and earlier.revision = submission.revision - 1
where
    submission.published_at > cast(:after as timestamptz)
    and submission.published_at <= cast(:until as timestamptz)
    and return.year between :first_year and :last_year
    and form.form_code in (:forms)
order by return.year, county.county_code, form.publishing_order, form.form_code, submission.revision
