-- what a list's staged row holds in one of its columns
-- grain: the row, where it was staged
-- {staging}, {key}, {value}: the form's table, the text of its key, the item's column
select null::text as indicator_code, {key} as row_key, {value}::text as value, null::text as missing_kind
from {staging} as staged
where staged.submission_key = :submission_key and staged.table_no = :table_no and staged.row_no = :row_no
