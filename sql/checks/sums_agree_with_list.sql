-- a column of a cross-tab that is not the sums, or the numbers of rows, of the county's list of the same year
-- with: column (item), form (form), of (item of form, optional), where (item of form, optional), group (item of form), tolerance_percent (number)
-- one unit: column, of
-- on: table
-- when: exists (select from warehouse.current_submission as submission where submission.form_code = :form and submission.county_code = :county_code and submission.year = :year)
-- fix zh: 核对两张表，改正有误的一张
-- fix en: compare the two returns and correct the one that is wrong
with listed as (
    select
        listed.{group} as breakdown_code,
        [[ coalesce(sum(listed.{of}), 0)::numeric ]]
        [[no of: count(*)::numeric ]]
        as value
    from {staging:form} as listed
    where listed.submission_key in (
            select submission.submission_key
            from warehouse.current_submission as submission
            where submission.form_code = :form
                and submission.county_code = :county_code
                and submission.year = :year
        )
        and listed.{group} is not null
        [[ and listed.{where} ]]
    group by listed.{group}
),
reviewed as (
    select
        staged.table_no,
        staged.row_no,
        staged.breakdown_code,
        -- a dash says that there is none, which a list may contradict
        case when staged.missing_kind = 'none' then 0 else staged.value end as value,
        staged.missing_kind
    from staging.observation as staged
    where staged.submission_key = :submission_key
        and staged.item = :column
        and staged.breakdown_code <> ''
),
compared as (
    select
        reviewed.table_no,
        reviewed.row_no,
        reviewed.value,
        reviewed.missing_kind,
        coalesce(listed.value, 0) as expected,
        coalesce(reviewed.breakdown_code, listed.breakdown_code) as breakdown_code,
        reviewed.row_no is null as has_no_row
    from reviewed
    full join listed on listed.breakdown_code = reviewed.breakdown_code
),
differing as (
    select compared.*
    from compared
    where (compared.has_no_row and compared.expected <> 0)
        or abs(compared.value - compared.expected) * 100 > abs(compared.expected) * :tolerance_percent
),
first_table as (
    select min(submission_table.table_no) as table_no
    from warehouse.submission_table
    where submission_table.submission_key = :submission_key
),
class as (
    select distinct on (dim_breakdown.breakdown_code)
        dim_breakdown.breakdown_code,
        dim_breakdown.name_zh,
        dim_breakdown.name_en
    from warehouse.dim_breakdown
    order by dim_breakdown.breakdown_code, dim_breakdown.breakdown_key
)
select
    differing.table_no,
    differing.row_no,
    :column as item,
    case
        when differing.missing_kind = 'none' then '—'
        else coalesce(warehouse.as_printed(differing.value, :submission_key, differing.table_no, :column), '')
    end as found,
    warehouse.as_printed(differing.expected, :submission_key, coalesce(differing.table_no, first_table.table_no), :column)
        || '（' || :form || '中“' || coalesce(class.name_zh, differing.breakdown_code)
        || [[ '”之和，' || (select named.name_zh from warehouse.dim_item as named where named.form_code = :form and named.item = :of) ]]
           [[no of: '”的行数' ]]
        [[ || '，“' || (select named.name_zh from warehouse.dim_item as named where named.form_code = :form and named.item = :where) || '”为是' ]]
        || '）' as expected_zh,
    warehouse.as_printed(differing.expected, :submission_key, coalesce(differing.table_no, first_table.table_no), :column)
        || ' ('
        || [[ 'the sum of "' || (select named.name_en from warehouse.dim_item as named where named.form_code = :form and named.item = :of) || '" over ' ]]
           [[no of: 'the number of ' ]]
        || 'the rows of "' || coalesce(class.name_en, differing.breakdown_code) || '" on ' || :form
        [[ || ' with "' || (select named.name_en from warehouse.dim_item as named where named.form_code = :form and named.item = :where) || '"' ]]
        || ')' as expected_en,
    differing.breakdown_code as subject
from differing
cross join first_table
left join class on class.breakdown_code = differing.breakdown_code
order by differing.table_no, differing.row_no, differing.breakdown_code
