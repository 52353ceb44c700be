-- a fact's grain, begun with the member, is also the index that finds a member's rows; rows of a submission are found by
-- the primary key
drop index warehouse.fact_enterprise_year_grain;
drop index warehouse.fact_enterprise_year_enterprise;
create unique index fact_enterprise_year_grain on warehouse.fact_enterprise_year (enterprise_key, submission_key);

drop index warehouse.fact_facility_year_grain;
drop index warehouse.fact_facility_year_facility;
create unique index fact_facility_year_grain on warehouse.fact_facility_year (facility_key, submission_key);
