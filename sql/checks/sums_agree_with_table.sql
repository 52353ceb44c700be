-- the sums, or the numbers of rows, of a list that changed and are not what the county's published cross-tab of the same year says
-- with: form (form), stated (item of form), group (item), of (item, optional), where (item, optional), tolerance_percent (number)
-- one unit: stated, of
-- on: list
-- when: exists (select from warehouse.current_submission as submission where submission.form_code = :form and submission.county_code = :county_code and submission.year = :year) and not warehouse.follows_in_run(:submission_key, :form, :year)
-- fix zh: 核对两张表；另一张表有误的，与本表一并更正报送
-- fix en: compare the two returns; where the other is wrong, send in both corrected together
with standing as (
    select submission.submission_key
    from warehouse.current_submission as submission
    where submission.form_code = :form_code
        and submission.county_code = :county_code
        and submission.year = :year
),
-- what this rule asked of the standing revision
asked as (
    select distinct finding.subject
    from standing
    inner join warehouse.finding as finding on finding.submission_key = standing.submission_key
    where finding.rule_code = :rule_code
),
listed as (
    select
        staged.submission_key,
        staged.{group} as breakdown_code,
        [[ coalesce(sum(staged.{of}), 0)::numeric ]]
        [[no of: count(*)::numeric ]]
        as value
    from {staging} as staged
    where (staged.submission_key = :submission_key or staged.submission_key in (select standing.submission_key from standing))
        and staged.{group} is not null
        [[ and staged.{where} ]]
    group by staged.submission_key, staged.{group}
),
reviewed as (
    select listed.breakdown_code, listed.value from listed where listed.submission_key = :submission_key
),
replaced as (
    select listed.breakdown_code, listed.value from listed where listed.submission_key <> :submission_key
),
stated as (
    select
        staged.breakdown_code,
        staged.missing_kind,
        -- a dash says that there is none, which a list may contradict
        case when staged.missing_kind = 'none' then 0 else staged.value end as value
    from warehouse.current_submission as submission
    inner join staging.observation as staged on staged.submission_key = submission.submission_key
    where submission.form_code = :form
        and submission.county_code = :county_code
        and submission.year = :year
        and staged.item = :stated
        and staged.breakdown_code <> ''
),
compared as (
    select
        coalesce(stated.breakdown_code, reviewed.breakdown_code) as breakdown_code,
        coalesce(reviewed.value, 0) as value,
        stated.value as stated,
        stated.missing_kind,
        stated.breakdown_code is null as is_unstated
    from stated
    full join reviewed on reviewed.breakdown_code = stated.breakdown_code
),
differing as (
    select compared.*
    from compared
    left join replaced on replaced.breakdown_code = compared.breakdown_code
    left join asked on asked.subject = compared.breakdown_code
    where (
            (compared.is_unstated and compared.value <> 0)
            or abs(compared.value - compared.stated) * 100 > abs(compared.value) * :tolerance_percent
        )
        -- what has not changed was asked about where the other return was reviewed, unless it was here
        and (
            not exists (select from standing)
            or coalesce(replaced.value, 0) <> compared.value
            or asked.subject is not null
        )
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
),
printed as (
    select
        differing.breakdown_code,
        warehouse.as_printed(differing.value, :submission_key, first_table.table_no, [[ :of ]] [[no of: :group ]]) as found,
        case
            when differing.is_unstated then null
            when differing.missing_kind = 'none' then '—'
            else warehouse.as_printed(differing.stated, :submission_key, first_table.table_no, [[ :of ]] [[no of: :group ]])
        end as stated
    from differing
    cross join first_table
)
select
    null::integer as table_no,
    null::integer as row_no,
    [[ :of ]] [[no of: :group ]] as item,
    printed.found,
    coalesce(printed.stated || '（', '没有') || :form || '中“' || coalesce(class.name_zh, printed.breakdown_code) || '”的“'
        || stated_item.name_zh || case when printed.stated is null then '”' else '”）' end as expected_zh,
    coalesce(printed.stated || ' (', 'none, as ') || '"' || stated_item.name_en || '" of "'
        || coalesce(class.name_en, printed.breakdown_code) || '" on ' || :form
        || case when printed.stated is null then '' else ')' end as expected_en,
    printed.breakdown_code as subject
from printed
inner join warehouse.dim_item as stated_item on stated_item.form_code = :form and stated_item.item = :stated
left join class on class.breakdown_code = printed.breakdown_code
order by printed.breakdown_code
