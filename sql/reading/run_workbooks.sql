-- the workbooks of a run and what became of them
-- grain: one row per arrival
-- input: :run_id
select
    arrival.arrival_no,
    arrival.file,
    workbook.sha256,
    arrival.outcome,
    arrival.reason_zh,
    arrival.reason_en
from warehouse.arrival as arrival
left join warehouse.workbook as workbook on workbook.workbook_key = arrival.workbook_key
where arrival.run_id = :run_id
order by arrival.arrival_no
