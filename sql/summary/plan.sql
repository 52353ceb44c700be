-- warehouse.dim_plan from a plan file
-- grain: one row per plan and version
insert into warehouse.dim_plan (
    plan_code, plan_version, valid_from, title_zh, title_en, source_zh, source_en, reason_zh, reason_en,
    baseline_year, first_year, last_year
)
values (
    :plan_code, :plan_version, :valid_from, :title_zh, :title_en, :source_zh, :source_en, :reason_zh, :reason_en,
    :baseline_year, :first_year, :last_year
)
on conflict (plan_code, plan_version) do update
set valid_from = excluded.valid_from,
    title_zh = excluded.title_zh,
    title_en = excluded.title_en,
    source_zh = excluded.source_zh,
    source_en = excluded.source_en,
    reason_zh = excluded.reason_zh,
    reason_en = excluded.reason_en,
    baseline_year = excluded.baseline_year,
    first_year = excluded.first_year,
    last_year = excluded.last_year
returning plan_key
