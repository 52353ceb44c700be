-- the findings of a run, in reading order within each submission, each compared with the attempt before: new or open. An
-- unchanged submission has those of the revision that it repeats, where everything stands in the same cells in both
-- grain: one row per finding
-- input: :run_id
with attempts as (
    select
        submission.submission_key,
        submission.return_key,
        submission.form_key,
        submission.workbook_key,
        case when submission.state = 'unchanged' then warehouse.reviewed_submission(submission.submission_key) end
            as repeated_key,
        (
            select max(earlier.submission_key)
            from warehouse.submission as earlier
            where earlier.return_key = submission.return_key
                and earlier.submission_key < submission.submission_key
                and earlier.state in ('published', 'rejected')
        ) as earlier_key
    from warehouse.submission as submission
    where submission.run_id = :run_id
),
-- the same bytes again were not read again
repeated as (
    select
        attempts.submission_key,
        attempts.repeated_key,
        (
            select max(read.submission_key)
            from warehouse.submission as read
            where read.workbook_key = attempts.workbook_key
                and read.form_key = attempts.form_key
                and read.return_key = attempts.return_key
                and read.submission_key <= attempts.submission_key
                and exists (
                    select
                    from warehouse.submission_table as submission_table
                    where submission_table.submission_key = read.submission_key
                )
        ) as read_key
    from attempts
    where attempts.repeated_key is not null
),
places as (
    select
        asked.submission_key,
        (
            select string_agg(concat_ws(' ', table_no, header_last_row, sheet), '|' order by table_no)
            from warehouse.submission_table
            where submission_table.submission_key = asked.submission_key
        ) as tables,
        (
            select string_agg(concat_ws(' ', table_no, column_no, item), '|' order by table_no, item)
            from warehouse.submission_column
            where submission_column.submission_key = asked.submission_key
        ) as columns,
        (
            select string_agg(concat_ws(' ', table_no, row_no), '|' order by table_no, row_no)
            from warehouse.set_aside_row
            where set_aside_row.submission_key = asked.submission_key
        ) as rows_set_aside
    from (
        select repeated.read_key as submission_key
        from repeated
        union
        select repeated.repeated_key
        from repeated
    ) as asked
),
reviewed as (
    select attempts.*, coalesce(standing.repeated_key, attempts.submission_key) as reviewed_key
    from attempts
    left join (
        select repeated.submission_key, repeated.repeated_key
        from repeated
        inner join places as place_here on place_here.submission_key = repeated.read_key
        inner join places as place_there on place_there.submission_key = repeated.repeated_key
        where row(place_here.tables, place_here.columns, place_here.rows_set_aside)
            is not distinct from row(place_there.tables, place_there.columns, place_there.rows_set_aside)
    ) as standing on standing.submission_key = attempts.submission_key
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
