-- what was received, and what became of it: workbooks, returns, submissions, findings, corrections

-- a workbook as received
-- grain: one row per distinct content (sha-256)
create table warehouse.workbook (
    workbook_key bigint generated always as identity primary key,
    sha256 text not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
    file_name text not null,
    size_bytes bigint not null,
    content bytea not null,
    received_at timestamptz not null default now(),
    received_by text not null default current_user
);
-- workbooks are compressed already
alter table warehouse.workbook alter column content set storage external;

-- a file that a run was given, and what became of it
-- grain: one row per run and file
create table warehouse.arrival (
    run_id bigint not null,
    arrival_no integer not null,
    file text not null,
    workbook_key bigint references warehouse.workbook,
    -- null until the file has been read
    outcome text check (outcome in ('staged', 'loaded', 'rejected', 'unchanged', 'unreadable', 'unrecognised')),
    reason_zh text,
    reason_en text,
    primary key (run_id, arrival_no)
);
create index arrival_workbook on warehouse.arrival (workbook_key);

-- sheets of an arrived workbook that are no form
create table warehouse.sheet_left_alone (
    run_id bigint not null,
    arrival_no integer not null,
    sheet_no integer not null,
    sheet text not null,
    why_zh text not null,
    why_en text not null,
    primary key (run_id, arrival_no, sheet_no),
    foreign key (run_id, arrival_no) references warehouse.arrival on delete cascade
);

-- the sql and definition files that this database was last prepared for
create table warehouse.installation (
    digest text not null,
    installed_at timestamptz not null default now()
);

-- dimension of the forms, from jobs/forms
create table warehouse.dim_form (
    form_key integer generated always as identity primary key,
    form_code text not null unique,
    title_zh text not null,
    title_en text not null,
    kind text not null check (kind in ('list', 'matrix', 'crosstab')),
    fact_table text not null,
    publishing_order integer not null
);

-- the register of respondents; type 2 by years of validity
create table warehouse.dim_county (
    county_key integer generated always as identity primary key,
    county_code text not null,
    name_zh text not null,
    name_en text not null,
    parent_code text,
    valid_from integer not null default 1,
    valid_to integer not null default 9999,
    unique (county_code, valid_from),
    check (valid_from <= valid_to)
);

-- a return: what is expected of a county for a form and a year
create table warehouse.return (
    return_key bigint generated always as identity primary key,
    form_key integer not null references warehouse.dim_form,
    county_key integer not null references warehouse.dim_county,
    year integer not null,
    unique (form_key, county_key, year)
);

-- a submission: one workbook's attempt at a return; published ones are numbered revisions
-- grain: one row per return and attempt
create table warehouse.submission (
    submission_key bigint generated always as identity primary key,
    workbook_key bigint not null references warehouse.workbook,
    form_key integer not null references warehouse.dim_form,
    return_key bigint references warehouse.return,
    run_id bigint not null,
    arrival_no integer not null,
    state text not null default 'staging'
        check (state in ('staging', 'staged', 'published', 'rejected', 'unchanged', 'superseded-by-newer', 'abandoned')),
    revision integer check (revision > 0),
    is_current boolean not null default false,
    content_hash text,
    definitions_digest text not null,
    rows_read bigint not null default 0,
    rows_loaded bigint not null default 0,
    rows_set_aside bigint not null default 0,
    rows_with_errors bigint not null default 0,
    cells_read bigint not null default 0,
    cells_values bigint not null default 0,
    cells_with_errors bigint not null default 0,
    cells_set_aside bigint not null default 0,
    cells_labels bigint not null default 0,
    cells_ignored bigint not null default 0,
    submitted_at timestamptz not null default now(),
    published_at timestamptz,
    superseded_at timestamptz,
    unique (return_key, revision),
    foreign key (run_id, arrival_no) references warehouse.arrival,
    check ((state = 'published') = (revision is not null)),
    check ((revision is not null) = (published_at is not null)),
    check (not is_current or (state = 'published' and superseded_at is null)),
    check (state <> 'published' or rows_read = rows_loaded + rows_set_aside + rows_with_errors),
    check (state <> 'published' or cells_read = cells_values + cells_with_errors + cells_set_aside + cells_labels + cells_ignored)
);
create unique index submission_current on warehouse.submission (return_key) where is_current;
create index submission_workbook on warehouse.submission (workbook_key);
create index submission_run on warehouse.submission (run_id, arrival_no);

-- where a submission's tables stand
create table warehouse.submission_table (
    submission_key bigint not null references warehouse.submission on delete cascade,
    table_no integer not null,
    sheet text not null,
    edition text not null,
    header_first_row integer not null,
    header_last_row integer not null,
    primary key (submission_key, table_no)
);

-- which column of the sheet holds which item
create table warehouse.submission_column (
    submission_key bigint not null,
    table_no integer not null,
    item text not null,
    column_no integer not null,
    column_letter text not null,
    header text not null,
    printed_unit text,
    primary key (submission_key, table_no, item),
    foreign key (submission_key, table_no) references warehouse.submission_table on delete cascade
);

-- rows below a header that are not data, each with its reason
create table warehouse.set_aside_row (
    submission_key bigint not null,
    table_no integer not null,
    row_no integer not null,
    kind text not null,
    label text not null,
    primary key (submission_key, table_no, row_no),
    foreign key (submission_key, table_no) references warehouse.submission_table on delete cascade
);

-- cleaned values that differ from the cell's text
create table warehouse.correction (
    submission_key bigint not null,
    table_no integer not null,
    row_no integer not null,
    item text not null,
    cell text not null,
    from_text text not null,
    to_text text not null,
    why_zh text not null,
    why_en text not null,
    foreign key (submission_key, table_no) references warehouse.submission_table on delete cascade
);
create index correction_cell on warehouse.correction (submission_key, table_no, row_no, item);

-- what reviewing found, in every attempt
create table warehouse.finding (
    finding_key bigint generated always as identity primary key,
    submission_key bigint not null references warehouse.submission on delete cascade,
    severity text not null check (severity in ('error', 'query', 'info')),
    rule_code text not null,
    table_no integer not null,
    sheet text not null,
    cell text,
    row_no integer generated always as (nullif(regexp_replace(cell, '[^0-9]', '', 'g'), '')::integer) stored,
    item text,
    found text not null,
    expected_zh text not null,
    expected_en text not null,
    message_zh text not null,
    message_en text not null,
    fix_zh text not null,
    fix_en text not null
);
create index finding_submission on warehouse.finding (submission_key);

-- how often each edit rule was applied to a submission, and with what outcome
create table warehouse.rule_outcome (
    submission_key bigint not null references warehouse.submission on delete cascade,
    rule_code text not null,
    passed bigint not null,
    failed bigint not null,
    not_evaluated bigint not null,
    primary key (submission_key, rule_code)
);

-- the newest published revision of each return
create view warehouse.current_submission as
select
    submission.submission_key,
    submission.return_key,
    submission.workbook_key,
    submission.revision,
    submission.published_at,
    form.form_code,
    county.county_code,
    county.county_key,
    return.year
from warehouse.submission as submission
inner join warehouse.return as return on return.return_key = submission.return_key
inner join warehouse.dim_form as form on form.form_key = return.form_key
inner join warehouse.dim_county as county on county.county_key = return.county_key
where submission.is_current;
