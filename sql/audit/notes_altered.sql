-- what published revisions have beside their rows, where it does not give the digest that the audit trail has of it: findings, rule
-- outcomes, corrections, rows set aside, where tables and columns stand. Spelled out here on purpose, as the migration that made the
-- digests states it (V051), so that what verifies is not what a database's owner may have replaced. A column that comes later is
-- not in it
-- grain: one row per revision and table
-- input: the published revisions (audit/published.sql), in braces
with published as materialized (
    {published}
),

recorded as materialized (
    select published.submission_key, entry.details -> 'notes' as digests
    from published
    inner join warehouse.audit_entry as entry on entry.submission_key = published.submission_key
    where entry.details ->> 'outcome' = 'published' and entry.details -> 'notes' is not null
),

noted (submission_key, table_name, hash) as (
    select submission_key, 'finding', sha256(record_send(row(
        finding_key, severity, rule_code, table_no, sheet, cell, item, found, expected_zh, expected_en, message_zh, message_en,
        fix_zh, fix_en, subject, relief, rule_severity, waiver_reason, waiver_until, waiver_by
    )))
    from warehouse.finding
    union all
    select submission_key, 'rule_outcome', sha256(record_send(row(rule_code, passed, failed, not_evaluated)))
    from warehouse.rule_outcome
    union all
    select submission_key, 'submission_table', sha256(record_send(row(
        table_no, sheet, edition, header_first_row, header_last_row
    )))
    from warehouse.submission_table
    union all
    select submission_key, 'submission_column', sha256(record_send(row(
        table_no, item, column_no, column_letter, header, printed_unit
    )))
    from warehouse.submission_column
),

expected as (
    select recorded.submission_key, digest.key as table_name, digest.value as digest
    from recorded
    cross join jsonb_each_text(recorded.digests) as digest
),

found as (
    select submission_key, table_name, count(*) || ':' || encode(sha256(string_agg(hash, '' order by hash)), 'hex') as digest
    from noted
    where submission_key in (select recorded.submission_key from recorded)
    group by submission_key, table_name
    union all
    select submission_key, 'set_aside_row', count(*) || ':' || sum(
        hash_record_extended(row(table_no, row_no, kind, label), 0)
    )
    from warehouse.set_aside_row
    where submission_key in (select recorded.submission_key from recorded)
    group by submission_key
    union all
    select submission_key, 'correction', count(*) || ':' || sum(
        hash_record_extended(row(table_no, row_no, item, cell, from_text, to_text, why_zh, why_en), 0)
    )
    from warehouse.correction
    where submission_key in (select recorded.submission_key from recorded)
    group by submission_key
)

select
    published.form_code,
    published.county_code,
    published.year,
    published.revision,
    'notes-changed' as kind,
    'warehouse.' || table_name as item,
    1 as times,
    null::text as sheet,
    null::text as cell,
    expected.digest as expected,
    found.digest as found
from expected
full join found using (submission_key, table_name)
inner join published using (submission_key)
where expected.digest is distinct from found.digest
order by published.year, published.form_code, published.county_code, published.revision, table_name
