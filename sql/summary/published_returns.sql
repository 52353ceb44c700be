-- returns with a revision that was published at a moment, whether it said that there was nothing to report, and whether it
-- was provisional: queries of it were unexplained
-- grain: one row per form, respondent and year
-- input: :first_year, :last_year, :as_of
select
    revision.form_code,
    revision.county_code,
    revision.year,
    submission.is_nil,
    -- of most revisions nothing was queried; only a restored one is spoken for by the findings of another
    (
        submission.kind = 'restoration'
        or exists (
            select
            from warehouse.finding as finding
            where finding.submission_key = revision.submission_key and finding.severity = 'query'
        )
    ) and warehouse.unexplained_queries(revision.submission_key, cast(:as_of as timestamptz)) > 0 as is_provisional
from warehouse.revision_at(cast(:as_of as timestamptz)) as revision
inner join warehouse.submission as submission on submission.submission_key = revision.submission_key
where revision.year between :first_year and :last_year
