-- how many figures of a table form two submissions of a return hold alike, differently, or one of them alone; a blank is
-- no figure, a dash and an ellipsis are
-- grain: one row
-- input: :before, :after
with
{> reading/parts/figures_of_table.sql}
select
    count(*) filter (where before_reported.figure_text is null) as added,
    count(*) filter (where before_reported.figure_text <> now_reported.figure_text) as changed,
    count(*) filter (where now_reported.figure_text is null) as removed,
    count(*) filter (where before_reported.figure_text = now_reported.figure_text) as unchanged
from now_reported
full join before_reported
    using (indicator_code, area_list, area_code, breakdown_list, breakdown_code, year, place_no)
