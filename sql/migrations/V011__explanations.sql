-- what respondents say to queries, and returns that stand while some are unanswered

-- a column of the same name as the parameter came to the submissions: the parameter is named in full
create or replace function warehouse.as_printed(
    kept_value numeric, of_submission bigint, of_table integer, of_item text
)
returns text
language sql
stable
as $$
    select trim_scale(round(as_printed.kept_value * coalesce(kept.factor / printed.factor, 1), 10))::text
    from (select 1) as one_row
    left join warehouse.submission_column as bound
        on bound.submission_key = as_printed.of_submission
        and bound.table_no = as_printed.of_table
        and bound.item = as_printed.of_item
    left join warehouse.submission as submission on submission.submission_key = as_printed.of_submission
    left join warehouse.dim_form as form on form.form_key = submission.form_key
    left join warehouse.dim_item as item on item.form_code = form.form_code and item.item = as_printed.of_item
    left join warehouse.dim_unit as kept on kept.unit_code = item.unit_code
    left join warehouse.dim_unit as printed
        on printed.unit_code = bound.printed_unit and printed.quantity = kept.quantity
$$;

-- what a respondent says to a query, in their own words; a later one of the same identity replaces it in what is shown
-- grain: one row per explanation given
create table warehouse.explanation (
    explanation_key bigint generated always as identity primary key,
    return_key bigint not null references warehouse.return,
    rule_code text not null,
    item text,
    subject text not null,
    found text not null,
    finding_key bigint not null references warehouse.finding,
    explanation text not null check (explanation ~ '\S'),
    explained_by text not null,
    explained_at timestamptz not null default now(),
    source text not null check (source in ('command', 'workbook'))
);
create index explanation_identity on warehouse.explanation (return_key, rule_code, subject);

create function warehouse.refuse_change_of_explanation()
returns trigger
language plpgsql
as $$
begin
    raise exception '% of %.% refused: explanations stay as they were given; give another one, which replaces it in what is shown',
        lower(tg_op), tg_table_schema, tg_table_name
        using errcode = 'restrict_violation';
end
$$;
create trigger explanation_stays before update or delete on warehouse.explanation
for each row execute function warehouse.refuse_change_of_explanation();
create trigger explanation_is_not_emptied before truncate on warehouse.explanation
for each statement execute function warehouse.refuse_change_of_explanation();

-- the attempt whose findings speak for a submission that was not reviewed itself: one that repeats the published content
-- speaks through that revision, a restoration through what it restores; every other speaks for itself
create function warehouse.reviewed_submission(submission_key bigint)
returns bigint
language sql
stable
as $$
    with recursive followed as (
        select asked.submission_key, asked.return_key, asked.kind, asked.state, asked.content_hash, asked.of_submission
        from warehouse.submission as asked
        where asked.submission_key = reviewed_submission.submission_key
        union all
        select
            earlier.submission_key, earlier.return_key, earlier.kind, earlier.state, earlier.content_hash,
            earlier.of_submission
        from followed
        cross join lateral (
            select repeated.*
            from warehouse.submission as repeated
            where repeated.submission_key < followed.submission_key
                and (
                    (followed.kind = 'restoration' and repeated.submission_key = followed.of_submission)
                    or (
                        followed.state = 'unchanged'
                        and repeated.return_key = followed.return_key
                        and repeated.state = 'published'
                        and repeated.content_hash is not distinct from followed.content_hash
                    )
                )
            order by repeated.submission_key desc
            limit 1
        ) as earlier
    )
    select min(followed.submission_key) from followed
$$;

-- queries of a submission that nobody had explained at a moment: no explanation of the same identity answers the same
-- text found, in whichever attempt it was given
create function warehouse.unexplained_queries(submission_key bigint, as_of timestamptz)
returns bigint
language sql
stable
as $$
    select count(*)
    from warehouse.submission as submission
    inner join warehouse.finding as finding
        on finding.submission_key = warehouse.reviewed_submission(submission.submission_key)
        and finding.severity = 'query'
    where submission.submission_key = unexplained_queries.submission_key
        and not exists (
            select
            from warehouse.explanation as explanation
            where explanation.return_key = submission.return_key
                and explanation.rule_code = finding.rule_code
                and explanation.item is not distinct from finding.item
                and explanation.subject = finding.subject
                and explanation.found = finding.found
                and explanation.explained_at <= unexplained_queries.as_of
        )
$$;

-- the yearly summary knows returns that are published while queries are open, and every other state
alter table warehouse.summary_run
    add column returns_provisional integer not null default 0,
    add check (returns_provisional between 0 and returns_published);
alter table warehouse.fact_plan_progress
    add column returns_provisional integer not null default 0,
    add check (returns_provisional between 0 and returns_published);
alter table warehouse.summary_return
    drop constraint summary_return_state_check,
    drop constraint summary_return_check,
    add constraint summary_return_state_check check (state in (
        'not-received', 'late', 'rejected', 'withdrawn', 'provisional', 'published', 'approved'
    )),
    add constraint summary_return_check check (
        (state in ('provisional', 'published', 'approved')) = (revision is not null)
    );

comment on table warehouse.explanation is '对核实问题的说明，写入后不再更改；同一问题以最新一条为准 / explanations of queries, as given; the newest of a query is the one shown';
comment on column warehouse.explanation.explanation_key is '代理键 / surrogate key';
comment on column warehouse.explanation.return_key is '所属报表（表×县×年） / the return: form x county x year';
comment on column warehouse.explanation.rule_code is '审核规则代码 / code of the edit rule';
comment on column warehouse.explanation.item is '指标项代码，不涉及的为空 / code of the item; null where it concerns none';
comment on column warehouse.explanation.subject is '问题所指，同 finding.subject / what the query is about, as in finding.subject';
comment on column warehouse.explanation.found is '说明所对应的单元格原文；原文改变后须重新说明 / the text found that it explains; another text asks again';
comment on column warehouse.explanation.finding_key is '说明所针对的问题 / the finding it was given to';
comment on column warehouse.explanation.explanation is '说明原话 / the explanation, in the person''s own words';
comment on column warehouse.explanation.explained_by is '说明人 / who gave it';
comment on column warehouse.explanation.explained_at is '说明时间 / when it was given';
comment on column warehouse.explanation.source is '来源：command 命令，workbook 工作簿中的审核结果表 / by the command, or in the findings sheet of a marked workbook';
comment on function warehouse.refuse_change_of_explanation is '说明一经写入不再更改，拒绝修改和删除 / refuses changes: explanations stay as they were given';
comment on function warehouse.reviewed_submission is '代表某次报送的审核结果所在的批次：未变的报送取其重复的版本，恢复取其所恢复的批次 / the attempt whose findings speak for a submission: for an unchanged one the revision it repeats, for a restoration what it restores';
comment on function warehouse.unexplained_queries is '某时刻某次报送尚未说明的核实问题数 / queries of a submission that were not explained at a moment';
comment on column warehouse.summary_run.returns_provisional is '其中仍有核实问题未说明的报表数 / those of them with queries not yet explained';
comment on column warehouse.fact_plan_progress.returns_provisional is '其中仍有核实问题未说明的报表数 / those of them with queries not yet explained';
comment on column warehouse.summary_return.state is '状态：not-received 未报送，late 逾期，rejected 未通过，withdrawn 已撤回，provisional 暂定（有核实问题未说明），published 已发布，approved 已审定 / not received, late, rejected, withdrawn, provisional (queries unexplained), published, or approved';
