-- the workbooks of a run that were not taken in, or only in part, each with its reason
-- grain: one row per arrival
-- input: :run_id
select
    arrival.file,
    arrival.outcome,
    arrival.reason_zh,
    arrival.reason_en,
    count(finding.finding_key) filter (where finding.severity = 'error') as errors
from warehouse.arrival as arrival
left join warehouse.submission as submission
    on submission.run_id = arrival.run_id and submission.arrival_no = arrival.arrival_no
    and submission.state = 'rejected'
left join warehouse.finding as finding on finding.submission_key = submission.submission_key
where arrival.run_id = :run_id and arrival.outcome in ('rejected', 'unreadable', 'unrecognised')
group by arrival.run_id, arrival.arrival_no
order by arrival.arrival_no
