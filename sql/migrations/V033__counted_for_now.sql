-- where a unit that several counties report counts is said in one place, and so is where that is not settled yet

-- what a county's report of a unit has to be the one that counts: the greatest claim does, and of equal ones the first county's
create function warehouse.claim_to_unit(credit_code text, county_code text, amount_10k_cny numeric)
returns numeric[]
language sql
immutable
as $$
    select array[
        case when substr(claim_to_unit.credit_code, 3, 6) = claim_to_unit.county_code then 1 else 0 end,
        coalesce(claim_to_unit.amount_10k_cny, -1)
    ]
$$;
comment on function warehouse.claim_to_unit is '多县填报同一单位时该县计入的次序：统一社会信用代码所示登记地最先，其次产值（投资）大者；相同的取代码在前的县 / the claim of a county''s report to be the one that counts, where several report a unit: where the credit code says it is registered comes first, then the most output (investment); of equal ones the first county''s counts';

create or replace function warehouse.enterprises_counted_elsewhere(as_of timestamptz, of_year integer)
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
                    warehouse.claim_to_unit(
                        doubted.credit_code, revisions.county_code, reported.output_value_10k_cny
                    ) desc,
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

create or replace function warehouse.facilities_counted_elsewhere(as_of timestamptz, of_year integer)
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
                    warehouse.claim_to_unit(
                        facility.credit_code, reported.county_code, reported.investment_10k_cny
                    ) desc,
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

-- the respondents that owe a form of the year and have not published it
-- grain: one row per form and respondent
create function warehouse.returns_awaited(as_of timestamptz, of_year integer)
returns table (form_code text, county_code text)
language sql stable rows 10
as $$
    select owed.form_code, owed.county_code
    from warehouse.return_owed as owed
    where returns_awaited.of_year between owed.first_year and owed.last_year
        and not exists (
            select
            from warehouse.revision_at(returns_awaited.as_of) as revision
            where revision.year = returns_awaited.of_year
                and revision.form_code = owed.form_code
                and revision.county_code = owed.county_code
        )
$$;
comment on function warehouse.returns_awaited is '某一时刻某年应报而尚未发布的报表 / the returns of a year that are owed and not published at a moment';

-- the rows of enterprises that count in the county that reports them only until the one they are registered in has reported
-- grain: one row per enterprise and county that reports it
create function warehouse.enterprises_counted_for_now(as_of timestamptz, of_year integer)
returns table (submission_key bigint, table_no integer, row_no integer)
language sql stable rows 10
as $$
    with revisions as materialized (
        select revision.submission_key, revision.form_code
        from warehouse.revision_at(enterprises_counted_for_now.as_of) as revision
        where revision.year = enterprises_counted_for_now.of_year and not revision.is_part
    ),
    awaited as materialized (
        select returns_awaited.form_code, returns_awaited.county_code
        from warehouse.returns_awaited(enterprises_counted_for_now.as_of, enterprises_counted_for_now.of_year)
    )
    select reported.submission_key, reported.table_no, reported.row_no
    from revisions
    inner join warehouse.fact_enterprise_year as reported on reported.submission_key = revisions.submission_key
    inner join warehouse.dim_enterprise as enterprise on enterprise.enterprise_key = reported.enterprise_key
    inner join awaited
        on awaited.form_code = revisions.form_code and awaited.county_code = substr(enterprise.credit_code, 3, 6)
    -- nothing is looked up in a year that is complete
    where exists (select from awaited)
$$;
comment on function warehouse.enterprises_counted_for_now is '某一时刻某年暂计入填报县的企业行：统一社会信用代码所示登记地应报而尚未发布，发布后可能改计入该县 / the rows of enterprises, of a year at a moment, that count where they are reported only until the county that they are registered in has reported';

-- likewise the workshops and factories of an enterprise
-- grain: one row per facility and county that reports it
create function warehouse.facilities_counted_for_now(as_of timestamptz, of_year integer)
returns table (submission_key bigint, table_no integer, row_no integer)
language sql stable rows 10
as $$
    with revisions as materialized (
        select revision.submission_key, revision.form_code
        from warehouse.revision_at(facilities_counted_for_now.as_of) as revision
        where revision.year = facilities_counted_for_now.of_year and not revision.is_part
    ),
    awaited as materialized (
        select returns_awaited.form_code, returns_awaited.county_code
        from warehouse.returns_awaited(facilities_counted_for_now.as_of, facilities_counted_for_now.of_year)
    )
    select reported.submission_key, reported.table_no, reported.row_no
    from revisions
    inner join warehouse.fact_facility_year as reported on reported.submission_key = revisions.submission_key
    inner join warehouse.dim_facility as facility on facility.facility_key = reported.facility_key
    inner join awaited
        on awaited.form_code = revisions.form_code and awaited.county_code = substr(facility.credit_code, 3, 6)
    -- nothing is looked up in a year that is complete
    where exists (select from awaited)
$$;
comment on function warehouse.facilities_counted_for_now is '某一时刻某年暂计入填报县的车间（工厂）行：企业登记地应报而尚未发布，发布后可能改计入该县 / the rows of workshops and factories, of a year at a moment, that count where they are reported only until the county that their enterprise is registered in has reported';
