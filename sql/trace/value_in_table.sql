-- what a table form's staged row holds in one of its columns
-- grain: the value, where it was staged
select
    staged.indicator_code,
    staged.line,
    staged.area_code,
    staged.breakdown_code,
    staged.year,
    trim_scale(staged.value)::text as value,
    staged.missing_kind
from staging.observation as staged
where staged.submission_key = :submission_key
    and staged.table_no = :table_no
    and staged.row_no = :row_no
    and staged.item = :item
