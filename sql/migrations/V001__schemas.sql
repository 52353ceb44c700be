-- the four schemas of the warehouse
create schema staging;
create schema if not exists warehouse;
create schema mart;
create schema batch;

comment on schema staging is '暂存层：每张报表清洗后的行，按申报批次与原始单元格对应 / cleaned rows of each submission as reported, addressed by sheet row';
comment on schema warehouse is '数据仓库：维度表、事实表、申报记录 / dimensions, facts and the record of submissions';
comment on schema mart is '数据集市：对外公开的视图，列名保持稳定 / public views; their columns stay';
comment on schema batch is '批处理作业库（Spring Batch）/ the job repository of Spring Batch';
