-- how long the chain is, its newest entry's hash, and where in it an expected hash stands
-- grain: one row
-- input: :expected (null: none is expected)
select
    count(*) as entries,
    (select newest.entry_hash from warehouse.audit_entry as newest order by newest.entry_no desc limit 1) as head,
    min(entry_no) filter (where entry_hash = :expected::text) as expected_at
from warehouse.audit_entry
