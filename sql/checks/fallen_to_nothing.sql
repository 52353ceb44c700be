-- a figure that is 0 or missing where the last published year had one
-- with: item (item)
-- on: list
-- when: exists (select from warehouse.current_submission as submission where submission.form_code = :form_code and submission.county_code = :county_code and submission.year < :year)
-- fix zh: 漏填的补填；确已没有的，说明原因
-- fix en: fill in what was left out; where there is nothing any more, say why
with last_return as (
    select submission.submission_key, submission.year
    from warehouse.current_submission as submission
    where submission.form_code = :form_code
        and submission.county_code = :county_code
        and submission.year < :year
    order by submission.year desc
    limit 1
),
last_reported as (
    select concat_ws(chr(31), {form_key}) as row_key, staged.{item}::numeric as value
    from {staging} as staged
    where staged.submission_key = (select last_return.submission_key from last_return)
        and ({form_key}) is not null
        and staged.{item} > 0
)
select
    staged.table_no,
    staged.row_no,
    :item as item,
    coalesce(trim_scale(staged.{item}::numeric)::text, '') as found,
    last_return.year || '年有' || last.printed || '的，今年也有数值' as expected_zh,
    'a figure, as there was one for ' || last_return.year || ' (' || last.printed || ')' as expected_en
from {staging} as staged
inner join last_reported on last_reported.row_key = concat_ws(chr(31), {form_key})
cross join last_return
cross join lateral (
    select warehouse.as_printed(last_reported.value, :submission_key, staged.table_no, :item) as printed
) as last
where staged.submission_key = :submission_key
    and ({form_key}) is not null
    and coalesce(staged.{item}, 0) = 0
    -- a return in which nothing was filled in is told as such
    and exists (select from {staging} as filled where filled.submission_key = :submission_key and filled.{item} is not null)
order by staged.table_no, staged.row_no
