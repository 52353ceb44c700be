-- warehouse.summary_return: where an expected return stood
-- grain: run x form x county
insert into warehouse.summary_return (
    summary_run_key, ordinal, form_code, form_title_zh, form_title_en, county_code, county_name_zh, county_name_en,
    state, revision, errors, queries, is_nil
)
values (
    :summary_run_key, :ordinal, :form_code, :form_title_zh, :form_title_en, :county_code, :county_name_zh,
    :county_name_en, :state, :revision, :errors, :queries, :is_nil
)
