-- the findings of an attempt against those of the one before it: new, open (still there) or fixed (there no more).
-- A finding is known again by its rule, item and subject. Several of one attempt that share these, such as the same credit
-- code in three rows, are paired off in cell order. An explanation answers every attempt's finding of the same identity
-- and the same text found; where none does, the newest one given to another text is shown beside it
-- grain: one row per finding of either attempt; one that is in both is a row of the newer
-- input: :return_key, :attempt_key, :before_key (null: none), :published_key (null: none)
with seen as (
    select
        finding.*,
        row_number() over (
            partition by finding.submission_key, finding.rule_code, finding.item, finding.subject
            order by
                finding.table_no, finding.row_no nulls first, length(finding.cell), finding.cell, finding.finding_key
        ) as occurrence
    from warehouse.finding as finding
    where finding.submission_key in (:attempt_key::bigint, :before_key::bigint, :published_key::bigint)
),
found_now as (
    select seen.* from seen where seen.submission_key = :attempt_key::bigint
),
found_before as (
    select seen.* from seen where seen.submission_key = :before_key::bigint
),
compared as (
    select
        coalesce(found_now.finding_key, found_before.finding_key) as finding_key,
        case
            when found_now.finding_key is null then 'fixed'
            when found_before.finding_key is null then 'new'
            else 'open'
        end as standing
    from found_now
    full join found_before
        on found_before.rule_code = found_now.rule_code
        and coalesce(found_before.item, '') = coalesce(found_now.item, '')
        and found_before.subject = found_now.subject
        and found_before.occurrence = found_now.occurrence
)
select
    seen.finding_key,
    compared.standing,
    seen.severity,
    seen.rule_code,
    seen.sheet,
    seen.cell,
    seen.item,
    seen.subject,
    seen.found,
    seen.expected_zh,
    seen.expected_en,
    seen.message_zh,
    seen.message_en,
    seen.fix_zh,
    seen.fix_en,
    seen.relief,
    seen.rule_severity,
    seen.waiver_reason,
    seen.waiver_until,
    seen.waiver_by,
    exists (
        select
        from seen as published
        where published.submission_key = :published_key::bigint
            and published.rule_code = seen.rule_code
            and published.item is not distinct from seen.item
            and published.subject = seen.subject
            and published.occurrence = seen.occurrence
    ) as is_published,
    given.explanation,
    given.explained_by,
    given.explained_at,
    given.source as explanation_source,
    given.found as explained_found,
    given.found = seen.found as is_explained,
    given.attempt_no as explained_attempt_no,
    given.revision as explained_revision,
    given.submission_key <> seen.submission_key as is_carried
from compared
inner join seen on seen.finding_key = compared.finding_key
left join lateral (
    select
        explanation.*,
        answered.submission_key,
        submission.revision,
        (
            select count(*)
            from warehouse.submission as earlier
            where earlier.return_key = explanation.return_key and earlier.submission_key <= answered.submission_key
        ) as attempt_no
    from warehouse.explanation as explanation
    inner join warehouse.finding as answered on answered.finding_key = explanation.finding_key
    inner join warehouse.submission as submission on submission.submission_key = answered.submission_key
    where explanation.return_key = :return_key::bigint
        and explanation.rule_code = seen.rule_code
        and explanation.item is not distinct from seen.item
        and explanation.subject = seen.subject
    order by explanation.found = seen.found desc, explanation.explained_at desc, explanation.explanation_key desc
    limit 1
) as given on seen.severity = 'query'
order by
    case compared.standing when 'fixed' then 2 else 1 end,
    case seen.severity when 'error' then 1 when 'query' then 2 else 3 end,
    seen.rule_code,
    seen.table_no,
    seen.row_no nulls first,
    length(seen.cell),
    seen.cell,
    seen.subject,
    seen.finding_key
