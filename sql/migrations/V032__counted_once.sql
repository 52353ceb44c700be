-- a unit that two counties report counts once in the city, as official statistics count a legal unit

-- what counties report of an enterprise, and whether it counts in the city: once, in the county where the legal unit is
-- registered (the division in its credit code); where that county does not report it, in the one with the most of its output
-- grain: one row per enterprise and county that reports it in the year
create function warehouse.enterprises_at(as_of timestamptz, of_year integer)
returns table (
    submission_key bigint,
    table_no integer,
    row_no integer,
    county_code text,
    is_counted boolean
)
language sql stable
as $$
    select
        reported.submission_key,
        reported.table_no,
        reported.row_no,
        revision.county_code,
        row_number() over (
            partition by enterprise.credit_code
            order by
                substr(enterprise.credit_code, 3, 6) = revision.county_code desc,
                reported.output_value_10k_cny desc,
                revision.county_code
        ) = 1 as is_counted
    from warehouse.revision_at(enterprises_at.as_of) as revision
    inner join warehouse.fact_enterprise_year as reported on reported.submission_key = revision.submission_key
    inner join warehouse.dim_enterprise as enterprise on enterprise.enterprise_key = reported.enterprise_key
    where revision.year = enterprises_at.of_year and not revision.is_part
$$;
comment on function warehouse.enterprises_at is '某一时刻各县某年填报的企业；两县填报同一企业的，全市只计一次：计入统一社会信用代码所示登记地，登记地未填报的计入产值最大的县 / the enterprises that counties report of a year, at a moment; one that two of them report counts once in the city: where its credit code says it is registered, else in the county with the most of its output';

-- likewise the workshops and factories of an enterprise
-- grain: one row per facility and county that reports it in the year
create function warehouse.facilities_at(as_of timestamptz, of_year integer)
returns table (
    submission_key bigint,
    table_no integer,
    row_no integer,
    county_code text,
    is_counted boolean
)
language sql stable
as $$
    select
        reported.submission_key,
        reported.table_no,
        reported.row_no,
        revision.county_code,
        row_number() over (
            partition by reported.facility_key
            order by
                substr(facility.credit_code, 3, 6) = revision.county_code desc,
                reported.investment_10k_cny desc nulls last,
                revision.county_code
        ) = 1 as is_counted
    from warehouse.revision_at(facilities_at.as_of) as revision
    inner join warehouse.fact_facility_year as reported on reported.submission_key = revision.submission_key
    inner join warehouse.dim_facility as facility on facility.facility_key = reported.facility_key
    where revision.year = facilities_at.of_year and not revision.is_part
$$;
comment on function warehouse.facilities_at is '某一时刻各县某年填报的车间（工厂）；两县填报同一车间（工厂）的，全市只计一次：计入企业登记地，登记地未填报的计入投资最大的县 / the workshops and factories that counties report of a year, at a moment; one that two of them report counts once in the city: where its enterprise is registered, else in the county with the most of its investment';

-- what a run was found from says how often that happened; runs made before do not know
alter table warehouse.fact_plan_progress add column units_counted_elsewhere integer;
alter table warehouse.fact_plan_progress_county add column units_counted_elsewhere integer;
comment on column warehouse.fact_plan_progress.units_counted_elsewhere is '重复填报数：另有一县填报同一企业（设施）而不再计入的行数；此列设置前的汇总为空 / rows that are not counted again, since another county reports the same enterprise or facility; null in runs from before there was this column';
comment on column warehouse.fact_plan_progress_county.units_counted_elsewhere is '该县填报而计入另一县的行数；此列设置前的汇总为空 / rows that this county reports and that count in another; null in runs from before there was this column';
