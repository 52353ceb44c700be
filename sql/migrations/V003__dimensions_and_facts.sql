-- the star: conformed dimensions, and the facts that returns are published into

create table warehouse.dim_year (
    year integer primary key,
    name_zh text generated always as (year::text || '年') stored
);

create table warehouse.dim_industry (
    industry_key integer generated always as identity primary key,
    industry_code text not null unique,
    name_zh text not null,
    name_en text not null,
    industry_group text
);

create table warehouse.dim_chain (
    chain_key integer generated always as identity primary key,
    chain_code text not null unique,
    name_zh text not null,
    name_en text not null
);

create table warehouse.dim_level (
    level_key integer generated always as identity primary key,
    level_code text not null unique,
    name_zh text not null,
    name_en text not null
);

-- members of every other code list
create table warehouse.dim_code (
    code_list text not null,
    code text not null,
    name_zh text not null,
    name_en text not null,
    parent_code text,
    primary key (code_list, code)
);

-- reference areas of observations: counties and every code list of areas
create table warehouse.dim_area (
    area_key integer generated always as identity primary key,
    code_list text not null,
    area_code text not null,
    name_zh text not null,
    name_en text not null,
    parent_code text,
    unique (code_list, area_code)
);

-- classes an observation is broken down by; the empty code is the whole
create table warehouse.dim_breakdown (
    breakdown_key integer generated always as identity primary key,
    code_list text not null,
    breakdown_code text not null,
    name_zh text not null,
    name_en text not null,
    unique (code_list, breakdown_code)
);

create table warehouse.dim_indicator (
    indicator_key integer generated always as identity primary key,
    indicator_code text not null unique,
    name_zh text not null,
    name_en text not null,
    form_code text not null,
    unit_code text,
    unit_zh text,
    unit_en text,
    direction integer not null check (direction in (-1, 1))
);

-- type 2 by reference year: a version holds from valid_from until the year before the next version
create table warehouse.dim_enterprise (
    enterprise_key bigint generated always as identity primary key,
    credit_code text not null,
    enterprise_name text not null,
    county_key integer not null references warehouse.dim_county,
    industry_key integer references warehouse.dim_industry,
    chain_key integer references warehouse.dim_chain,
    valid_from integer not null,
    valid_to integer not null default 9999,
    unique (credit_code, valid_from)
);

create table warehouse.dim_facility (
    facility_key bigint generated always as identity primary key,
    credit_code text not null,
    facility_name text not null,
    unique (credit_code, facility_name)
);

create table warehouse.dim_cluster (
    cluster_key bigint generated always as identity primary key,
    cluster_name text not null unique
);

-- grain: enterprise x year x revision (JH01)
create table warehouse.fact_enterprise_year (
    submission_key bigint not null references warehouse.submission,
    table_no integer not null,
    row_no integer not null,
    return_key bigint not null references warehouse.return,
    year integer not null references warehouse.dim_year,
    county_key integer not null references warehouse.dim_county,
    enterprise_key bigint not null references warehouse.dim_enterprise,
    industry_key integer not null references warehouse.dim_industry,
    chain_key integer references warehouse.dim_chain,
    leading_level_key integer references warehouse.dim_level,
    output_value_10k_cny numeric not null,
    new_product_output_10k_cny numeric,
    rd_expense_10k_cny numeric,
    renovation_investment_10k_cny numeric,
    robots_in_service bigint not null,
    robots_added bigint,
    is_transformed boolean not null,
    transformed_on date,
    remark text,
    primary key (submission_key, table_no, row_no)
);
create unique index fact_enterprise_year_grain on warehouse.fact_enterprise_year (submission_key, enterprise_key);

-- grain: facility x year x revision (JH02)
create table warehouse.fact_facility_year (
    submission_key bigint not null references warehouse.submission,
    table_no integer not null,
    row_no integer not null,
    return_key bigint not null references warehouse.return,
    year integer not null references warehouse.dim_year,
    county_key integer not null references warehouse.dim_county,
    facility_key bigint not null references warehouse.dim_facility,
    enterprise_key bigint references warehouse.dim_enterprise,
    enterprise_name text,
    facility_type_code text not null,
    level_key integer references warehouse.dim_level,
    recognized_on date,
    status_code text not null,
    investment_10k_cny numeric,
    primary key (submission_key, table_no, row_no)
);
create unique index fact_facility_year_grain on warehouse.fact_facility_year (submission_key, facility_key);

-- grain: cluster x county x year x revision (JH03)
create table warehouse.fact_cluster_county_year (
    submission_key bigint not null references warehouse.submission,
    table_no integer not null,
    row_no integer not null,
    return_key bigint not null references warehouse.return,
    year integer not null references warehouse.dim_year,
    county_key integer not null references warehouse.dim_county,
    cluster_key bigint not null references warehouse.dim_cluster,
    industry_key integer not null references warehouse.dim_industry,
    level_key integer references warehouse.dim_level,
    enterprises bigint,
    output_value_10k_cny numeric not null,
    recognized_on date,
    primary key (submission_key, table_no, row_no)
);
create unique index fact_cluster_county_year_grain on warehouse.fact_cluster_county_year (submission_key, cluster_key);

-- grain: chain x county x year x revision (JH04)
create table warehouse.fact_chain_county_year (
    submission_key bigint not null references warehouse.submission,
    table_no integer not null,
    row_no integer not null,
    return_key bigint not null references warehouse.return,
    year integer not null references warehouse.dim_year,
    county_key integer not null references warehouse.dim_county,
    chain_key integer not null references warehouse.dim_chain,
    enterprises bigint,
    output_value_10k_cny numeric,
    output_value_last_year_10k_cny numeric,
    growth_percent numeric,
    key_projects bigint,
    project_investment_10k_cny numeric,
    primary key (submission_key, table_no, row_no)
);
create unique index fact_chain_county_year_grain on warehouse.fact_chain_county_year (submission_key, chain_key);

-- grain: indicator x area x breakdown x year x revision; matrix and cross-tab forms
create table warehouse.fact_observation (
    submission_key bigint not null references warehouse.submission,
    table_no integer not null,
    row_no integer not null,
    column_no integer not null,
    return_key bigint not null references warehouse.return,
    indicator_key integer not null references warehouse.dim_indicator,
    area_key integer not null references warehouse.dim_area,
    breakdown_key integer not null references warehouse.dim_breakdown,
    year integer not null references warehouse.dim_year,
    -- reported beside the return's own year for comparison, such as last year's value
    is_comparative boolean not null,
    value numeric,
    missing_kind text,
    primary key (submission_key, table_no, row_no, column_no),
    check ((value is null) = (missing_kind is not null))
);
create unique index fact_observation_grain
    on warehouse.fact_observation (submission_key, indicator_key, area_key, breakdown_key, year);
create index fact_observation_place on warehouse.fact_observation (indicator_key, area_key, year);

-- cleaned cells of table forms, one row a value; facts are made from it
create table staging.observation (
    submission_key bigint not null references warehouse.submission on delete cascade,
    table_no integer not null,
    row_no integer not null,
    column_no integer not null,
    item text not null,
    line text,
    indicator_code text not null,
    area_list text not null,
    area_code text not null,
    breakdown_list text not null,
    breakdown_code text not null,
    year integer not null,
    is_comparative boolean not null,
    is_of_which boolean not null,
    value numeric,
    missing_kind text
);
create index staging_observation_submission on staging.observation (submission_key);
