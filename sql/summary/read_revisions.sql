-- what was revised between a run and the one before it
-- grain: one row per revision
-- input: :summary_run_key
select
    year, form_code, form_title_zh, form_title_en, county_code, county_name_zh, county_name_en, old_revision, revision, kind,
    restored_revision, is_nil, submitted_by, published_at, reason, added, changed, removed, unchanged
from warehouse.summary_revision
where summary_run_key = :summary_run_key
order by ordinal
