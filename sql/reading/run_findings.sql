-- the findings of a run, in reading order within each submission, each compared with the attempt before: new or open. The
-- same bytes once more were not read again, and have those of the attempt that was
-- grain: one row per finding
-- input: :run_id
with reviewed as (
    select
        submission.submission_key,
        submission.return_key,
        (
            select max(earlier.submission_key)
            from warehouse.submission as earlier
            where earlier.return_key = submission.return_key
                and earlier.submission_key < submission.submission_key
                and earlier.state in ('published', 'rejected')
        ) as earlier_key,
        speaking.submission_key as reviewed_key
    from warehouse.submission as submission
    inner join warehouse.submission as speaking
        on speaking.submission_key
            = case
                when submission.state = 'unchanged' then warehouse.reviewed_submission(submission.submission_key)
                else submission.submission_key
            end
        -- cells are those of the workbook that was read
        and speaking.workbook_key = submission.workbook_key
    where submission.run_id = :run_id
)
select
    reviewed.submission_key,
    finding.severity,
    finding.rule_code,
    finding.sheet,
    finding.cell,
    finding.found,
    finding.expected_zh,
    finding.expected_en,
    finding.message_zh,
    finding.message_en,
    finding.fix_zh,
    finding.fix_en,
    finding.item,
    finding.subject,
    finding.relief,
    finding.rule_severity,
    finding.waiver_reason,
    finding.waiver_until,
    finding.waiver_by,
    case
        when exists (
            select
            from warehouse.finding as known
            where known.submission_key = reviewed.earlier_key
                and known.rule_code = finding.rule_code
                and known.item is not distinct from finding.item
                and known.subject = finding.subject
        ) then 'open'
        else 'new'
    end as progress,
    (
        select explanation.explanation
        from warehouse.explanation as explanation
        where explanation.return_key = reviewed.return_key
            and explanation.rule_code = finding.rule_code
            and explanation.item is not distinct from finding.item
            and explanation.subject = finding.subject
            and explanation.found = finding.found
        order by explanation.explanation_key desc
        limit 1
    ) as explanation
from warehouse.finding as finding
inner join reviewed on reviewed.reviewed_key = finding.submission_key
order by
    reviewed.submission_key,
    case finding.severity when 'error' then 1 when 'query' then 2 else 3 end,
    finding.table_no,
    finding.row_no nulls first,
    length(finding.cell),
    finding.cell,
    finding.finding_key
