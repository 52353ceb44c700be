-- a unit that is reported outside the county it is registered in, as those registered in the city itself are, counts there only
-- until everybody has reported: a further county that reports it may have the greater claim, and say something else of it

create or replace function warehouse.enterprises_counted_for_now(as_of timestamptz, of_year integer)
returns table (submission_key bigint, table_no integer, row_no integer)
language sql stable rows 10
as $$
    with revisions as materialized (
        select revision.submission_key, revision.form_code, revision.county_code
        from warehouse.revision_at(enterprises_counted_for_now.as_of) as revision
        where revision.year = enterprises_counted_for_now.of_year and not revision.is_part
    ),
    awaited as materialized (
        select distinct returns_awaited.form_code
        from warehouse.returns_awaited(enterprises_counted_for_now.as_of, enterprises_counted_for_now.of_year)
    )
    select reported.submission_key, reported.table_no, reported.row_no
    from revisions
    inner join awaited on awaited.form_code = revisions.form_code
    inner join warehouse.fact_enterprise_year as reported on reported.submission_key = revisions.submission_key
    inner join warehouse.dim_enterprise as enterprise on enterprise.enterprise_key = reported.enterprise_key
    -- nothing is looked up in a year that is complete
    where exists (select from awaited) and substr(enterprise.credit_code, 3, 6) <> revisions.county_code
$$;
comment on function warehouse.enterprises_counted_for_now is '某一时刻某年暂计入填报县的企业行：填报县不是统一社会信用代码所示登记地，且尚有县未报送，报送后可能改计入该县 / the rows of enterprises, of a year at a moment, that count where they are reported only until every county has reported: they are registered elsewhere, and a further report may count in their place';

create or replace function warehouse.facilities_counted_for_now(as_of timestamptz, of_year integer)
returns table (submission_key bigint, table_no integer, row_no integer)
language sql stable rows 10
as $$
    with revisions as materialized (
        select revision.submission_key, revision.form_code, revision.county_code
        from warehouse.revision_at(facilities_counted_for_now.as_of) as revision
        where revision.year = facilities_counted_for_now.of_year and not revision.is_part
    ),
    awaited as materialized (
        select distinct returns_awaited.form_code
        from warehouse.returns_awaited(facilities_counted_for_now.as_of, facilities_counted_for_now.of_year)
    )
    select reported.submission_key, reported.table_no, reported.row_no
    from revisions
    inner join awaited on awaited.form_code = revisions.form_code
    inner join warehouse.fact_facility_year as reported on reported.submission_key = revisions.submission_key
    inner join warehouse.dim_facility as facility on facility.facility_key = reported.facility_key
    -- nothing is looked up in a year that is complete
    where exists (select from awaited) and substr(facility.credit_code, 3, 6) <> revisions.county_code
$$;
comment on function warehouse.facilities_counted_for_now is '某一时刻某年暂计入填报县的车间（工厂）行：填报县不是企业登记地，且尚有县未报送，报送后可能改计入该县 / the rows of workshops and factories, of a year at a moment, that count where they are reported only until every county has reported: their enterprise is registered elsewhere, and a further report may count in their place';
