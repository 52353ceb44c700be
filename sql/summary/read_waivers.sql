-- the waived findings of the revisions that a run was made of
-- grain: one row per finding
-- input: :summary_run_key
select
    form_code, county_code, county_name_zh, county_name_en, rule_code, rule_severity, sheet, cell, found,
    message_zh, message_en, waiver_reason, waiver_until, waiver_by
from warehouse.summary_waiver
where summary_run_key = :summary_run_key
order by ordinal
