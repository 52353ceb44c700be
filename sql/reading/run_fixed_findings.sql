-- findings of the attempt before each submission of a run that are no more, informational ones left out
-- grain: one row per finding of the attempt before
-- input: :run_id
with attempts as (
    select
        submission.submission_key,
        submission.return_key,
        (
            select max(earlier.submission_key)
            from warehouse.submission as earlier
            where earlier.return_key = submission.return_key
                and earlier.submission_key < submission.submission_key
                and earlier.state in ('published', 'rejected')
        ) as earlier_key
    from warehouse.submission as submission
    where submission.run_id = :run_id
        and submission.state in ('published', 'rejected')
)
select
    attempts.submission_key,
    known.severity,
    known.rule_code,
    known.sheet,
    known.cell,
    known.found,
    known.expected_zh,
    known.expected_en,
    known.message_zh,
    known.message_en,
    known.fix_zh,
    known.fix_en,
    known.item,
    known.subject,
    known.relief,
    known.rule_severity,
    known.waiver_reason,
    known.waiver_until,
    known.waiver_by,
    'fixed' as progress,
    (
        select explanation.explanation
        from warehouse.explanation as explanation
        where explanation.return_key = attempts.return_key
            and explanation.rule_code = known.rule_code
            and explanation.item is not distinct from known.item
            and explanation.subject = known.subject
            and explanation.found = known.found
        order by explanation.explanation_key desc
        limit 1
    ) as explanation
from warehouse.finding as known
inner join attempts on attempts.earlier_key = known.submission_key
where known.severity <> 'info'
    and not exists (
        select
        from warehouse.finding as finding
        where finding.submission_key = attempts.submission_key
            and finding.rule_code = known.rule_code
            and finding.item is not distinct from known.item
            and finding.subject = known.subject
    )
order by
    attempts.submission_key,
    known.table_no,
    known.row_no nulls first,
    length(known.cell),
    known.cell,
    known.finding_key
