-- the return that a submission attempts, made when it is the first attempt
-- input: :form_code, :county_code, :year
-- the transaction is not waited for until it is on the disk: what refers to the return is written after it
with later as materialized (
    select set_config('synchronous_commit', 'off', true) as setting
)
insert into warehouse.return (form_key, county_key, year)
select form.form_key, county.county_key, :year::integer
from later
cross join warehouse.dim_form as form
inner join warehouse.dim_county as county on county.county_code = :county_code
where form.form_code = :form_code
-- the version valid in the year, else the nearest
order by :year between county.valid_from and county.valid_to desc, county.valid_from desc
limit 1
-- one that another is just making is waited for
on conflict (form_key, county_key, year) do nothing
