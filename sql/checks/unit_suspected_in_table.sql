-- cells of a cross-tab or matrix that look like another unit: about 10 000 times, or very nearly 10 times, last year's or its peers', or that part of them
-- with: items (items)
-- on: table
-- fix zh: 核对计量单位；数值无误的，不必修改
-- fix en: compare the unit; where the value is right, leave it
with last_return as (
    select submission.submission_key, submission.year
    from warehouse.current_submission as submission
    where submission.form_code = :form_code
        and submission.county_code = :county_code
        and submission.year < :year
    order by submission.year desc
    limit 1
),
valued as (
    select
        staged.submission_key,
        staged.table_no,
        staged.row_no,
        staged.item,
        staged.item || chr(31) || staged.indicator_code as peers,
        concat_ws(chr(31), staged.item, staged.indicator_code, staged.area_code, staged.breakdown_code) as cell_key,
        staged.value
    from staging.observation as staged
    where staged.item = any (string_to_array(:items, ',')) and staged.value > 0
),
last_reported as (
    select distinct on (valued.cell_key) valued.cell_key, valued.value
    from valued
    where valued.submission_key = (select last_return.submission_key from last_return)
    order by valued.cell_key, valued.value
),
paired as (
    select
        reviewed.table_no,
        reviewed.row_no,
        array_position(string_to_array(:items, ','), reviewed.item) as item_no,
        reviewed.peers,
        reviewed.value,
        last_reported.value as last_value,
        reviewed.value::double precision / last_reported.value::double precision as ratio
    from valued as reviewed
    left join last_reported on last_reported.cell_key = reviewed.cell_key
    where reviewed.submission_key = :submission_key
),
peer_group as (
    select distinct paired.peers from paired
),
{> checks/parts/unit_suspicion.sql}
