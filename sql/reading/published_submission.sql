-- the submission that is published for a return
-- grain: one row, or none
-- input: warehouse.current_submission
select current_submission.submission_key
from warehouse.current_submission as current_submission
where current_submission.form_code = :form_code
    and current_submission.county_code = :county_code
    and current_submission.year = :year
