-- functions that put illustrative published returns into the warehouse
create schema illustrative;

create function illustrative.submit(form text, county text, of_year integer, at timestamptz, columns text[])
returns bigint language plpgsql as $$
declare
    book bigint;
    its_return bigint;
    key bigint;
    arrival bigint;
begin
    insert into warehouse.dim_year (year) values (of_year) on conflict do nothing;
    insert into warehouse.workbook (sha256, file_name, size_bytes)
    values (encode(sha256(random()::text::bytea), 'hex'), county || '-' || of_year || '-' || form || '.xlsx', 0)
    returning workbook_key into book;
    select coalesce(max(arrival_no), 0) + 1 into arrival from warehouse.arrival;
    insert into warehouse.arrival (run_id, arrival_no, file, workbook_key)
    values (1, arrival, county || '-' || of_year || '-' || form || '.xlsx', book);
    insert into warehouse.return (form_key, county_key, year)
    select dim_form.form_key, dim_county.county_key, of_year
    from warehouse.dim_form, warehouse.dim_county
    where form_code = form and county_code = county
    on conflict (form_key, county_key, year) do update set year = excluded.year
    returning return_key into its_return;
    update warehouse.submission set is_current = false, superseded_at = at
    where return_key = its_return and is_current;
    insert into warehouse.submission (
        workbook_key, form_key, return_key, run_id, arrival_no, state, revision, is_current, definitions_digest,
        submitted_at, published_at
    )
    select book, form_key, its_return, 1, arrival, 'published',
        (select count(*) + 1 from warehouse.submission where return_key = its_return), true, 'illustrative', at, at
    from warehouse.dim_form
    where form_code = form
    returning submission_key into key;
    insert into warehouse.submission_table values (key, 1, '表' || right(form, 1), 'illustrative', 3, 4);
    insert into warehouse.submission_column (submission_key, table_no, item, column_no, column_letter, header)
    select key, 1, item, ordinality + 2, chr(66 + ordinality::integer), item
    from unnest(columns) with ordinality as listed (item, ordinality);
    return key;
end $$;

create function illustrative.enterprise(
    submission bigint, at_row integer, credit text, industry text, robots integer, transformed boolean
) returns void language sql as $$
    insert into warehouse.dim_enterprise as version (credit_code, enterprise_name, county_key, valid_from)
    select credit, credit, county_key, 2019 from warehouse.return
    inner join warehouse.submission as submitted on submitted.return_key = return.return_key
    where submitted.submission_key = submission
    on conflict (credit_code, valid_from) do update
    set is_of_several_counties = version.is_of_several_counties or version.county_key <> excluded.county_key;
    insert into warehouse.fact_enterprise_year (
        submission_key, table_no, row_no, return_key, year, county_key, enterprise_key, industry_key,
        output_value_10k_cny, robots_in_service, is_transformed
    )
    select submission, 1, at_row, return.return_key, return.year, return.county_key, enterprise_key, its_industry.industry_key,
        100, robots, transformed
    from warehouse.submission as submitted
    inner join warehouse.return as return on return.return_key = submitted.return_key
    cross join warehouse.dim_enterprise as enterprise
    cross join warehouse.dim_industry as its_industry
    where submitted.submission_key = submission and credit_code = credit and industry_code = industry
$$;

create function illustrative.facility(submission bigint, at_row integer, name text, its_type text, its_state text)
returns void language sql as $$
    insert into warehouse.dim_facility (credit_code, facility_name) values ('91330702MA2' || name, name) on conflict do nothing;
    insert into warehouse.fact_facility_year (
        submission_key, table_no, row_no, return_key, year, county_key, facility_key, facility_type_code, status_code
    )
    select submission, 1, at_row, return.return_key, return.year, return.county_key, facility_key, its_type, its_state
    from warehouse.submission as submitted
    inner join warehouse.return as return on return.return_key = submitted.return_key
    cross join warehouse.dim_facility
    where submitted.submission_key = submission and facility_name = name
$$;

create function illustrative.cluster(
    submission bigint, at_row integer, name text, industry text, level text, output_100m_cny numeric
) returns void language sql as $$
    insert into warehouse.dim_cluster (cluster_name) values (name) on conflict do nothing;
    insert into warehouse.fact_cluster_county_year (
        submission_key, table_no, row_no, return_key, year, county_key, cluster_key, industry_key, level_key,
        output_value_10k_cny
    )
    select submission, 1, at_row, return.return_key, return.year, return.county_key, cluster_key, industry_key,
        level_key, output_100m_cny * 10000
    from warehouse.submission as submitted
    inner join warehouse.return as return on return.return_key = submitted.return_key
    cross join warehouse.dim_cluster
    cross join warehouse.dim_industry
    cross join warehouse.dim_level
    where submitted.submission_key = submission and cluster_name = name and industry_code = industry
        and level_code = level
$$;

create function illustrative.chain(submission bigint, at_row integer, code text, output_100m_cny numeric)
returns void language sql as $$
    insert into warehouse.fact_chain_county_year (
        submission_key, table_no, row_no, return_key, year, county_key, chain_key, output_value_10k_cny
    )
    select submission, 1, at_row, return.return_key, return.year, return.county_key, chain_key,
        output_100m_cny * 10000
    from warehouse.submission as submitted
    inner join warehouse.return as return on return.return_key = submitted.return_key
    cross join warehouse.dim_chain
    where submitted.submission_key = submission and chain_code = code
$$;

create function illustrative.observation(
    submission bigint, at_row integer, indicator text, amount numeric, missing text
) returns void language sql as $$
    insert into warehouse.fact_observation (
        submission_key, table_no, row_no, column_no, return_key, indicator_key, area_key, breakdown_key, year,
        is_comparative, value, missing_kind
    )
    select submission, 1, at_row, 3, return.return_key, indicator_key, area_key,
        (select breakdown_key from warehouse.dim_breakdown where breakdown_code = '' limit 1),
        return.year, false, amount, missing
    from warehouse.submission as submitted
    inner join warehouse.return as return on return.return_key = submitted.return_key
    inner join warehouse.dim_county as county on county.county_key = return.county_key
    inner join warehouse.dim_area as area on area.area_code = county.county_code
    cross join warehouse.dim_indicator
    where submitted.submission_key = submission and indicator_code = indicator
$$;
