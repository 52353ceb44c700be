-- a value that a cross-tab or matrix states for an earlier year, and that is not what was published for that year
-- with: tolerance_percent (number)
-- on: table
-- when: exists (select from staging.observation as staged inner join warehouse.current_submission as submission on submission.form_code = :form_code and submission.county_code = :county_code and submission.year = staged.year where staged.submission_key = :submission_key and staged.year < :year)
-- fix zh: 填写该年已公布的数值；该年数值有误的，先报送该年的更正表
-- fix en: write what was published for that year; where that was wrong, send in a corrected return of that year first
with reviewed as materialized (
    select staged.*
    from staging.observation as staged
    where staged.submission_key = :submission_key and staged.year < :year
),
published as materialized (
    select staged.*
    from warehouse.current_submission as submission
    inner join staging.observation as staged
        on staged.submission_key = submission.submission_key and staged.year = submission.year
    where submission.form_code = :form_code
        and submission.county_code = :county_code
        and submission.year in (select reviewed.year from reviewed)
),
-- a full join is hashed or sorted, however few rows the server expects
compared as materialized (
    select
        reviewed.table_no,
        reviewed.row_no,
        reviewed.item,
        reviewed.line,
        reviewed.indicator_code,
        reviewed.year,
        reviewed.missing_kind,
        published.missing_kind as published_kind,
        -- a dash says that there is none
        case when reviewed.missing_kind = 'none' then 0 else reviewed.value end as value,
        case when published.missing_kind = 'none' then 0 else published.value end as published
    from reviewed
    full join published
        on published.indicator_code = reviewed.indicator_code
        and published.area_list = reviewed.area_list
        and published.area_code = reviewed.area_code
        and published.breakdown_list = reviewed.breakdown_list
        and published.breakdown_code = reviewed.breakdown_code
        and published.year = reviewed.year
),
differing as (
    select
        compared.table_no,
        compared.row_no,
        compared.item,
        compared.year,
        case
            when compared.missing_kind = 'none' then '—'
            else warehouse.as_printed(compared.value, :submission_key, compared.table_no, compared.item)
        end as found,
        case
            when compared.published_kind = 'none' then '—'
            else warehouse.as_printed(compared.published, :submission_key, compared.table_no, compared.item)
        end as published,
        -- a row of a matrix has a unit of its own, which its column does not say
        case when compared.line is not null then indicator.unit_zh end as unit_zh,
        case when compared.line is not null then indicator.unit_en end as unit_en
    from compared
    inner join warehouse.dim_indicator as indicator on indicator.indicator_code = compared.indicator_code
    where abs(compared.value - compared.published) * 100 > abs(compared.published) * :tolerance_percent
)
select
    differing.table_no,
    differing.row_no,
    differing.item,
    differing.found,
    differing.published || '（' || differing.year || '年已公布的数值'
        || coalesce('，单位：' || differing.unit_zh, '') || '）' as expected_zh,
    differing.published || ' (as published for ' || differing.year
        || coalesce(', in ' || differing.unit_en, '') || ')' as expected_en
from differing
order by differing.table_no, differing.row_no, differing.item
