-- What is awaited is what is owed but for what is published: two sets, each worked out once. Asked of every owed return by
-- itself, it took longer than the figures that it is asked for.

-- the returns of a year that are owed and not published at a moment
-- grain: one row per form and respondent
create or replace function warehouse.returns_awaited(as_of timestamptz, of_year integer)
returns table (form_code text, county_code text)
language sql stable rows 10
as $$
    select owed.form_code, owed.county_code
    from warehouse.return_owed as owed
    where returns_awaited.of_year between owed.first_year and owed.last_year
    except
    select revision.form_code, revision.county_code
    from warehouse.revision_at(returns_awaited.as_of) as revision
    where revision.year = returns_awaited.of_year
$$;
