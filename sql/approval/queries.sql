-- the queries of a submission, and what was said to each
-- grain: one row per query
-- input: :submission_key
select
    finding.finding_key,
    finding.rule_code,
    finding.sheet,
    finding.cell,
    finding.message_zh,
    finding.message_en,
    explained.explanation,
    explained.explained_by
from warehouse.submission as submission
inner join warehouse.finding as finding
    on finding.submission_key = warehouse.reviewed_submission(submission.submission_key) and finding.severity = 'query'
left join lateral (
    select explanation.explanation, explanation.explained_by
    from warehouse.explanation as explanation
    where explanation.return_key = submission.return_key
        and explanation.rule_code = finding.rule_code
        and explanation.item is not distinct from finding.item
        and explanation.subject = finding.subject
        and explanation.found = finding.found
    order by explanation.explanation_key desc
    limit 1
) as explained on true
where submission.submission_key = :submission_key
order by finding.finding_key
