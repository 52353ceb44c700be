-- one decision at a time over a return
-- input: :submission_key
select return.return_key
from warehouse.return as return
inner join warehouse.submission as submission on submission.return_key = return.return_key
where submission.submission_key = :submission_key
for update of return
