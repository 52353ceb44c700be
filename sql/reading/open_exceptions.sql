-- exceptions to a year's lock that are open at a moment
-- grain: one row per exception
-- input: :year, :as_of
select
    exception.form_code,
    exception.county_code,
    exception.open_until,
    exception.reason,
    exception.granted_by
from warehouse.lock_exception as exception
where exception.year = :year
    and exception.granted_at <= cast(:as_of as timestamptz)
    and exception.open_until > cast(:as_of as timestamptz)
order by exception.form_code, exception.county_code, exception.open_until
