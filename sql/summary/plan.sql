-- warehouse.dim_plan from a plan file; nothing where a row of the same content is there
-- grain: one row per plan, version and content
insert into warehouse.dim_plan (
    plan_code, plan_version, content_digest, valid_from, title_zh, title_en, source_zh, source_en, reason_zh, reason_en,
    baseline_year, first_year, last_year
)
values (
    :plan_code, :plan_version, :content_digest, :valid_from, :title_zh, :title_en, :source_zh, :source_en, :reason_zh,
    :reason_en, :baseline_year, :first_year, :last_year
)
on conflict (plan_code, plan_version, content_digest) do nothing
returning plan_key
