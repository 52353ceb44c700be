-- where the expected returns stood in a run
-- grain: one row per form and county
-- input: :summary_run_key
select
    county_code, county_name_zh, county_name_en, form_code, form_title_zh, form_title_en, state, revision, errors,
    queries, is_nil
from warehouse.summary_return
where summary_run_key = :summary_run_key
order by ordinal
