-- a workbook just read, for the log
-- grain: one row
-- input: :run_id, :arrival_no
select
    arrival.outcome,
    count(submission.submission_key) as returns,
    coalesce(sum(submission.rows_read), 0) as rows_read,
    coalesce(sum((
        select count(*) from warehouse.finding as finding where finding.submission_key = submission.submission_key
    )), 0) as findings
from warehouse.arrival as arrival
left join warehouse.submission as submission
    on submission.run_id = arrival.run_id and submission.arrival_no = arrival.arrival_no
where arrival.run_id = :run_id and arrival.arrival_no = :arrival_no
group by arrival.run_id, arrival.arrival_no
