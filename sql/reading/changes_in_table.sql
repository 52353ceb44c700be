-- how a table form's published revision differs from the one before it, value by value
-- grain: one row
-- input: :submission_key
with revision as (
    select submission.submission_key, earlier.submission_key as earlier_key
    from warehouse.submission as submission
    left join warehouse.submission as earlier
        on earlier.return_key = submission.return_key and earlier.revision = submission.revision - 1
    where submission.submission_key = :submission_key
),
now_reported as (
    select
        staged.indicator_code, staged.area_list, staged.area_code, staged.breakdown_list, staged.breakdown_code,
        staged.year, staged.value, staged.missing_kind
    from staging.observation as staged
    inner join revision on revision.submission_key = staged.submission_key
),
before_reported as (
    select
        staged.indicator_code, staged.area_list, staged.area_code, staged.breakdown_list, staged.breakdown_code,
        staged.year, staged.value, staged.missing_kind
    from staging.observation as staged
    inner join revision on revision.earlier_key = staged.submission_key
)
select
    count(*) filter (where before_reported.year is null) as added,
    count(*) filter (
        where before_reported.year is not null and now_reported.year is not null
            and (before_reported.value, before_reported.missing_kind)
                is distinct from (now_reported.value, now_reported.missing_kind)
    ) as changed,
    count(*) filter (where now_reported.year is null) as removed,
    count(*) filter (
        where (before_reported.value, before_reported.missing_kind)
            is not distinct from (now_reported.value, now_reported.missing_kind)
    ) as unchanged
from now_reported
full join before_reported
    using (indicator_code, area_list, area_code, breakdown_list, breakdown_code, year)
