-- the lock that a year is under, as it was known at a moment
-- grain: one row, or none where the year is not locked
-- input: :year, :as_of
select
    year_lock.year,
    year_lock.locked_by,
    year_lock.locked_at,
    year_lock.despite,
    year_lock.returns_expected,
    year_lock.returns_approved
from warehouse.year_lock as year_lock
where year_lock.year = :year and year_lock.locked_at <= cast(:as_of as timestamptz)
