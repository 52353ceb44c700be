-- why a sheet of a workbook was read for no form, as it was told when the workbook last arrived
-- grain: one row per reason
select told.why_zh, told.why_en
from warehouse.sheet_left_alone as told
inner join warehouse.arrival as arrival
    on arrival.run_id = told.run_id and arrival.arrival_no = told.arrival_no
where arrival.workbook_key = :workbook_key and told.sheet = :sheet
order by told.run_id desc, told.arrival_no desc, told.sheet_no
limit 1
