-- what became of each workbook of a run, from what became of its submissions
-- input: :run_id
update warehouse.arrival as arrival
set outcome = settled.outcome
from (
    select
        submission.arrival_no,
        case
            when bool_or(submission.state = 'rejected') then 'rejected'
            when bool_and(submission.state = 'unchanged') then 'unchanged'
            else 'loaded'
        end as outcome
    from warehouse.submission as submission
    where submission.run_id = :run_id
    group by submission.arrival_no
) as settled
where arrival.run_id = :run_id
    and arrival.arrival_no = settled.arrival_no
    and arrival.outcome = 'staged'
