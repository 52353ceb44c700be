-- waits for those who are publishing into the year, and lets nobody begin until the transaction ends
-- input: :year
select warehouse.hold_year(:year, true)
