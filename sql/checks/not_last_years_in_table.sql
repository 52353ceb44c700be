-- a matrix or cross-tab whose figures of an item add up to exactly what they did last year: its workbook under another year
-- with: item (item)
-- on: table
-- when: exists (select from warehouse.current_submission as submission where submission.form_code = :form_code and submission.county_code = :county_code and submission.year = :year - 1)
-- fix zh: 核对是否误用了上年的报表；确与上年相同的，说明原因
-- fix en: see whether last year's workbook was sent again; where nothing changed indeed, say why
with this_year as (
    select min(staged.table_no) as table_no, count(*) as figures, sum(staged.value) as total
    from staging.observation as staged
    where staged.submission_key = :submission_key and staged.item = :item and staged.value <> 0
),
last_year as (
    select count(*) as figures, sum(staged.value) as total
    from staging.observation as staged
    where staged.submission_key in (
            select submission.submission_key
            from warehouse.current_submission as submission
            where submission.form_code = :form_code
                and submission.county_code = :county_code
                and submission.year = :year - 1
        )
        and staged.item = :item and staged.value <> 0
)
select
    this_year.table_no,
    null::integer as row_no,
    :item as item,
    (:year - 1)::text as found,
    :year || '年自己的数字（' || this_year.figures || '个数字之和与' || (:year - 1) || '年已公布的完全相同）' as expected_zh,
    'figures of ' || :year || ' itself (the ' || this_year.figures || ' figures add up to exactly what was published for '
        || (:year - 1) || ')' as expected_en
from this_year
inner join last_year on last_year.figures = this_year.figures and last_year.total = this_year.total
-- fewer may agree by chance
where this_year.figures >= 5
