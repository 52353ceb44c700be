-- whose returns the database holds: the respondents of the definitions that it was last prepared for; none while it has
-- received nothing, since it loses nothing then
-- grain: one row per respondent
-- input: warehouse.return_owed; where an earlier version has not filled it yet, the returns there are
with owing as (
    select distinct return_owed.county_code
    from warehouse.return_owed as return_owed
    union
    select county.county_code
    from warehouse.return as attempted
    inner join warehouse.dim_county as county on county.county_key = attempted.county_key
    where not exists (select from warehouse.return_owed)
)
select owing.county_code, newest.name_zh, newest.name_en
from owing
cross join lateral (
    select county.name_zh, county.name_en
    from warehouse.dim_county as county
    where county.county_code = owing.county_code
    order by county.valid_from desc
    limit 1
) as newest
where exists (select from warehouse.submission)
order by owing.county_code
