-- whether the database knows waivers at all: it may be empty, or of an earlier version
-- grain: one row
select exists (
    select
    from information_schema.columns
    where table_schema = 'warehouse' and table_name = 'finding' and column_name = 'waiver_reason'
)
