-- what a replayed return found otherwise than when it was decided: a place fails that did not weigh, or no longer does;
-- informational findings weigh nothing
-- grain: one row per rule and place, told apart by its item and subject
-- input: :before_key, :now_key (null: nothing was made of it)
with weighing as (
    select
        finding.submission_key = :before_key as is_before,
        finding.rule_code,
        coalesce(finding.item, '') as item,
        finding.subject,
        finding.severity,
        finding.sheet,
        finding.cell,
        finding.found,
        row_number() over (
            partition by finding.submission_key, finding.rule_code, finding.item, finding.subject
            order by finding.finding_key
        ) as place_no
    from warehouse.finding as finding
    where finding.submission_key in (:before_key, :now_key::bigint) and finding.severity <> 'info'
),
before_found as (
    select * from weighing where is_before
),
now_found as (
    select * from weighing where not is_before
)
select
    rule_code,
    coalesce(now_found.sheet, before_found.sheet) as sheet,
    coalesce(now_found.cell, before_found.cell) as cell,
    coalesce(now_found.found, before_found.found) as found,
    before_found.severity as before_severity,
    now_found.severity as now_severity
from before_found
full join now_found using (rule_code, item, subject, place_no)
order by rule_code, sheet, length(coalesce(now_found.cell, before_found.cell)), cell
