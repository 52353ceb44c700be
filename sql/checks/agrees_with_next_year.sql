-- a value that changed and is not what the published return of the year after states for this one
-- with: item (item), as_last_year (item), tolerance_percent (number)
-- one unit: item, as_last_year
-- on: list
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
    select distinct finding.table_no, substring(finding.cell from '[0-9]+$')::integer as row_no
    from standing
    inner join warehouse.finding as finding on finding.submission_key = standing.submission_key
    where finding.rule_code = :rule_code
),
replaced as (
    select
        staged.table_no,
        staged.row_no,
        concat_ws(chr(31), {form_key}) as row_key,
        staged.{item}::numeric as value
    from {staging} as staged
    where staged.submission_key in (select standing.submission_key from standing) and ({form_key}) is not null
),
stated as (
    select concat_ws(chr(31), {form_key}) as row_key, staged.{as_last_year}::numeric as value
    from {staging} as staged
    where staged.submission_key in (
            select submission.submission_key
            from warehouse.current_submission as submission
            where submission.form_code = :form_code
                and submission.county_code = :county_code
                and submission.year = :year + 1
        )
        and ({form_key}) is not null
),
reviewed as (
    select
        staged.table_no,
        staged.row_no,
        concat_ws(chr(31), {form_key}) as row_key,
        staged.{item}::numeric as value
    from {staging} as staged
    where staged.submission_key = :submission_key and ({form_key}) is not null
),
-- a full join is hashed or sorted, however few rows the server expects
compared as materialized (
    select
        reviewed.table_no,
        reviewed.row_no,
        reviewed.value,
        stated.value as stated,
        replaced.value as replaced,
        asked.row_no is not null as was_asked
    from reviewed
    full join stated on stated.row_key = reviewed.row_key
    full join replaced on replaced.row_key = reviewed.row_key
    full join asked on asked.table_no = replaced.table_no and asked.row_no = replaced.row_no
),
differing as (
    select
        compared.table_no,
        compared.row_no,
        warehouse.as_printed(compared.value, :submission_key, compared.table_no, :item) as found,
        warehouse.as_printed(compared.stated, :submission_key, compared.table_no, :item) as stated
    from compared
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
    :item as item,
    differing.found,
    differing.stated || '（' || (:year + 1) || '年的报表所填的上年数）' as expected_zh,
    differing.stated || ' (as the return of ' || (:year + 1) || ' states it for last year)' as expected_en
from differing
order by differing.table_no, differing.row_no
