-- a value of a cross-tab or matrix that changed and is not what the published return of the year after states for this one
-- with: tolerance_percent (number)
-- on: table
-- when: exists (select from warehouse.current_submission as submission where submission.form_code = :form_code and submission.county_code = :county_code and submission.year = :year + 1) and not warehouse.follows_in_run(:submission_key, :form_code, :year + 1)
-- fix zh: 核对数值；更正无误的，次年的报表一并更正报送
-- fix en: compare the two; where this year's is right, send in the return of the year after corrected with it
with standing as (
    select submission.submission_key
    from warehouse.current_submission as submission
    where submission.form_code = :form_code
        and submission.county_code = :county_code
        and submission.year = :year
),
-- the cells that this rule asked about in the standing revision
asked as (
    select distinct finding.table_no, finding.item, substring(finding.cell from '[0-9]+$')::integer as row_no
    from standing
    inner join warehouse.finding as finding on finding.submission_key = standing.submission_key
    where finding.rule_code = :rule_code
),
reviewed as materialized (
    select staged.*
    from staging.observation as staged
    where staged.submission_key = :submission_key and staged.year = :year
),
replaced as materialized (
    select staged.*
    from staging.observation as staged
    where staged.submission_key in (select standing.submission_key from standing) and staged.year = :year
),
stated as materialized (
    select staged.*
    from warehouse.current_submission as submission
    inner join staging.observation as staged on staged.submission_key = submission.submission_key
    where submission.form_code = :form_code
        and submission.county_code = :county_code
        and submission.year = :year + 1
        and staged.year = :year
),
-- a full join is hashed or sorted, however few rows the server expects
compared as materialized (
    select
        reviewed.table_no,
        reviewed.row_no,
        reviewed.item,
        reviewed.line,
        reviewed.indicator_code,
        reviewed.missing_kind,
        stated.missing_kind as stated_kind,
        -- a dash says that there is none
        case when reviewed.missing_kind = 'none' then 0 else reviewed.value end as value,
        case when stated.missing_kind = 'none' then 0 else stated.value end as stated,
        case when replaced.missing_kind = 'none' then 0 else replaced.value end as replaced,
        asked.row_no is not null as was_asked
    from reviewed
    full join stated
        on stated.indicator_code = reviewed.indicator_code
        and stated.area_list = reviewed.area_list
        and stated.area_code = reviewed.area_code
        and stated.breakdown_list = reviewed.breakdown_list
        and stated.breakdown_code = reviewed.breakdown_code
    full join replaced
        on replaced.indicator_code = reviewed.indicator_code
        and replaced.area_list = reviewed.area_list
        and replaced.area_code = reviewed.area_code
        and replaced.breakdown_list = reviewed.breakdown_list
        and replaced.breakdown_code = reviewed.breakdown_code
    full join asked
        on asked.table_no = replaced.table_no
        and asked.row_no = replaced.row_no
        and asked.item = replaced.item
),
differing as (
    select
        compared.table_no,
        compared.row_no,
        compared.item,
        case
            when compared.missing_kind = 'none' then '—'
            else warehouse.as_printed(compared.value, :submission_key, compared.table_no, compared.item)
        end as found,
        case
            when compared.stated_kind = 'none' then '—'
            else warehouse.as_printed(compared.stated, :submission_key, compared.table_no, compared.item)
        end as stated,
        -- a row of a matrix has a unit of its own, which its column does not say
        case when compared.line is not null then indicator.unit_zh end as unit_zh,
        case when compared.line is not null then indicator.unit_en end as unit_en
    from compared
    inner join warehouse.dim_indicator as indicator on indicator.indicator_code = compared.indicator_code
    where abs(compared.value - compared.stated) * 100 > abs(compared.value) * :tolerance_percent
        -- what has not changed was asked about where the year after was reviewed, unless it was here
        and (
            not exists (select from standing)
            or compared.replaced is distinct from compared.value
            or compared.was_asked
        )
)
select
    differing.table_no,
    differing.row_no,
    differing.item,
    differing.found,
    differing.stated || '（' || (:year + 1) || '年的报表所填的上年数'
        || coalesce('，单位：' || differing.unit_zh, '') || '）' as expected_zh,
    differing.stated || ' (as the return of ' || (:year + 1) || ' states it for last year'
        || coalesce(', in ' || differing.unit_en, '') || ')' as expected_en
from differing
order by differing.table_no, differing.row_no, differing.item
