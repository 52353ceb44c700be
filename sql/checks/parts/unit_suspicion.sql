-- the end of the checks that suspect another unit: what is about 10 000 times, or very nearly 10 times, what it is compared with
-- input: last_return (submission_key, year); paired, one row per value (table_no, row_no, item_no: its place in :items, peers: what
-- its peers share, value, last_value, ratio: value over last_value, null where last year has none); peer_group, each of the peers
-- once; :items
--
-- A whole column is judged first, by the median ratio to last year's of at least three rows: one finding, no row.
-- A row is then compared with its own of last year; 10 times must be within 2 %, 10 000 times may be off by a factor of 3,
-- because nothing grows like that. Without last year's a row is compared with at least five peers of its return, for
-- 10 000 times only, and must stand 500 times apart from three quarters of them: sizes of enterprises differ.

-- the median lies in a range where fewer than half of the ratios are below it and fewer than half above
column_ratio as (
    select
        beside.table_no,
        beside.item_no,
        count(*) as pairs,
        2 * greatest(
            count(*) filter (where beside.ratio < 10000 / 3.0), count(*) filter (where beside.ratio > 10000 * 3.0)
        ) as off_10000,
        2 * greatest(
            count(*) filter (where beside.ratio < 1 / (10000 * 3.0)), count(*) filter (where beside.ratio > 3.0 / 10000)
        ) as off_10000th,
        2 * greatest(count(*) filter (where beside.ratio < 9), count(*) filter (where beside.ratio > 11)) as off_10,
        2 * greatest(count(*) filter (where beside.ratio < 0.09), count(*) filter (where beside.ratio > 0.11)) as off_10th
    from (
        select paired.table_no, paired.item_no, paired.ratio
        from paired
        where paired.ratio is not null and exists (select from last_return)
        -- each ratio is worked out once
        offset 0
    ) as beside
    group by beside.table_no, beside.item_no
),
-- most often none
suspected_column as (
    select column_times.table_no, column_times.item_no, column_times.pairs, column_times.times
    from (
        select
            column_ratio.table_no,
            column_ratio.item_no,
            column_ratio.pairs,
            case
                when column_ratio.off_10000 < column_ratio.pairs then 10000
                when column_ratio.off_10000th < column_ratio.pairs then 0.0001
                when column_ratio.off_10 < column_ratio.pairs then 10
                when column_ratio.off_10th < column_ratio.pairs then 0.1
            end as times
        from column_ratio
        where column_ratio.pairs >= 3
    ) as column_times
    where column_times.times is not null
),
middle_row as (
    select suspected_column.table_no, suspected_column.item_no, middle.value, middle.last_value, suspected_column.times
    from suspected_column
    cross join lateral (
        select paired.value, paired.last_value
        from paired
        where paired.table_no = suspected_column.table_no
            and paired.item_no = suspected_column.item_no
            and paired.ratio is not null
        order by paired.ratio, paired.row_no
        limit 1 offset (suspected_column.pairs - 1) / 2
    ) as middle
),
quarter as (
    select peer_group.peers, among.quarters[1] as first, among.quarters[2] as median, among.quarters[3] as third
    from peer_group
    cross join lateral (
        select percentile_disc(array[0.25, 0.5, 0.75]) within group (order by paired.value) as quarters
        from paired
        where paired.peers = peer_group.peers
        having count(*) >= 6
    ) as among
    where exists (select from paired where paired.peers = peer_group.peers and paired.last_value is null)
),
peer as materialized (
    select
        quarter.peers,
        quarter.median,
        least(quarter.median * 3 / 10000, quarter.first / 500) as far_below,
        greatest(quarter.median * 10000 / 3, quarter.third * 500) as far_above
    from quarter
),
-- nearly every value is near last year's, or near its peers: the few that are not are found while the values are read
apart as (
    select far.*, peer.median, peer.far_below, peer.far_above
    from peer_group
    left join peer on peer.peers = peer_group.peers
    cross join lateral (
        select paired.*
        from paired
        where paired.peers = peer_group.peers
            and case
                when paired.last_value > 0 then paired.ratio not between 0.11 and 9
                else paired.value <= peer.far_below or paired.value >= peer.far_above
            end
        -- a group of peers at a time: joined, all values would be written down before one is judged
        offset 0
    ) as far
),
suspected_row as (
    select
        apart.table_no,
        apart.row_no,
        apart.item_no,
        apart.value,
        apart.ratio is not null as is_by_year,
        coalesce(apart.last_value, apart.median) as compared_with,
        case
            when apart.ratio between 10000 / 3.0 and 10000 * 3.0 then 10000
            when apart.ratio between 1 / (10000 * 3.0) and 3.0 / 10000 then 0.0001
            when apart.ratio between 9.8 and 10.2 then 10
            when apart.ratio between 1 / 10.2 and 1 / 9.8 then 0.1
            when apart.ratio is null and apart.value between apart.far_above and apart.median * 30000 then 10000
            when apart.ratio is null and apart.value between apart.median / 30000 and apart.far_below then 0.0001
        end as times
    from apart
    where not exists (
        select
        from suspected_column
        where suspected_column.table_no = apart.table_no and suspected_column.item_no = apart.item_no
    )
),
suspected as (
    select
        middle_row.table_no,
        null::integer as row_no,
        middle_row.item_no,
        middle_row.value,
        true as is_by_year,
        middle_row.last_value as compared_with,
        middle_row.times
    from middle_row
    union all
    select
        suspected_row.table_no,
        suspected_row.row_no,
        suspected_row.item_no,
        suspected_row.value,
        suspected_row.is_by_year,
        suspected_row.compared_with,
        suspected_row.times
    from suspected_row
    where suspected_row.times is not null
),
printed as (
    select
        suspected.*,
        asked.item,
        warehouse.as_printed(suspected.value::numeric, :submission_key, suspected.table_no, asked.item) as found,
        warehouse.as_printed(suspected.compared_with::numeric, :submission_key, suspected.table_no, asked.item) as compared,
        case suspected.times when 10000 then '1万倍' when 10 then '10倍' when 0.1 then '十分之一' else '万分之一' end as times_zh,
        case suspected.times
            when 10000 then '10 000 times' when 10 then '10 times' when 0.1 then 'a tenth of' else 'a 10 000th of'
        end as times_en,
        (select last_return.year from last_return) as last_year
    from suspected
    cross join lateral (select (string_to_array(:items, ','))[suspected.item_no] as item) as asked
)
select
    printed.table_no,
    printed.row_no,
    printed.item,
    printed.found,
    case
        when printed.row_no is null
            then '与' || printed.last_year || '年相近的一列（中间一行上年为' || printed.compared || '，现约为' || printed.times_zh || '）'
        when printed.is_by_year then '与' || printed.last_year || '年的' || printed.compared || '相近（现约为' || printed.times_zh || '）'
        else '与本表其他行相近（中位数' || printed.compared || '，该值约为' || printed.times_zh || '）'
    end as expected_zh,
    case
        when printed.row_no is null
            then 'a column near ' || printed.last_year || '''s (its middle row had ' || printed.compared
                || '; this is about ' || printed.times_en || ' that)'
        when printed.is_by_year
            then 'a value near ' || printed.last_year || '''s ' || printed.compared
                || ' (this is about ' || printed.times_en || ' that)'
        else 'a value near those of the other rows (median ' || printed.compared
            || '; this is about ' || printed.times_en || ' that)'
    end as expected_en
from printed
order by printed.table_no, printed.row_no nulls first, printed.item
