-- a value that the county's published return of another form of the same year names, and that a list has no more
-- with: item (item), form (form), of (item of form)
-- on: list
-- when: exists (select from warehouse.current_submission as submission where submission.form_code = :form and submission.county_code = :county_code and submission.year = :year) and not warehouse.follows_in_run(:submission_key, :form, :year)
-- fix zh: 漏填的补填；另一张表有误的，与本表一并更正报送
-- fix en: add the row where it was left out; where the other return is wrong, send in both corrected together
with standing as (
    select submission.submission_key
    from warehouse.current_submission as submission
    where submission.form_code = :form_code
        and submission.county_code = :county_code
        and submission.year = :year
),
named as (
    select staged.{of}::text as value
    from warehouse.current_submission as submission
    inner join {staging:form} as staged on staged.submission_key = submission.submission_key
    where submission.form_code = :form
        and submission.county_code = :county_code
        and submission.year = :year
        and staged.{of} is not null
),
reviewed as (
    select staged.{item}::text as value from {staging} as staged where staged.submission_key = :submission_key
),
replaced as (
    select staged.{item}::text as value
    from {staging} as staged
    where staged.submission_key in (select standing.submission_key from standing)
),
-- sets, which are hashed or sorted however many rows the server expects
missing as (
    select named.value from named
    except
    select reviewed.value from reviewed
),
-- what was missing before was asked about where the other return was reviewed, unless it was here
newly_missing as (
    select missing.value from missing
    intersect
    select replaced.value from replaced
    union all
    (
        select missing.value from missing
        intersect
        select finding.subject
        from standing
        inner join warehouse.finding as finding on finding.submission_key = standing.submission_key
        where finding.rule_code = :rule_code
    )
    union all
    select missing.value from missing where not exists (select from standing)
)
select
    null::integer as table_no,
    null::integer as row_no,
    :item as item,
    '' as found,
    '“' || newly_missing.value || '”一行（' || :form || '《' || form.title_zh || '》' || :year || '年的报表已列入）' as expected_zh,
    'a row for "' || newly_missing.value || '" (it is on ' || :form || ', ' || form.title_en || ', of ' || :year || ')' as expected_en,
    newly_missing.value as subject
from newly_missing
inner join warehouse.dim_form as form on form.form_code = :form
order by newly_missing.value
