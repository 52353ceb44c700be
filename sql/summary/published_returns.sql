-- returns with a revision that was published at a moment, whether it said that there was nothing to report, and whether it
-- was provisional: queries of it were unexplained
-- grain: one row per form, respondent and year
-- input: :first_year, :last_year, :as_of
select
    revision.form_code,
    revision.county_code,
    revision.year,
    submission.is_nil,
    warehouse.unexplained_queries(revision.submission_key, cast(:as_of as timestamptz)) > 0 as is_provisional
from warehouse.revision_at(cast(:as_of as timestamptz)) as revision
inner join warehouse.submission as submission on submission.submission_key = revision.submission_key
where revision.year between :first_year and :last_year
