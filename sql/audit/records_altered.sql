-- published revisions that are on record otherwise than they were published: in the audit trail (its approvals too), in the rows set aside,
-- in cells that are noted twice, in the revision that took their place, in what counts once, in the bytes of their workbooks
-- grain: one row per revision, kind of alteration and item
-- input: the published revisions (audit/published.sql), in braces
with published as materialized (
    {published}
),

altered as (
    select
        published.submission_key,
        'record-changed' as kind,
        recorded.item,
        1::bigint as times,
        recorded.expected,
        recorded.found
    from published
    inner join warehouse.submission as submission on submission.submission_key = published.submission_key
    inner join warehouse.audit_entry as entry
        on entry.submission_key = published.submission_key and entry.act in ('load', 'nil', 'withdraw', 'restore')
    left join warehouse.workbook as workbook on workbook.workbook_key = submission.workbook_key
    cross join lateral (
        select
            to_char(submission.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as published_at,
            to_char(submission.decided_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as decided_at
    ) as moments
    cross join lateral (
        values
            ('revision', entry.details ->> 'revision', submission.revision::text),
            ('content hash', entry.details ->> 'content_hash', submission.content_hash),
            ('rows', entry.details ->> 'rows', submission.rows_loaded::text),
            ('form', entry.form_code, published.form_code),
            ('respondent', entry.county_code, published.county_code),
            ('year', entry.year::text, published.year::text),
            ('submitted by', entry.actor, submission.submitted_by),
            ('reason', entry.reason, submission.reason),
            ('run', entry.details ->> 'run', submission.run_id::text),
            ('restored submission', entry.details ->> 'restores', submission.of_submission::text),
            -- entries of earlier versions do not have the following
            (
                'published at',
                coalesce(entry.details ->> 'published_at', moments.published_at),
                moments.published_at
            ),
            ('decided at', moments.published_at, moments.decided_at),
            (
                'definitions',
                coalesce(entry.details ->> 'definitions', submission.definitions_digest),
                submission.definitions_digest
            ),
            ('workbook', coalesce(entry.details ->> 'workbook', workbook.sha256), workbook.sha256)
    ) as recorded (item, expected, found)
    where recorded.expected is distinct from recorded.found

    union all

    select
        coalesce(entry.submission_key, approval.submission_key),
        'record-changed',
        recorded.item,
        1,
        recorded.expected,
        recorded.found
    from (select approved.* from warehouse.audit_entry as approved where approved.act = 'approve') as entry
    full join warehouse.approval as approval
        on approval.audit_entry_no = entry.entry_no and approval.submission_key = entry.submission_key
    cross join lateral (
        values
            ('approved by', entry.actor, approval.approved_by),
            ('approved form', entry.form_code, approval.form_code),
            ('approved despite', entry.reason, approval.despite_queries),
            -- an approval is dated just before its entry
            (
                'approved at',
                entry.acted_at::text,
                case
                    when approval.approved_at between entry.acted_at - interval '1 hour' and entry.acted_at
                        then entry.acted_at::text
                    else approval.approved_at::text
                end
            ),
            ('approved content hash', entry.details ->> 'content_hash', approval.content_hash),
            ('approved rules', entry.details ->> 'rules', approval.rules_version),
            ('approved unexplained queries', entry.details ->> 'unexplained_queries', approval.unexplained_queries::text)
    ) as recorded (item, expected, found)
    where recorded.expected is distinct from recorded.found

    union all

    select
        submission.submission_key,
        'set-aside-changed',
        null,
        1,
        submission.rows_set_aside::text,
        count(set_aside_row.row_no)::text
    from published
    inner join warehouse.submission as submission on submission.submission_key = published.submission_key
    left join warehouse.set_aside_row as set_aside_row on set_aside_row.submission_key = submission.submission_key
    group by submission.submission_key
    having count(set_aside_row.row_no) <> submission.rows_set_aside

    union all

    select doubled.submission_key, 'cell-doubled', doubled.item, count(*), '1', max(doubled.times)::text
    from (
        select correction.submission_key, correction.item, count(*) as times
        from warehouse.correction as correction
        group by correction.submission_key, correction.table_no, correction.row_no, correction.item
        having count(*) > 1
    ) as doubled
    group by doubled.submission_key, doubled.item

    union all

    select
        submission.submission_key,
        'succession-changed',
        null,
        1,
        submission.next_at::text,
        submission.superseded_at::text
    from (
        select
            revision.*,
            lead(revision.published_at) over (partition by revision.return_key order by revision.revision) as next_at
        from warehouse.submission as revision
        where revision.state = 'published'
    ) as submission
    where submission.superseded_at is distinct from submission.next_at

    union all

    -- loading the later one of them notes it; without that note it counts in both
    select shared.submission_key, 'counted-twice', null, count(*), min(shared.credit_code), null
    from (
        select enterprise.credit_code, max(published.submission_key) as submission_key
        from published
        inner join warehouse.fact_enterprise_year as reported on reported.submission_key = published.submission_key
        inner join warehouse.dim_enterprise as enterprise on enterprise.enterprise_key = reported.enterprise_key
        group by enterprise.credit_code, published.year
        having min(published.county_code) <> max(published.county_code)
    ) as shared
    where not exists (
        select
        from warehouse.dim_enterprise as noted
        where noted.credit_code = shared.credit_code and noted.is_of_several_counties
    )
    group by shared.submission_key

    union all

    -- a facility's enterprise is a version of the one that it belongs to
    select published.submission_key, 'version-changed', null, count(*), min(facility.credit_code), null
    from published
    inner join warehouse.fact_facility_year as reported on reported.submission_key = published.submission_key
    inner join warehouse.dim_facility as facility on facility.facility_key = reported.facility_key
    inner join warehouse.dim_enterprise as enterprise on enterprise.enterprise_key = reported.enterprise_key
    where enterprise.credit_code <> facility.credit_code
    group by published.submission_key

    union all

    select submission.submission_key, 'workbook-changed', null, 1, workbook.sha256, stored.sha256
    from published
    inner join warehouse.submission as submission on submission.submission_key = published.submission_key
    inner join warehouse.workbook as workbook on workbook.workbook_key = submission.workbook_key
    cross join lateral (
        select encode(sha256(coalesce(string_agg(part.bytes, '' order by part.part_no), '')), 'hex') as sha256
        from warehouse.workbook_part as part
        where part.workbook_key = workbook.workbook_key
    ) as stored
    where stored.sha256 <> workbook.sha256
)

select
    published.form_code,
    published.county_code,
    published.year,
    published.revision,
    altered.kind,
    altered.item,
    altered.times,
    null::text as sheet,
    null::text as cell,
    altered.expected,
    altered.found
from altered
inner join published on published.submission_key = altered.submission_key
order by published.year, published.form_code, published.county_code, published.revision, altered.kind, altered.item
