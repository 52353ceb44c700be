-- holds the observations of table forms against the cells that were read from workbooks, which are staged: each that one of
-- them lacks, and each value that they do not hold alike
-- grain: one row per cell, or value of it, that differs
-- input: published
select
    coalesce(staged.submission_key, fact.submission_key) as submission_key,
    coalesce(staged.table_no, fact.table_no) as table_no,
    coalesce(staged.row_no, fact.row_no) as row_no,
    case
        when fact.submission_key is null then 'row-removed'
        when staged.submission_key is null then 'row-added'
        else 'value-changed'
    end as kind,
    value.item,
    value.expected,
    value.found
from (
    select given.*, published.return_key
    from staging.observation as given
    inner join published on published.submission_key = given.submission_key
) as staged
full join (
    select
        given.*,
        indicator.indicator_code,
        area.code_list as area_list,
        area.area_code,
        breakdown.code_list as breakdown_list,
        breakdown.breakdown_code
    from warehouse.fact_observation as given
    inner join published on published.submission_key = given.submission_key
    inner join warehouse.dim_indicator as indicator on indicator.indicator_key = given.indicator_key
    inner join warehouse.dim_area as area on area.area_key = given.area_key
    inner join warehouse.dim_breakdown as breakdown on breakdown.breakdown_key = given.breakdown_key
) as fact
    on fact.submission_key = staged.submission_key
    and fact.table_no = staged.table_no
    and fact.row_no = staged.row_no
    and fact.column_no = staged.column_no
cross join lateral (
    select
        coalesce(staged.item, 'column ' || fact.column_no) as item,
        staged.value::text as expected,
        fact.value::text as found
    where num_nulls(staged.submission_key, fact.submission_key) > 0
    union all
    select staged.item, held.expected, held.found
    from (
        values
            (coalesce(staged.value::text, staged.missing_kind), coalesce(fact.value::text, fact.missing_kind)),
            (staged.indicator_code, fact.indicator_code),
            (concat_ws(' ', staged.area_list, staged.area_code), concat_ws(' ', fact.area_list, fact.area_code)),
            (
                concat_ws(' ', staged.breakdown_list, staged.breakdown_code),
                concat_ws(' ', fact.breakdown_list, fact.breakdown_code)
            ),
            (staged.year::text, fact.year::text),
            (staged.is_comparative::text, fact.is_comparative::text),
            (staged.return_key::text, fact.return_key::text)
    ) as held (expected, found)
    where num_nulls(staged.submission_key, fact.submission_key) = 0 and held.expected is distinct from held.found
) as value
