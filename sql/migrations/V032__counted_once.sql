-- a unit that two counties report counts once in the city, as official statistics count a legal unit

-- One version of an enterprise covers a year, and it is of the county that reported last: of two counties that report it, the
-- later one found a version of another county in force, and says so here. So whatever two counties report is among these, and
-- next to nothing else is: enterprises that moved
alter table warehouse.dim_enterprise add column is_of_several_counties boolean not null default false;
update warehouse.dim_enterprise as version
set is_of_several_counties = true
where version.credit_code in (
    select enterprise.credit_code
    from warehouse.fact_enterprise_year as reported
    inner join warehouse.dim_enterprise as enterprise on enterprise.enterprise_key = reported.enterprise_key
    group by enterprise.credit_code
    having min(reported.county_key) <> max(reported.county_key)
);
create index dim_enterprise_of_several_counties on warehouse.dim_enterprise (credit_code) where is_of_several_counties;
comment on column warehouse.dim_enterprise.is_of_several_counties is '此版本生效时是否已由另一县填报 / whether another county had reported it when this version was made or changed';

do $$
begin
    if exists (select from pg_roles where rolname = 'planhouse_loader') then
        grant update (is_of_several_counties) on warehouse.dim_enterprise to planhouse_loader;
    end if;
end
$$;

-- the rows of enterprises that do not count in the city, since another county's does: an enterprise counts in the county where
-- the legal unit is registered (the division in its credit code); where that county does not report it, in the one with the most
-- of its output
-- grain: one row per enterprise and county that reports it in the year and does not count
create function warehouse.enterprises_counted_elsewhere(as_of timestamptz, of_year integer)
returns table (submission_key bigint, table_no integer, row_no integer)
language sql stable rows 10
as $$
    with revisions as materialized (
        select revision.submission_key, revision.county_code
        from warehouse.revision_at(enterprises_counted_elsewhere.as_of) as revision
        where revision.year = enterprises_counted_elsewhere.of_year and not revision.is_part
    ),
    doubted as (
        select distinct enterprise.credit_code
        from warehouse.dim_enterprise as enterprise
        where enterprise.is_of_several_counties
    ),
    ranked as (
        select
            reported.submission_key,
            reported.table_no,
            reported.row_no,
            row_number() over (
                partition by doubted.credit_code
                order by
                    substr(doubted.credit_code, 3, 6) = revisions.county_code desc,
                    reported.output_value_10k_cny desc,
                    revisions.county_code
            ) as place
        from doubted
        inner join warehouse.dim_enterprise as version on version.credit_code = doubted.credit_code
        inner join warehouse.fact_enterprise_year as reported on reported.enterprise_key = version.enterprise_key
        inner join revisions on revisions.submission_key = reported.submission_key
    )
    select ranked.submission_key, ranked.table_no, ranked.row_no
    from ranked
    where ranked.place > 1
$$;
comment on function warehouse.enterprises_counted_elsewhere is '某一时刻某年不计入全市的企业行：两县填报同一企业的，全市只计一次，计入统一社会信用代码所示登记地，登记地未填报的计入产值最大的县 / the rows of enterprises that do not count in the city, of a year at a moment: an enterprise that two counties report counts once, where its credit code says it is registered, else in the county with the most of its output';

-- likewise the workshops and factories of an enterprise
-- grain: one row per facility and county that reports it in the year and does not count
create function warehouse.facilities_counted_elsewhere(as_of timestamptz, of_year integer)
returns table (submission_key bigint, table_no integer, row_no integer)
language sql stable rows 10
as $$
    with reported as materialized (
        select
            facility.submission_key,
            facility.table_no,
            facility.row_no,
            facility.facility_key,
            facility.investment_10k_cny,
            revision.county_code
        from warehouse.revision_at(facilities_counted_elsewhere.as_of) as revision
        inner join warehouse.fact_facility_year as facility on facility.submission_key = revision.submission_key
        where revision.year = facilities_counted_elsewhere.of_year and not revision.is_part
    ),
    shared as (
        select reported.facility_key
        from reported
        group by reported.facility_key
        having count(*) > 1
    ),
    ranked as (
        select
            reported.submission_key,
            reported.table_no,
            reported.row_no,
            row_number() over (
                partition by reported.facility_key
                order by
                    substr(facility.credit_code, 3, 6) = reported.county_code desc,
                    reported.investment_10k_cny desc nulls last,
                    reported.county_code
            ) as place
        from shared
        inner join reported on reported.facility_key = shared.facility_key
        inner join warehouse.dim_facility as facility on facility.facility_key = shared.facility_key
    )
    select ranked.submission_key, ranked.table_no, ranked.row_no
    from ranked
    where ranked.place > 1
$$;
comment on function warehouse.facilities_counted_elsewhere is '某一时刻某年不计入全市的车间（工厂）行：两县填报同一车间（工厂）的，全市只计一次，计入企业登记地，登记地未填报的计入投资最大的县 / the rows of workshops and factories that do not count in the city, of a year at a moment: one that two counties report counts once, where its enterprise is registered, else in the county with the most of its investment';

-- what a run was found from says how often that happened; runs made before do not know
alter table warehouse.fact_plan_progress add column units_counted_elsewhere integer;
alter table warehouse.fact_plan_progress_county add column units_counted_elsewhere integer;
comment on column warehouse.fact_plan_progress.units_counted_elsewhere is '重复填报数：另有一县填报同一企业（设施）而不再计入的行数；此列设置前的汇总为空 / rows that are not counted again, since another county reports the same enterprise or facility; null in runs from before there was this column';
comment on column warehouse.fact_plan_progress_county.units_counted_elsewhere is '该县填报而计入另一县的行数；此列设置前的汇总为空 / rows that this county reports and that count in another; null in runs from before there was this column';
