-- workbooks that were received under a file name or with a content, the newest first; how often each came does not matter
-- grain: one row per workbook
-- input: :file_name, :sha256 (its first digits), one of them null
select
    workbook.workbook_key,
    workbook.file_name,
    workbook.sha256,
    arrived.file,
    arrived.outcome,
    arrived.reason_zh,
    arrived.reason_en
from warehouse.workbook as workbook
inner join lateral (
    select arrival.run_id, arrival.arrival_no, arrival.file, arrival.outcome, arrival.reason_zh, arrival.reason_en
    from warehouse.arrival as arrival
    where arrival.workbook_key = workbook.workbook_key
        and (cast(:file_name as text) is null or regexp_replace(arrival.file, '^.*[/\\]', '') = :file_name)
    order by arrival.run_id desc, arrival.arrival_no desc
    limit 1
) as arrived on true
where cast(:sha256 as text) is null or starts_with(workbook.sha256, :sha256)
order by arrived.run_id desc, arrived.arrival_no desc
