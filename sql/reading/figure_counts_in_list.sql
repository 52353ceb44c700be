-- how many figures of a list two submissions of a return hold alike, differently, or one of them alone; rows meet by their
-- key, and rows of one key in their order
-- grain: one row
-- input: {staging}, {key} (one text of the key's columns), {now}, {before} (the columns that hold figures, of each side),
-- {comparisons} (each such column of the one = the other), {equalities} (the same, null where it is false), :before, :after
with
{> reading/parts/rows_of_list.sql},
compared as (
    select
        num_nonnulls({now}) as now_held,
        num_nonnulls({before}) as before_held,
        num_nonnulls({comparisons}) as both_held,
        num_nonnulls({equalities}) as alike
    from now_reported
    full join before_reported
        on before_reported.row_key = now_reported.row_key and before_reported.row_key_no = now_reported.row_key_no
)
select
    coalesce(sum(now_held - both_held), 0) as added,
    coalesce(sum(both_held - alike), 0) as changed,
    coalesce(sum(before_held - both_held), 0) as removed,
    coalesce(sum(alike), 0) as unchanged
from compared
