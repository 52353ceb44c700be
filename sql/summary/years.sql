-- warehouse.dim_year, the years of a plan
-- grain: one row per year
insert into warehouse.dim_year (year)
select generate_series(:first_year::integer, :last_year::integer)
on conflict (year) do nothing
