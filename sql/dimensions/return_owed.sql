-- warehouse.return_owed from the registers of the forms there are
-- grain: one row per form, respondent and span of years
-- input: :forms, :counties, :first_years, :last_years (one element per row)
delete from warehouse.return_owed;

insert into warehouse.return_owed (form_code, county_code, first_year, last_year)
select owed.form_code, owed.county_code, owed.first_year, owed.last_year
from unnest(:forms::text[], :counties::text[], :first_years::integer[], :last_years::integer[])
    as owed (form_code, county_code, first_year, last_year)
