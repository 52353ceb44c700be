-- plants of a year, from P1
insert into warehouse.fact_plant_year (submission_key, table_no, row_no, org_no, plant, owner, branch, energy_gwh, emission_t, opened_on, has_permit)
select submission_key, table_no, row_no, org_no, plant, owner, branch, energy, emission, opened, permit
from staging.p1
where submission_key = :submission_key
