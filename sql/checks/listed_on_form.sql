-- a value that is not on the county's published return of another form of the same year
-- with: item (item), form (form), of (item of form)
-- on: list
-- when: exists (select from warehouse.current_submission as submission where submission.form_code = :form and submission.county_code = :county_code and submission.year = :year)
-- fix zh: 核对填写内容；另一张表漏填的，补报该表
-- fix en: compare what is written; where the other return lacks it, correct that one
select
    staged.table_no,
    staged.row_no,
    :item as item,
    staged.{item}::text as found,
    '已列入' || :form || '《' || form.title_zh || '》' || :year || '年的报表' as expected_zh,
    'one that is on ' || :form || ' (' || form.title_en || ') of ' || :year as expected_en
from {staging} as staged
inner join warehouse.dim_form as form on form.form_code = :form
where staged.submission_key = :submission_key
    and staged.{item} is not null
    and exists (
        select
        from warehouse.current_submission as submission
        where submission.form_code = :form
            and submission.county_code = :county_code
            and submission.year = :year
    )
    and not exists (
        select
        from warehouse.current_submission as submission
        inner join {staging:form} as listed on listed.submission_key = submission.submission_key
        where submission.form_code = :form
            and submission.county_code = :county_code
            and submission.year = :year
            and listed.{of} = staged.{item}
    )
order by staged.table_no, staged.row_no
