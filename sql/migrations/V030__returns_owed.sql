-- which returns are owed, from the definitions: without it a view can only show those that somebody attempted

-- who owes which form, and in which years
-- grain: one row per form, respondent and span of years
create table warehouse.return_owed (
    form_code text not null,
    county_code text not null,
    first_year integer not null,
    last_year integer not null,
    primary key (form_code, county_code, first_year),
    check (first_year <= last_year)
);

-- the years that plans are measured in, their baselines among them
-- grain: one row per plan and year
create table warehouse.plan_year (
    plan_code text not null,
    year integer not null,
    primary key (plan_code, year)
);

do $$
begin
    -- what comes from the definition files is the owner's to write
    if exists (select from pg_roles where rolname = 'planhouse_loader') then
        revoke insert on warehouse.return_owed, warehouse.plan_year from planhouse_loader;
    end if;
end
$$;

comment on table warehouse.return_owed is '应报报表：哪些单位在哪些年份应报哪张表（来自定义文件） / returns owed: who owes which form in which years (from the definitions)';
comment on column warehouse.return_owed.form_code is '报表代码，如 JH01 / code of the form, such as JH01';
comment on column warehouse.return_owed.county_code is '填报单位代码 / code of the respondent';
comment on column warehouse.return_owed.first_year is '首个应报年份 / first reference year that is owed';
comment on column warehouse.return_owed.last_year is '最后应报年份 / last reference year that is owed';
comment on table warehouse.plan_year is '计划所考核的年份，含基期（来自定义文件） / years that plans are measured in, baselines among them (from the definitions)';
comment on column warehouse.plan_year.plan_code is '计划代码 / code of the plan';
comment on column warehouse.plan_year.year is '年份 / year';
