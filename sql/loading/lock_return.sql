-- one decision at a time over a return; other workbooks may meanwhile be read and staged for it
-- input: :return_key
select return.return_key
from warehouse.return as return
where return.return_key = :return_key
for no key update of return
