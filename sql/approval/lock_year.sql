-- a year is finished; from now on the database refuses writes to it
-- input: :year, :locked_by, :returns_expected, :returns_approved, :despite
insert into warehouse.year_lock (year, locked_by, returns_expected, returns_approved, despite)
values (:year, :locked_by, :returns_expected, :returns_approved, :despite)
