-- a return of a locked year may be written again for a while
-- input: :year, :form_code, :county_code, :open_until, :reason, :granted_by
insert into warehouse.lock_exception (year, form_code, county_code, open_until, reason, granted_by)
values (:year, :form_code, :county_code, :open_until, :reason, :granted_by)
returning exception_key
