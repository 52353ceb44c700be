-- explanations that a marked workbook brings back, from when it is read until its returns are decided
-- grain: one row per line of the findings sheet that was filled in
create table staging.brought_explanation (
    run_id bigint not null,
    arrival_no integer not null,
    line_no integer not null,
    form_code text not null,
    county_code text not null,
    year integer not null,
    rule_code text not null,
    item text,
    subject text not null,
    found text not null,
    explanation text not null,
    primary key (run_id, arrival_no, line_no),
    foreign key (run_id, arrival_no) references warehouse.arrival on delete cascade
);

comment on table staging.brought_explanation is '标记后的工作簿带回的说明，报表裁定后转入 warehouse.explanation / explanations that marked workbooks bring back, until their returns are decided';
comment on column staging.brought_explanation.run_id is '批次 / the run';
comment on column staging.brought_explanation.arrival_no is '批次内的文件序号 / number of the file within the run';
comment on column staging.brought_explanation.line_no is '审核结果表中填写的第几条 / which of the lines filled in';
comment on column staging.brought_explanation.form_code is '表代码 / code of the form';
comment on column staging.brought_explanation.county_code is '县（市、区）代码 / code of the county';
comment on column staging.brought_explanation.year is '报告年份 / reference year';
comment on column staging.brought_explanation.rule_code is '审核规则代码 / code of the edit rule';
comment on column staging.brought_explanation.item is '指标项代码，不涉及的为空 / code of the item; null where it concerns none';
comment on column staging.brought_explanation.subject is '问题所指 / what the query is about';
comment on column staging.brought_explanation.found is '说明所对应的单元格原文 / the text found that it explains';
comment on column staging.brought_explanation.explanation is '说明原话 / the explanation, in the person''s own words';
