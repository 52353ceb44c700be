-- plants
-- grain: one row per plant x year x revision
create table if not exists warehouse.fact_plant_year (
    submission_key bigint not null references warehouse.submission,
    table_no integer not null,
    row_no integer not null,
    org_no text not null,
    plant text not null,
    owner text not null,
    branch text not null,
    energy_gwh numeric not null,
    emission_t numeric,
    opened_on date,
    has_permit boolean,
    primary key (submission_key, table_no, row_no),
    unique (submission_key, org_no, plant)
);
comment on table warehouse.fact_plant_year is '工厂 / plants (P1)';
comment on column warehouse.fact_plant_year.submission_key is '报送批次 / the submission';
comment on column warehouse.fact_plant_year.table_no is '表序号 / table';
comment on column warehouse.fact_plant_year.row_no is '行号 / row';
comment on column warehouse.fact_plant_year.org_no is '组织代码 / organisation number';
comment on column warehouse.fact_plant_year.plant is '工厂 / plant';
comment on column warehouse.fact_plant_year.owner is '业主 / owner';
comment on column warehouse.fact_plant_year.branch is '行业 / branch';
comment on column warehouse.fact_plant_year.energy_gwh is '能耗 / energy, GWh';
comment on column warehouse.fact_plant_year.emission_t is '排放 / emission, t';
comment on column warehouse.fact_plant_year.opened_on is '投产 / opened';
comment on column warehouse.fact_plant_year.has_permit is '许可 / permit';
