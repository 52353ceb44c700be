-- what a version of an enterprise says is never changed: the rows that refer to it were reported so. A correction of a year makes
-- a version of its own, and the one before it holds for the years that are left, or for none

alter table warehouse.dim_enterprise
    alter column valid_from drop not null,
    alter column valid_to drop not null,
    add constraint dim_enterprise_years_check
        check ((valid_from is null) = (valid_to is null) and valid_from <= valid_to) not valid;

comment on table warehouse.dim_enterprise is '企业（二类缓慢变化维，按报告年；各版本内容不再更改，事实行所指版本即该行所报；按年取用时以 valid_from、valid_to 为准，两县同年填报的取后发布者） / enterprises, type 2 by reference year: what a version says is not changed, and is what the rows that refer to it reported; of a year it is the version whose years contain it, of two counties'' reports of a year the one published later';
comment on column warehouse.dim_enterprise.valid_from is '起始报告年；不再代表任何一年的版本为空 / first reference year; null for a version that no year holds any more';
comment on column warehouse.dim_enterprise.valid_to is '截止报告年（含）；不再代表任何一年的版本为空 / last reference year, included; null for a version that no year holds any more';

do $$
begin
    if exists (select from pg_roles where rolname = 'planhouse_loader') then
        grant update (valid_from) on warehouse.dim_enterprise to planhouse_loader;
        revoke update (enterprise_name, county_key, industry_key, chain_key) on warehouse.dim_enterprise from planhouse_loader;
    end if;
end
$$;
