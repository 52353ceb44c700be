-- a workbook with the content that is published already is reviewed like any other: what is found speaks for it, at its
-- own cells

alter table warehouse.submission add column is_reviewed boolean not null default false;
comment on column warehouse.submission.is_reviewed is '内容未变的报送是否仍经审核，其审核结果在其自身的单元格上；同一文件再次报送的不再审核 / of an unchanged submission: whether it was reviewed nevertheless, so that its findings stand at its own cells; the same bytes once more are not';

create function warehouse.repeated_submission(submission_key bigint)
returns bigint
language sql
stable
as $$
    with recursive followed as (
        select asked.submission_key, asked.return_key, asked.kind, asked.state, asked.content_hash, asked.of_submission
        from warehouse.submission as asked
        where asked.submission_key = repeated_submission.submission_key
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
comment on function warehouse.repeated_submission is '某次报送所重复的批次：未变的报送取其重复的版本，恢复取其所恢复的批次，其他为其自身 / what a submission says again: an unchanged one the revision it repeats, a restoration what it restores; every other is itself';

-- the attempt whose findings speak for a submission: an unchanged one was reviewed itself, or is a workbook that was; else
-- what it repeats speaks for it
create or replace function warehouse.reviewed_submission(submission_key bigint)
returns bigint
language sql
stable
as $$
    select coalesce(
        (
            select max(reviewed.submission_key)
            from warehouse.submission as asked
            inner join warehouse.submission as reviewed
                on reviewed.workbook_key = asked.workbook_key
                and reviewed.form_key = asked.form_key
                and reviewed.return_key = asked.return_key
                and reviewed.content_hash is not distinct from asked.content_hash
                and reviewed.submission_key <= asked.submission_key
                and reviewed.is_reviewed
            where asked.submission_key = reviewed_submission.submission_key and asked.state = 'unchanged'
        ),
        warehouse.repeated_submission(reviewed_submission.submission_key)
    )
$$;
comment on function warehouse.reviewed_submission is '代表某次报送的审核结果所在的批次：未变的报送取其自身或同一文件经审核的批次，否则取其重复的版本；恢复取其所恢复的批次 / the attempt whose findings speak for a submission: for an unchanged one its own review or that of the same workbook, else the revision it repeats; for a restoration what it restores';

-- an explanation answers the query wherever it stands: one that a published revision has is as locked as the revision,
-- from whichever attempt it is answered
create or replace function warehouse.guard_explanation()
returns trigger
language plpgsql
as $$
begin
    if exists (
        select
        from warehouse.submission as published
        inner join warehouse.finding as finding on finding.submission_key = published.submission_key
        where published.return_key = new.return_key
            and published.state = 'published'
            and finding.severity = 'query'
            and finding.rule_code = new.rule_code
            and finding.item is not distinct from new.item
            and finding.subject = new.subject
            and finding.found = new.found
    ) then
        perform warehouse.write_return(new.return_key, new.explained_by, null, 'explanation');
    end if;
    return new;
end
$$;
