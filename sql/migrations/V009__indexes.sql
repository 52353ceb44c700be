-- indexes that the public views and the measures filter by

-- observations of an area; V003 has those of an indicator
create index fact_observation_area on warehouse.fact_observation (area_key, year);

-- an enterprise through the years
create index fact_enterprise_year_enterprise on warehouse.fact_enterprise_year (enterprise_key);
create index fact_facility_year_facility on warehouse.fact_facility_year (facility_key);
