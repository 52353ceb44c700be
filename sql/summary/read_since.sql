-- the run before a run of the summary
-- grain: one row; none for the first run
-- input: :summary_run_key
select earlier.summary_run_key, earlier.as_of
from warehouse.summary_run as run
inner join warehouse.summary_run as earlier on earlier.summary_run_key = run.since_run_key
where run.summary_run_key = :summary_run_key
