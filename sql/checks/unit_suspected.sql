-- values that look like another unit: about 10 000 times, or very nearly 10 times, last year's or its peers', or that part of them
-- with: items (items), key (items, optional)
-- on: any
-- fix zh: 核对计量单位；数值无误的，不必修改
-- fix en: compare the unit; where the value is right, leave it
--
-- A whole column is judged first, by the median ratio to last year's of at least three rows: one finding, no row.
-- A row is then compared with its own of last year; 10 times must be within 2 %, 10 000 times may be off by a factor of 3,
-- because nothing grows like that. Without last year's a row is compared with at least five peers of its return, for
-- 10 000 times only, and must stand 500 times apart from three quarters of them: sizes of enterprises differ.
with last_return as (
    select submission.submission_key, submission.year
    from warehouse.current_submission as submission
    where submission.form_code = :form_code
        and submission.county_code = :county_code
        and submission.year < :year
    order by submission.year desc
    limit 1
),
staged as (
    select staged.submission_key, staged.table_no, staged.row_no, to_jsonb(staged) as cells
    from {staging} as staged
    where staged.submission_key = :submission_key
        or staged.submission_key = (select last_return.submission_key from last_return)
),
form_kind as (
    select form.kind = 'list' as is_list from warehouse.dim_form as form where form.form_code = :form_code
),
-- in a list an item is a column, in a table form a row of staging.observation
valued as (
    select
        staged.submission_key = :submission_key as is_reviewed,
        staged.table_no,
        staged.row_no,
        asked.item,
        case
            when not form_kind.is_list then concat_ws(
                chr(31), asked.item, staged.cells ->> 'indicator_code', staged.cells ->> 'area_code', staged.cells ->> 'breakdown_code'
            )
            [[ else (
                select asked.item || chr(31) || string_agg(staged.cells ->> part.code, chr(31) order by part.place)
                from unnest(string_to_array(:key, ',')) with ordinality as part (code, place)
            ) ]]
        end as row_key,
        case when form_kind.is_list then asked.item else asked.item || chr(31) || (staged.cells ->> 'indicator_code') end as peers,
        (case when form_kind.is_list then staged.cells ->> asked.item else staged.cells ->> 'value' end)::numeric as value
    from staged
    cross join form_kind
    cross join unnest(string_to_array(:items, ',')) as asked (item)
    where form_kind.is_list or staged.cells ->> 'item' = asked.item
),
reviewed as (
    select valued.* from valued where valued.is_reviewed and valued.value > 0
),
last_reported as (
    select valued.row_key, min(valued.value) as value
    from valued
    where not valued.is_reviewed and valued.value > 0 and valued.row_key is not null
    group by valued.row_key
    having count(*) = 1
),
paired as (
    select reviewed.*, last_reported.value as last_value, reviewed.value / last_reported.value as ratio
    from reviewed
    left join last_reported on last_reported.row_key = reviewed.row_key
),
column_ratio as (
    select
        paired.table_no,
        paired.item,
        count(paired.ratio) as pairs,
        percentile_cont(0.5) within group (order by paired.ratio::double precision) as median_ratio,
        (array_agg(paired.value order by paired.ratio, paired.row_no))[(count(paired.ratio)::integer + 1) / 2] as value,
        (array_agg(paired.last_value order by paired.ratio, paired.row_no))[(count(paired.ratio)::integer + 1) / 2] as last_value
    from paired
    where paired.ratio is not null
    group by paired.table_no, paired.item
),
suspected_column as (
    select
        column_ratio.*,
        case
            when column_ratio.median_ratio between 10000 / 3.0 and 10000 * 3.0 then 10000
            when column_ratio.median_ratio between 1 / (10000 * 3.0) and 3.0 / 10000 then 0.0001
            when column_ratio.median_ratio between 9 and 11 then 10
            when column_ratio.median_ratio between 0.09 and 0.11 then 0.1
        end as times
    from column_ratio
    where column_ratio.pairs >= 3
),
peer as (
    select
        reviewed.peers,
        percentile_disc(0.25) within group (order by reviewed.value) as low_quarter,
        percentile_disc(0.5) within group (order by reviewed.value) as median,
        percentile_disc(0.75) within group (order by reviewed.value) as high_quarter
    from reviewed
    group by reviewed.peers
    having count(*) >= 6
),
suspected_row as (
    select
        paired.table_no,
        paired.row_no,
        paired.item,
        paired.value,
        paired.last_value is not null as is_by_year,
        coalesce(paired.last_value, peer.median) as compared_with,
        case
            when paired.ratio between 10000 / 3.0 and 10000 * 3.0 then 10000
            when paired.ratio between 1 / (10000 * 3.0) and 3.0 / 10000 then 0.0001
            when paired.ratio between 9.8 and 10.2 then 10
            when paired.ratio between 1 / 10.2 and 1 / 9.8 then 0.1
            when paired.ratio is null
                and paired.value between peer.median * 10000 / 3 and peer.median * 30000
                and paired.value >= peer.high_quarter * 500 then 10000
            when paired.ratio is null
                and paired.value between peer.median / 30000 and peer.median * 3 / 10000
                and paired.value <= peer.low_quarter / 500 then 0.0001
        end as times
    from paired
    left join peer on peer.peers = paired.peers
    where not exists (
        select
        from suspected_column
        where suspected_column.times is not null
            and suspected_column.table_no = paired.table_no
            and suspected_column.item = paired.item
    )
),
suspected as (
    select
        suspected_column.table_no, null::integer as row_no, suspected_column.item, suspected_column.value,
        true as is_by_year, suspected_column.last_value as compared_with, suspected_column.times
    from suspected_column
    where suspected_column.times is not null
    union all
    select
        suspected_row.table_no, suspected_row.row_no, suspected_row.item, suspected_row.value,
        suspected_row.is_by_year, suspected_row.compared_with, suspected_row.times
    from suspected_row
    where suspected_row.times is not null
),
printed as (
    select
        suspected.*,
        warehouse.as_printed(suspected.value, :submission_key, suspected.table_no, suspected.item) as found,
        warehouse.as_printed(suspected.compared_with, :submission_key, suspected.table_no, suspected.item) as compared,
        case suspected.times when 10000 then '1万倍' when 10 then '10倍' when 0.1 then '十分之一' else '万分之一' end as times_zh,
        case suspected.times when 10000 then '10 000 times' when 10 then '10 times' when 0.1 then 'a tenth of' else 'a 10 000th of' end as times_en,
        (select last_return.year from last_return) as last_year
    from suspected
)
select
    printed.table_no,
    printed.row_no,
    printed.item,
    printed.found,
    case
        when printed.row_no is null then '与' || printed.last_year || '年相近的一列（中间一行上年为' || printed.compared || '，现约为' || printed.times_zh || '）'
        when printed.is_by_year then '与' || printed.last_year || '年的' || printed.compared || '相近（现约为' || printed.times_zh || '）'
        else '与本表其他行相近（中位数' || printed.compared || '，该值约为' || printed.times_zh || '）'
    end as expected_zh,
    case
        when printed.row_no is null then 'a column near ' || printed.last_year || '''s (its middle row had ' || printed.compared || '; this is about ' || printed.times_en || ' that)'
        when printed.is_by_year then 'a value near ' || printed.last_year || '''s ' || printed.compared || ' (this is about ' || printed.times_en || ' that)'
        else 'a value near those of the other rows (median ' || printed.compared || '; this is about ' || printed.times_en || ' that)'
    end as expected_en
from printed
order by printed.table_no, printed.row_no nulls first, printed.item
