-- warehouse.return_deadline from jobs/schedule.yaml, for the forms there are
-- grain: one row per form and reference year that has a deadline
-- input: :forms, and :form_codes, :years, :last_days, :late_from (one element per row)
delete from warehouse.return_deadline
where form_code = any (:forms::text[])
    and (form_code, year) not in (
        select wanted.form_code, wanted.year
        from unnest(:form_codes::text[], :years::integer[]) as wanted (form_code, year)
    );

insert into warehouse.return_deadline (form_code, year, last_day, late_from)
select wanted.form_code, wanted.year, wanted.last_day::date, wanted.late_from::timestamptz
from unnest(:form_codes::text[], :years::integer[], :last_days::text[], :late_from::text[])
    as wanted (form_code, year, last_day, late_from)
on conflict (form_code, year) do update
set last_day = excluded.last_day, late_from = excluded.late_from
where (return_deadline.last_day, return_deadline.late_from) is distinct from (excluded.last_day, excluded.late_from)
