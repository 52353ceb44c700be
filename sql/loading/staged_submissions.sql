-- submissions of a run that wait to be published, in publishing order: earlier years first, since later ones are
-- checked against them; within a year forms that others are checked against come first
-- grain: one row per submission
-- input: :run_id
select submission.submission_key
from warehouse.submission as submission
inner join warehouse.dim_form as form on form.form_key = submission.form_key
left join warehouse.return as return on return.return_key = submission.return_key
where submission.run_id = :run_id and submission.state = 'staged'
order by return.year nulls last, form.publishing_order, form.form_code, submission.return_key, submission.submission_key
