-- mart.finding: what reviewing found, in every attempt
-- grain: one row per finding
-- input: warehouse.finding and the submissions
create or replace view mart.finding as
with attempt as (
    select
        submission.submission_key,
        row_number() over (partition by submission.return_key order by submission.submission_key) as attempt
    from warehouse.submission as submission
    where submission.return_key is not null
)
select
    workbook.file_name as workbook,
    finding.sheet,
    finding.cell,
    finding.rule_code as rule,
    finding.severity,
    finding.found,
    finding.expected_zh || ' / ' || finding.expected_en as expected,
    finding.message_zh,
    finding.message_en,
    form.form_code || ' ' || county.county_code || ' ' || return.year as return,
    attempt.attempt,
    finding.expected_zh,
    finding.expected_en,
    finding.fix_zh,
    finding.fix_en,
    form.form_code,
    county.county_code,
    county.name_zh as county_name_zh,
    county.name_en as county_name_en,
    return.year,
    submission.state,
    submission.revision,
    submission.is_current,
    submission.submitted_at,
    workbook.sha256 as workbook_sha256,
    finding.finding_key,
    finding.submission_key,
    finding.table_no,
    finding.row_no,
    finding.item
from warehouse.finding as finding
inner join warehouse.submission as submission on submission.submission_key = finding.submission_key
inner join warehouse.workbook as workbook on workbook.workbook_key = submission.workbook_key
inner join warehouse.dim_form as form on form.form_key = submission.form_key
left join warehouse.return as return on return.return_key = submission.return_key
left join warehouse.dim_county as county on county.county_key = return.county_key
left join attempt on attempt.submission_key = submission.submission_key;
