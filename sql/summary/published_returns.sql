-- returns with a revision that was published at a moment
-- grain: one row per form, respondent and year
-- input: :first_year, :last_year, :as_of
select form_code, county_code, year
from warehouse.revision_at(cast(:as_of as timestamptz))
where year between :first_year and :last_year
