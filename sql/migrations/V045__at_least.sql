-- what an incomplete figure is at least, also where a part of it counts for now

alter table warehouse.fact_plan_progress add column at_least numeric;
comment on column warehouse.fact_plan_progress.at_least is '数据不全而缺报只会增加时，本年实际至少为多少：已扣除暂计部分；数据齐全或无从判断的、此列设置前的汇总为空 / what the actual is at least, where what is missing can only add to it but for what counts for now, which is taken off; null where nothing is missing or nothing can be said, and in runs from before there was this column';
