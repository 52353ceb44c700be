-- the audit trail has digests of what a revision has beside its rows, and of what a summary froze: whoever owns the tables can change
-- that, and planhouse audit verify tells
--
-- A digest is the number of rows, a colon and a hash of them in no particular order, so that it needs neither the rows' order nor all
-- of them in memory. For findings, rule outcomes, tables and columns, and for summaries, the SHA-256 of the rows' SHA-256, sorted; for
-- corrections and rows set aside, of which a workbook may have a million, the sum of 64-bit hashes: that gives away what is changed
-- by hand, and what they say can be read again from the stored workbook, whose SHA-256 the trail has. Columns that come later are
-- not in it. sql/audit/notes_altered.sql and sql/audit/summaries_altered.sql state the same once more, so that a replaced function
-- does not verify its own work.

create function warehouse.notes_digests(of_submission bigint)
returns jsonb
language plpgsql
stable parallel safe
as $$
begin
    return (
        select jsonb_strip_nulls(jsonb_build_object(
            'finding', (
                select count(*) || ':' || encode(sha256(string_agg(noted.hash, '' order by noted.hash)), 'hex')
                from (
                    select sha256(record_send(row(
                        finding_key, severity, rule_code, table_no, sheet, cell, item, finding.found, expected_zh, expected_en,
                        message_zh, message_en, fix_zh, fix_en, subject, relief, rule_severity, waiver_reason, waiver_until,
                        waiver_by
                    )))
                    from warehouse.finding
                    where submission_key = of_submission
                ) as noted (hash)
            ),
            'rule_outcome', (
                select count(*) || ':' || encode(sha256(string_agg(noted.hash, '' order by noted.hash)), 'hex')
                from (
                    select sha256(record_send(row(rule_code, passed, failed, not_evaluated)))
                    from warehouse.rule_outcome
                    where submission_key = of_submission
                ) as noted (hash)
            ),
            'submission_table', (
                select count(*) || ':' || encode(sha256(string_agg(noted.hash, '' order by noted.hash)), 'hex')
                from (
                    select sha256(record_send(row(table_no, sheet, edition, header_first_row, header_last_row)))
                    from warehouse.submission_table
                    where submission_key = of_submission
                ) as noted (hash)
            ),
            'submission_column', (
                select count(*) || ':' || encode(sha256(string_agg(noted.hash, '' order by noted.hash)), 'hex')
                from (
                    select sha256(record_send(row(table_no, item, column_no, column_letter, header, printed_unit)))
                    from warehouse.submission_column
                    where submission_key = of_submission
                ) as noted (hash)
            ),
            'set_aside_row', (
                select count(*) || ':' || sum(hash_record_extended(row(table_no, row_no, kind, label), 0))
                from warehouse.set_aside_row
                where submission_key = of_submission
            ),
            'correction', (
                select count(*) || ':' || sum(
                    hash_record_extended(row(table_no, row_no, item, cell, from_text, to_text, why_zh, why_en), 0)
                )
                from warehouse.correction
                where submission_key = of_submission
            )
        ))
    );
end
$$;
comment on function warehouse.notes_digests is '某次报送的问题、更正、表格位置等的摘要，写入审计记录 / digests of the findings, corrections, tables and columns of a submission, for the audit trail';

create or replace function warehouse.audit_submission()
returns trigger
language plpgsql
as $$
begin
    insert into warehouse.audit_entry (actor, act, form_code, county_code, year, submission_key, reason, details)
    select
        submission.submitted_by,
        case submission.kind
            when 'nil' then 'nil'
            when 'withdrawal' then 'withdraw'
            when 'restoration' then 'restore'
            else 'load'
        end,
        form.form_code,
        county.county_code,
        return.year,
        submission.submission_key,
        submission.reason,
        jsonb_strip_nulls(jsonb_build_object(
            'outcome', submission.state,
            'revision', submission.revision,
            'content_hash', submission.content_hash,
            'rows', submission.rows_loaded,
            'run', submission.run_id,
            'restores', submission.of_submission,
            'restored_revision', restored.revision,
            'published_at', warehouse.utc(submission.published_at),
            'definitions', submission.definitions_digest,
            'workbook', workbook.sha256,
            'notes', case when submission.state = 'published' then warehouse.notes_digests(submission.submission_key) end
        ))
    from warehouse.submission as submission
    inner join warehouse.dim_form as form on form.form_key = submission.form_key
    left join warehouse.return as return on return.return_key = submission.return_key
    left join warehouse.dim_county as county on county.county_key = return.county_key
    left join warehouse.submission as restored on restored.submission_key = submission.of_submission
    left join warehouse.workbook as workbook on workbook.workbook_key = submission.workbook_key
    where submission.submission_key = new.submission_key;
    return null;
