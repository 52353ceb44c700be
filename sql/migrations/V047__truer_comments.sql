-- what some tables and columns hold, as it has become since they were made

comment on table warehouse.return is '有报送的报表：表×县×年；应报而从未报送的不在内，见 return_owed / returns of which something was submitted: form x county x year; what is owed and was never sent is in return_owed alone';

comment on column warehouse.arrival.file is '文件的绝对路径 / absolute path of the file';
comment on column warehouse.arrival.outcome is '结果：staged 已读取，loaded 已装载，rejected 至少一份报表被退回，unchanged 内容未变，unreadable 无法读取，unrecognised 不含报表；读取前为空 / staged (read), loaded, rejected (at least one return), unchanged, unreadable, or unrecognised (no form in it); null until the file has been read';

comment on column warehouse.submission.state is '状态：staging 正在读取，staged 已读取，published 已发布，rejected 已退回，unchanged 内容未变，superseded-by-newer 已有更新的版本，abandoned 已作废 / staging (being read), staged, published, rejected, unchanged, superseded-by-newer, or abandoned';

comment on column warehouse.audit_entry.act is '操作：begin 开始记录，load 装入，nil 零报送，withdraw 撤回，restore 恢复，explain 说明，approve 审批，approval-fell 审批失效，lock 锁定，unlock 例外解锁，write-under-exception 例外期内写入，take-over 换用其他定义文件 / what was done: begin, load, nil, withdraw, restore, explain, approve, approval-fell, lock, unlock, write-under-exception, take-over (of the database, by other definitions)';

comment on column warehouse.fact_plan_progress.attainment is '完成率 A/T；越少越好的目标为 T/A / attainment A/T; T/A where less is better';
comment on column warehouse.fact_plan_progress.is_achieved is '是否达到目标；数据不全可能改变结论的为否 / whether the operator holds, and nothing that is missing may undo it';
comment on column warehouse.fact_plan_progress.status is '状态：achieved 已实现，on-track 正常推进，slightly-behind 略有滞后，far-behind 明显滞后，reversing 出现倒退，missed 未完成，maintain 保持，monitored 监测，not-assessed 无法评定，no-data 无数据 / achieved, on-track, slightly-behind, far-behind, reversing, missed, maintain, monitored, not-assessed or no-data';

comment on column warehouse.summary_return.errors is '错误数（有效版本；无有效版本的为最近一次报送） / errors of the revision that was valid, or of the newest attempt where none was';
comment on column warehouse.summary_return.queries is '核实数（有效版本；无有效版本的为最近一次报送） / queries of the revision that was valid, or of the newest attempt where none was';

comment on column warehouse.summary_revision.added is '新增的数值 / figures added';
comment on column warehouse.summary_revision.changed is '改动的数值 / figures changed';
comment on column warehouse.summary_revision.removed is '删去的数值 / figures removed';
comment on column warehouse.summary_revision.unchanged is '未变的数值 / figures unchanged';
