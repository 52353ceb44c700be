-- industrial robots in service at the year's end; an enterprise that two counties report counts once
-- grain: one row per county and industry
-- fact: fact_enterprise_year
-- gives: amount
-- each return: adds
-- each unit: counts once
-- unit: sets
-- with: nothing
with revisions as materialized (
    -- worked out once, whatever the planner knows of the rows there are
    select submission_key, county_code
    from warehouse.revision_at(cast(:as_of as timestamptz))
    where year = :year and not is_part
),
elsewhere as materialized (
    select submission_key, table_no, row_no
    from warehouse.enterprises_counted_elsewhere(cast(:as_of as timestamptz), :year)
),
for_now as materialized (
    select submission_key, table_no, row_no
    from warehouse.enterprises_counted_for_now(cast(:as_of as timestamptz), :year)
)
select
    revisions.county_code,
    industry.industry_code as part,
    sum(case when elsewhere.row_no is null then enterprise.robots_in_service else 0 end)::numeric as numerator,
    null::numeric as denominator,
    count(elsewhere.row_no) as counted_elsewhere,
    count(for_now.row_no) as counted_for_now,
    sum(
        case when for_now.row_no is not null and elsewhere.row_no is null then enterprise.robots_in_service else 0 end
    )::numeric as numerator_for_now
from warehouse.fact_enterprise_year as enterprise
inner join revisions on revisions.submission_key = enterprise.submission_key
left join elsewhere
    on elsewhere.submission_key = enterprise.submission_key
    and elsewhere.table_no = enterprise.table_no
    and elsewhere.row_no = enterprise.row_no
left join for_now
    on for_now.submission_key = enterprise.submission_key
    and for_now.table_no = enterprise.table_no
    and for_now.row_no = enterprise.row_no
inner join warehouse.dim_industry as industry on industry.industry_key = enterprise.industry_key
group by revisions.county_code, industry.industry_code
