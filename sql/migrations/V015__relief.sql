-- findings that do not block although their rule would: those of shadow rules, and those that somebody waived

alter table warehouse.finding
    add column relief text check (relief in ('shadow', 'waived')),
    add column rule_severity text check (rule_severity in ('error', 'query', 'info')),
    add column waiver_reason text,
    add column waiver_until date,
    add column waiver_by text,
    add check ((relief is null) = (rule_severity is null)),
    add check (relief is null or severity = 'info'),
    add check ((relief is not distinct from 'waived') = (waiver_reason is not null)),
    add check ((waiver_reason is null) = (waiver_until is null)),
    add check ((waiver_reason is null) = (waiver_by is null));
create index finding_relief on warehouse.finding (submission_key) where relief = 'waived';

-- the waived findings of the revisions that a summary is made of, as they stood
-- grain: one row per run and waived finding
create table warehouse.summary_waiver (
    summary_run_key bigint not null references warehouse.summary_run,
    ordinal integer not null,
    form_code text not null,
    county_code text not null,
    county_name_zh text not null,
    county_name_en text not null,
    rule_code text not null,
    rule_severity text not null,
    sheet text not null,
    cell text,
    subject text not null,
    found text not null,
    message_zh text not null,
    message_en text not null,
    waiver_reason text not null,
    waiver_until date not null,
    waiver_by text not null,
    primary key (summary_run_key, ordinal)
);
create trigger summary_waiver_is_frozen before update or delete on warehouse.summary_waiver
for each row execute function warehouse.refuse_change();
create trigger summary_waiver_is_not_emptied before truncate on warehouse.summary_waiver
for each statement execute function warehouse.refuse_change();

comment on column warehouse.finding.relief is '减轻：shadow 规则试行，waived 已豁免，其他为空 / why it weighs less than its rule says: a shadow rule, or waived; null otherwise';
comment on column warehouse.finding.rule_severity is '未减轻时的级别，未减轻的为空 / what it would weigh without relief; null where there is none';
comment on column warehouse.finding.waiver_reason is '豁免原因，未豁免的为空 / why it is waived; null where it is not';
comment on column warehouse.finding.waiver_until is '豁免截止日，未豁免的为空 / the last day of the waiver; null where there is none';
comment on column warehouse.finding.waiver_by is '豁免人，未豁免的为空 / who answers for the waiver; null where there is none';
comment on table warehouse.summary_waiver is '汇总所用版本中已豁免的问题，写入后不变 / waived findings of the revisions of a summary, frozen';
comment on column warehouse.summary_waiver.summary_run_key is '汇总批次 / the run of the summary';
comment on column warehouse.summary_waiver.ordinal is '序号，从1起 / running number, from 1';
comment on column warehouse.summary_waiver.form_code is '报表代码 / code of the form';
comment on column warehouse.summary_waiver.county_code is '填报单位代码（GB/T 2260） / code of the respondent (GB/T 2260)';
comment on column warehouse.summary_waiver.county_name_zh is '填报单位名称（中文） / name of the respondent in Chinese';
comment on column warehouse.summary_waiver.county_name_en is '填报单位名称（英文） / name of the respondent in English';
comment on column warehouse.summary_waiver.rule_code is '审核规则代码 / code of the edit rule';
comment on column warehouse.summary_waiver.rule_severity is '未豁免时的级别 / what the finding would weigh without the waiver';
comment on column warehouse.summary_waiver.sheet is '工作表名称 / name of the sheet';
comment on column warehouse.summary_waiver.cell is '单元格地址，不涉及的为空 / address of the cell; null where it concerns none';
comment on column warehouse.summary_waiver.subject is '问题所指 / what the finding is about';
comment on column warehouse.summary_waiver.found is '单元格原文 / the text found';
comment on column warehouse.summary_waiver.message_zh is '说明（中文） / message in Chinese';
comment on column warehouse.summary_waiver.message_en is '说明（英文） / message in English';
comment on column warehouse.summary_waiver.waiver_reason is '豁免原因 / why it is waived';
comment on column warehouse.summary_waiver.waiver_until is '豁免截止日 / the last day of the waiver';
comment on column warehouse.summary_waiver.waiver_by is '豁免人 / who answers for the waiver';