end
$$;

-- empty columns are left out, so that one that comes later changes nothing while it is empty
create function warehouse.summary_digests(of_run bigint)
returns jsonb
language sql
stable parallel safe
as $$
    with frozen (table_name, said) as (
        select
            'summary_run',
            to_jsonb(line) || jsonb_build_object(
                'as_of', warehouse.utc(line.as_of), 'created_at', warehouse.utc(line.created_at)
            )
        from warehouse.summary_run as line
        where line.summary_run_key = of_run
        union all
        select 'fact_plan_progress', to_jsonb(line)
        from warehouse.fact_plan_progress as line
        where line.summary_run_key = of_run
        union all
        select 'fact_plan_progress_year', to_jsonb(line)
        from warehouse.fact_plan_progress_year as line
        where line.summary_run_key = of_run
        union all
        select 'fact_plan_progress_county', to_jsonb(line)
        from warehouse.fact_plan_progress_county as line
        where line.summary_run_key = of_run
        union all
        select 'summary_return', to_jsonb(line)
        from warehouse.summary_return as line
        where line.summary_run_key = of_run
        union all
        select 'summary_revision', to_jsonb(line) || jsonb_build_object('published_at', warehouse.utc(line.published_at))
        from warehouse.summary_revision as line
        where line.summary_run_key = of_run
        union all
        select 'summary_waiver', to_jsonb(line)
        from warehouse.summary_waiver as line
        where line.summary_run_key = of_run
    ),

    hashed as (
        select table_name, sha256(convert_to(jsonb_strip_nulls(said)::text, 'UTF8')) as hash
        from frozen
    ),

    digest as (
        select table_name, count(*) || ':' || encode(sha256(string_agg(hash, '' order by hash)), 'hex') as digest
        from hashed
        group by table_name
    )

    select jsonb_object_agg(table_name, digest)
    from digest
$$;
comment on function warehouse.summary_digests is '某次汇总所冻结各表的摘要，写入审计记录 / digests of what a run of the summary froze, for the audit trail';

-- a summary was made. At commit, when all its rows are there
create function warehouse.audit_summary()
returns trigger
language plpgsql
as $$
begin
    insert into warehouse.audit_entry (actor, act, year, details)
    select
        new.created_by,
        'summarise',
        new.year,
        jsonb_build_object(
            'plan', plan.plan_code,
            'summary', new.summary_run_key,
            'frozen', warehouse.summary_digests(new.summary_run_key)
        )
    from warehouse.dim_plan as plan
    where plan.plan_key = new.plan_key;
    return null;
end
$$;
comment on function warehouse.audit_summary is '汇总完成时写入审计记录 / leaves an entry when a summary was made';

create constraint trigger summary_leaves_an_entry after insert on warehouse.summary_run
deferrable initially deferred
for each row execute function warehouse.audit_summary();

comment on column warehouse.audit_entry.act is '操作：begin 开始记录，load 装入，nil 零报送，withdraw 撤回，restore 恢复，explain 说明，approve 审批，approval-fell 审批失效，lock 锁定，unlock 例外解锁，write-under-exception 例外期内写入，take-over 换用其他定义文件，summarise 年度汇总 / what was done: begin, load, nil, withdraw, restore, explain, approve, approval-fell, lock, unlock, write-under-exception, take-over (of the database, by other definitions), summarise';

-- summaries up to this one were made before the trail told of them
insert into warehouse.audit_entry (actor, act, details)
select session_user, 'begin', jsonb_build_object('last_summary', max(summary_run_key))
from warehouse.summary_run
having count(*) > 0;
