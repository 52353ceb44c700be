-- what became of an arrival
-- input: :run_id, :arrival_no, :outcome, :reason_zh, :reason_en
update warehouse.arrival
set outcome = :outcome, reason_zh = :reason_zh, reason_en = :reason_en
where run_id = :run_id and arrival_no = :arrival_no
