-- where offending rows stand, and what they are about: sheet, the cell of the item, and what the check says or the row's own
-- key; where a part of the key is missing or wrong, the cell; and whether that cell was found wrong when it was read, so that what
-- stands there is not known
-- grain: one row per offence, in their order
-- input: {staging}, {subject} (the row's key as text, null where it is not sure), :submission_key, :form_code; arrays with an entry an
-- offence: :table_nos (null: the first table), :row_nos (null: no row), :items (null: no item), :subjects (null: the row's)
with offence as (
    select given.*
    from unnest(:table_nos::integer[], :row_nos::integer[], :items::text[], :subjects::text[]) with ordinality
        as given (table_no, row_no, item, subject, no)
)
select
    placed.table_no,
    placed.sheet,
    placed.cell,
    coalesce(offence.subject, staged_row.subject, placed.cell, '') as subject,
    exists (
        select from warehouse.finding
        where finding.submission_key = :submission_key
            and finding.table_no = placed.table_no
            and finding.cell = placed.cell
            and finding.severity = 'error'
            and starts_with(finding.rule_code, :form_code || '-T')
    ) as is_unread
from offence
cross join lateral (
    select
        submission_table.table_no,
        submission_table.sheet,
        submission_column.column_letter || offence.row_no as cell
    from warehouse.submission_table as submission_table
    left join warehouse.submission_column as submission_column
        on submission_column.submission_key = submission_table.submission_key
        and submission_column.table_no = submission_table.table_no
        and submission_column.item = offence.item
    where submission_table.submission_key = :submission_key
        and (offence.table_no is null or submission_table.table_no = offence.table_no)
    order by submission_table.table_no
    limit 1
) as placed
left join lateral (
    select {subject} as subject
    from {staging} as staged
    where staged.submission_key = :submission_key
        and staged.table_no = placed.table_no
        and staged.row_no = offence.row_no
    limit 1
) as staged_row on true
order by offence.no
