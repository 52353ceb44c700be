-- warehouse.fact_facility_year and warehouse.dim_facility from returns of JH02
-- grain: one row per facility and year of the return
-- input: staging.jh02 of :submission_key; :return_key, :county_key, :year

insert into warehouse.dim_facility (credit_code, facility_name)
select staged.credit_code, staged.facility_name
from staging.jh02 as staged
where staged.submission_key = :submission_key
order by staged.credit_code, staged.facility_name
on conflict (credit_code, facility_name) do nothing;

insert into warehouse.fact_facility_year (
    submission_key, table_no, row_no, return_key, year, county_key, facility_key, enterprise_key, enterprise_name,
    facility_type_code, level_key, recognized_on, status_code, investment_10k_cny
)
select
    staged.submission_key,
    staged.table_no,
    staged.row_no,
    :return_key,
    :year,
    :county_key,
    facility.facility_key,
    enterprise.enterprise_key,
    staged.enterprise_name,
    staged.facility_type,
    level.level_key,
    staged.recognized_on,
    staged.status,
    staged.investment
from staging.jh02 as staged
inner join warehouse.dim_facility as facility
    on facility.credit_code = staged.credit_code and facility.facility_name = staged.facility_name
left join lateral (
    select version.enterprise_key
    from warehouse.dim_enterprise as version
    where version.credit_code = staged.credit_code and :year between version.valid_from and version.valid_to
    limit 1
) as enterprise on true
left join warehouse.dim_level as level on level.level_code = staged.level
where staged.submission_key = :submission_key
