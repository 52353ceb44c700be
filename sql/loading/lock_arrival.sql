-- a file's turn to be read: it still waits, and nobody else reads it until the transaction ends
-- grain: one row while it waits, none afterwards
-- input: :run_id, :arrival_no
select arrival_no
from warehouse.arrival
where run_id = :run_id and arrival_no = :arrival_no and outcome is null
for update
