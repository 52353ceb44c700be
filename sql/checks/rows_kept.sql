-- a list that lost many of the rows of the revision that it replaces or, of a return sent for the first time, of the year before
-- with: key (items), more_than_percent (number)
-- on: list
-- when: exists (select from warehouse.current_submission as submission where submission.form_code = :form_code and submission.county_code = :county_code and submission.year <= :year)
-- fix zh: 漏填的行补填；确已不再填报的，说明原因
-- fix en: add the rows that were left out; where they are not reported any more, say why
with standing as (
    select submission.submission_key, submission.year
    from warehouse.current_submission as submission
    where submission.form_code = :form_code
        and submission.county_code = :county_code
        and submission.year <= :year
    order by submission.year desc
    limit 1
),
reviewed as (
    select concat_ws(chr(31), {key}) as row_key, count(*) as rows
    from {staging} as staged
    where staged.submission_key = :submission_key
    group by row_key
),
stood as (
    select
        staged.table_no,
        staged.row_no,
        concat_ws(' / ', {key}) as row_name,
        reviewed.rows is not null as is_kept
    from {staging} as staged
    left join reviewed on reviewed.row_key = concat_ws(chr(31), {key})
    where staged.submission_key = (select standing.submission_key from standing) and ({key}) is not null
),
lost as (
    select
        count(*) as rows,
        count(*) filter (where not stood.is_kept) as missing,
        (array_agg(stood.row_name order by stood.table_no, stood.row_no) filter (where not stood.is_kept))[1 : 5] as first_names
    from stood
)
select
    null::integer as table_no,
    null::integer as row_no,
    split_part(:key, ',', 1) as item,
    (select coalesce(sum(reviewed.rows), 0) from reviewed)::text as found,
    standing.year || '年已发布的' || lost.rows || '行（缺' || lost.missing || '行：' || array_to_string(lost.first_names, '、')
        || case when lost.missing > 5 then '等' else '' end || '）' as expected_zh,
    'the ' || lost.rows || ' rows published for ' || standing.year || ' (' || lost.missing || ' are missing: '
        || array_to_string(lost.first_names, ', ') || case when lost.missing > 5 then ' …' else '' end || ')' as expected_en
from lost
cross join standing
-- one or two come and go
where lost.missing >= 3 and lost.missing * 100 > lost.rows * :more_than_percent
