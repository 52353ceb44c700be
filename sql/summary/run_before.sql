-- the run of the summary before one to be made: same plan and year, against the plan of its own moment, the newest state of knowledge before its own,
-- and of several as of the same moment the first made
-- grain: at most one row
-- input: :plan_code, :year, :as_of
select run.summary_run_key, run.as_of
from warehouse.summary_run as run
inner join warehouse.dim_plan as plan on plan.plan_key = run.plan_key
where
    plan.plan_code = :plan_code
    and run.year = :year
    and run.plan_as_of is null
    and run.as_of < cast(:as_of as timestamptz)
order by run.as_of desc, run.summary_run_key
limit 1
