-- who submits a return and why, submissions that come without a workbook, and what a finding is about

-- asked for together with the file: the run may be finished by somebody else
alter table warehouse.arrival
    add column submitted_by text not null default current_user,
    add column submission_reason text;

alter table warehouse.submission
    add column kind text not null default 'workbook'
        check (kind in ('workbook', 'nil', 'withdrawal', 'restoration')),
    add column submitted_by text not null default current_user,
    add column reason text,
    add column of_submission bigint references warehouse.submission,
    alter column workbook_key drop not null,
    alter column run_id drop not null,
    alter column arrival_no drop not null,
    add check (kind <> 'workbook' or (workbook_key is not null and run_id is not null and arrival_no is not null)),
    add check ((kind = 'restoration') = (of_submission is not null)),
    add check (kind = 'workbook' or return_key is not null);

-- with the rule and the item it tells a finding from the others of its return, and finds it again in the next attempt
alter table warehouse.finding
    add column subject text not null default '';

comment on column warehouse.arrival.submitted_by is '报送人 / the person who submitted the file';
comment on column warehouse.arrival.submission_reason is '报送原因，未说明的为空 / why it was submitted, in the person''s words; null where they said nothing';
comment on column warehouse.submission.kind is '类别：workbook 工作簿报送，nil 零报送，withdrawal 撤回，restoration 恢复 / a workbook, a nil return, a withdrawal, or a restoration of an earlier revision';
comment on column warehouse.submission.submitted_by is '报送人 / the person who submitted it';
comment on column warehouse.submission.reason is '报送、撤回或恢复的原因，未说明的为空 / why, in the person''s words; null where they said nothing';
comment on column warehouse.submission.of_submission is '所恢复的报送批次，其他类别为空 / the submission that a restoration restores; null for other kinds';
comment on column warehouse.finding.subject is '问题所指：清单为该行主键各值，表格为行标签代码，整表为空 / what it is about: the key values of a list''s row, the codes of a table''s row; empty for the whole return';
