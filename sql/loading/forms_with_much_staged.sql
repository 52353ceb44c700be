-- forms of which a run has staged so much that the server's statistics no longer hold
-- grain: one row a form
-- input: :run_id
select form.form_code
from warehouse.submission as submission
inner join warehouse.dim_form as form on form.form_key = submission.form_key
where submission.run_id = :run_id and submission.state = 'staged'
group by form.form_code
having sum(submission.rows_read) >= 1000
