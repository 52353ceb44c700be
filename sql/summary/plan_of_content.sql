-- the plan as it was recorded with this content, and its targets
-- grain: one row per target, in the plan's order
-- input: :plan_code, :plan_version, :content_digest
select plan.plan_key, target.plan_target_key
from warehouse.dim_plan as plan
left join warehouse.dim_plan_target as target on target.plan_key = plan.plan_key
where
    plan.plan_code = :plan_code
    and plan.plan_version = :plan_version
    and plan.content_digest = :content_digest
order by target.ordinal
