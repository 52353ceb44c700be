-- the sheets that a run left alone
-- grain: one row per sheet
-- input: :run_id
select arrival_no, sheet, reason, why_zh, why_en
from warehouse.sheet_left_alone
where run_id = :run_id
order by arrival_no, sheet_no
