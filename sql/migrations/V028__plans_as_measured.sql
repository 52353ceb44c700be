-- a plan as runs measured against it: a dimension of type 2 by content. Editing a plan file within a version adds rows with the next
-- run; the rows that earlier runs point to stay, so that no run is relabelled, and a year that the file no longer names is not in the
-- newer rows

alter table warehouse.dim_plan add column content_digest text not null default '';
alter table warehouse.dim_plan add column recorded_at timestamptz not null default now();
alter table warehouse.dim_plan drop constraint dim_plan_plan_code_plan_version_key;
alter table warehouse.dim_plan add unique (plan_code, plan_version, content_digest);
alter table warehouse.dim_plan alter column content_digest drop default;

-- none: the reports choose
alter table warehouse.dim_plan_target alter column decimals drop not null;

create function warehouse.refuse_change_of_plan()
returns trigger
language plpgsql
as $$
begin
    raise exception '% of %.% refused: a plan stays as runs were measured against it; change the plan file, and the next run adds rows',
        lower(tg_op), tg_table_schema, tg_table_name
        using errcode = 'restrict_violation';
end
$$;
comment on function warehouse.refuse_change_of_plan is '计划内容一经考核即不再更改，拒绝修改和删除 / refuses changes: a plan stays as runs were measured against it';

create trigger dim_plan_stays before update or delete on warehouse.dim_plan
for each row execute function warehouse.refuse_change_of_plan();
create trigger dim_plan_target_stays before update or delete on warehouse.dim_plan_target
for each row execute function warehouse.refuse_change_of_plan();
create trigger fact_plan_target_stays before update or delete on warehouse.fact_plan_target
for each row execute function warehouse.refuse_change_of_plan();
create trigger dim_plan_is_not_emptied before truncate on warehouse.dim_plan
for each statement execute function warehouse.refuse_change_of_plan();
create trigger dim_plan_target_is_not_emptied before truncate on warehouse.dim_plan_target
for each statement execute function warehouse.refuse_change_of_plan();
create trigger fact_plan_target_is_not_emptied before truncate on warehouse.fact_plan_target
for each statement execute function warehouse.refuse_change_of_plan();

-- a county without a value has not reported, or has reported none
alter table warehouse.fact_plan_progress_county add column is_published boolean;

comment on table warehouse.dim_plan is '计划（按版本和内容）：同一版本的文件改动后另存一行，旧行不变 / plans by version and content: a version that was edited gets a row of its own, the earlier one stays';
comment on column warehouse.dim_plan.content_digest is '内容摘要（SHA-256）；本列启用前的行为空串 / SHA-256 of the content; empty in rows from before this column';
comment on column warehouse.dim_plan.recorded_at is '首次用于考核的时刻 / when a run was first measured against it';
comment on table warehouse.dim_plan_target is '计划目标（按计划版本和内容）；写入后不再更改 / targets of a plan version as its content was; frozen';
comment on column warehouse.dim_plan_target.decimals is '显示小数位数，计划未指定的为空 / decimals shown; null where the plan does not say';
comment on table warehouse.fact_plan_target is '计划值：目标×年份（里程碑、到期目标、逐年目标）；写入后不再更改 / what the plan gives for a target and year; frozen';
comment on column warehouse.fact_plan_progress_county.is_published is '应报报表是否均已发布；本列启用前的运行为空 / whether all its returns for the measure are published; null in runs from before this column';
