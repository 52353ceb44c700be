-- the findings of a run, in reading order within each submission
-- grain: one row per finding
-- input: :run_id
select
    finding.submission_key,
    finding.severity,
    finding.rule_code,
    finding.sheet,
    finding.cell,
    finding.found,
    finding.expected_zh,
    finding.expected_en,
    finding.message_zh,
    finding.message_en,
    finding.fix_zh,
    finding.fix_en
from warehouse.finding as finding
inner join warehouse.submission as submission on submission.submission_key = finding.submission_key
where submission.run_id = :run_id
order by
    finding.submission_key,
    case finding.severity when 'error' then 1 when 'query' then 2 else 3 end,
    finding.table_no,
    finding.row_no nulls first,
    length(finding.cell),
    finding.cell,
    finding.finding_key
