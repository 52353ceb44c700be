-- warehouse.plan_year from jobs/plans
-- grain: one row per plan and year
-- input: :plans, :years (one element per row)
delete from warehouse.plan_year;

insert into warehouse.plan_year (plan_code, year)
select measured.plan_code, measured.year
from unnest(:plans::text[], :years::integer[]) as measured (plan_code, year)
