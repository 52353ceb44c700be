-- the return of a form, a respondent and a year
-- grain: at most one row
-- input: :form_code, :county_code, :year
select return.return_key
from warehouse.return as return
inner join warehouse.dim_form as form on form.form_key = return.form_key
inner join warehouse.dim_county as county on county.county_key = return.county_key
where form.form_code = :form_code and county.county_code = :county_code and return.year = :year
order by return.return_key
limit 1
