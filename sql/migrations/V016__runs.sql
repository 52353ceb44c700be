-- which summary a run of the job "summary" made
-- grain: one row per run
create table warehouse.summary_of_run (
    run_id bigint primary key,
    summary_run_key bigint not null unique references warehouse.summary_run
);
comment on table warehouse.summary_of_run is '运行与其编制的汇总的对应，每次运行一行 / which summary a run made, one row per run';
comment on column warehouse.summary_of_run.run_id is '运行编号 / number of the run';
comment on column warehouse.summary_of_run.summary_run_key is '汇总键 / key of the summary';
