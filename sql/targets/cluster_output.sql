-- output value of the clusters of the industries
-- grain: one row per county and industry
-- fact: fact_cluster_county_year
-- gives: amount
-- each return: adds
-- unit: 10k_cny
-- with: industries (codes of industries)
with revisions as materialized (
    -- worked out once, whatever the planner knows of the rows there are
    select submission_key, county_code
    from warehouse.revision_at(cast(:as_of as timestamptz))
    where year = :year and not is_part
)
select
    revisions.county_code,
    industry.industry_code as part,
    sum(cluster.output_value_10k_cny) as numerator,
    null::numeric as denominator
from warehouse.fact_cluster_county_year as cluster
inner join revisions on revisions.submission_key = cluster.submission_key
inner join warehouse.dim_industry as industry on industry.industry_key = cluster.industry_key
where industry.industry_code in (:industries)
group by revisions.county_code, industry.industry_code
