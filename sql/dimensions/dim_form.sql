-- warehouse.dim_form from jobs/forms
-- grain: one row per form
insert into warehouse.dim_form (form_code, title_zh, title_en, kind, fact_table, publishing_order)
values (:code, :name_zh, :name_en, :kind, :fact, :order)
on conflict (form_code) do update
set title_zh = excluded.title_zh,
    title_en = excluded.title_en,
    kind = excluded.kind,
    fact_table = excluded.fact_table,
    publishing_order = excluded.publishing_order
