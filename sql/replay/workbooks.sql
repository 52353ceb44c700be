-- the stored workbooks of which a return was decided, in the order in which they came
-- grain: one row per workbook
-- input: :form_code, :county_code, :year (each null: all)
select workbook.workbook_key, workbook.file_name
from warehouse.workbook as workbook
inner join warehouse.submission as submission on submission.workbook_key = workbook.workbook_key
inner join warehouse.dim_form as form on form.form_key = submission.form_key
left join warehouse.return as return on return.return_key = submission.return_key
left join warehouse.dim_county as county on county.county_key = return.county_key
where submission.kind = 'workbook'
    and submission.state in ('published', 'rejected')
    and (:form_code::text is null or form.form_code = :form_code)
    and (:county_code::text is null or county.county_code = :county_code)
    and (:year::integer is null or return.year = :year)
group by workbook.workbook_key, workbook.file_name
order by min(submission.submission_key)
