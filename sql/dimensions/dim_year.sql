-- warehouse.dim_year: every year a return or an observation may be of
-- grain: one row per year
insert into warehouse.dim_year (year)
select year from generate_series(1900, 2100) as year
on conflict (year) do nothing
