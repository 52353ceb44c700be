-- what a run came to, as meters
-- grain: one row per meter and value of its tag
-- input: :run_id
select 'workbooks' as meter, 'outcome' as tag, coalesce(arrival.outcome, 'waiting') as value, count(*) as amount
from warehouse.arrival as arrival
where arrival.run_id = :run_id
group by arrival.outcome
union all
select 'returns', 'state', submission.state, count(*)
from warehouse.submission as submission
where submission.run_id = :run_id
group by submission.state
union all
select 'rows', 'fate', counted.fate, sum(counted.amount)
from warehouse.submission as submission
cross join lateral (
    values
        (
            case when submission.state in ('published', 'unchanged') then 'loaded' else 'withheld' end,
            submission.rows_loaded
        ),
        ('set_aside', submission.rows_set_aside),
        ('with_errors', submission.rows_with_errors)
) as counted (fate, amount)
where submission.run_id = :run_id and submission.state <> 'staged'
group by counted.fate
union all
select 'findings', 'severity', finding.severity, count(*)
from warehouse.finding as finding
inner join warehouse.submission as submission on submission.submission_key = finding.submission_key
where submission.run_id = :run_id
group by finding.severity
