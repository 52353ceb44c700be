-- what an approval of a submission would be bound to
-- grain: one row
-- input: :submission_key
select
    submission.kind,
    submission.submitted_by,
    restored.submitted_by as restored_from,
    submission.submitted_at,
    submission.published_at,
    submission.content_hash,
    submission.rows_loaded,
    workbook.file_name,
    (
        select rule_set.version
        from warehouse.rule_set as rule_set
        where rule_set.form_code = form.form_code
        order by rule_set.valid_from desc
        limit 1
    ) as rules_version
from warehouse.submission as submission
inner join warehouse.dim_form as form on form.form_key = submission.form_key
left join warehouse.submission as restored on restored.submission_key = submission.of_submission
left join warehouse.workbook as workbook on workbook.workbook_key = submission.workbook_key
where submission.submission_key = :submission_key
