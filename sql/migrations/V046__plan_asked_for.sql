-- against the plan of which day a run measured, where another was asked for than that of its moment

alter table warehouse.summary_run add column plan_as_of date;
comment on column warehouse.summary_run.plan_as_of is '要求按其规划考核的日期；按 as_of 当日的规划考核的为空 / the day whose plan was asked for; null where it is that of as_of';
