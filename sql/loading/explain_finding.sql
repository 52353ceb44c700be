-- an explanation, kept with the identity of the query it was given to. Until the transaction ends no summary settles on a
-- later moment, as with what is published (loading/publishing_moment.sql): as of a time it is there always or never
-- grain: one row, when it was given
-- input: :finding_key, :explanation, :explained_by, :source
with publishing as materialized (
    select pg_advisory_xact_lock_shared(hashtext('planhouse: publishing'))::text
)
insert into warehouse.explanation (
    return_key, rule_code, item, subject, found, finding_key, explanation, explained_by, explained_at, source
)
select
    submission.return_key, finding.rule_code, finding.item, finding.subject, finding.found, finding.finding_key,
    :explanation, :explained_by, clock_timestamp(), :source
from publishing
cross join warehouse.finding as finding
inner join warehouse.submission as submission on submission.submission_key = finding.submission_key
where finding.finding_key = :finding_key
returning explained_at
