-- mart.plant_year: plants
-- grain: one row per plant and year, from current revisions
-- input: warehouse.fact_plant_year
create or replace view mart.plant_year as
select current_submission.county_code, current_submission.year, fact.org_no, fact.plant, fact.energy_gwh
from warehouse.current_submission as current_submission
inner join warehouse.fact_plant_year as fact on fact.submission_key = current_submission.submission_key;
comment on view mart.plant_year is '工厂 / plants';
comment on column mart.plant_year.county_code is '代码 / code';
comment on column mart.plant_year.year is '年 / year';
comment on column mart.plant_year.org_no is '组织代码 / organisation number';
comment on column mart.plant_year.plant is '工厂 / plant';
comment on column mart.plant_year.energy_gwh is '能耗 / energy';
