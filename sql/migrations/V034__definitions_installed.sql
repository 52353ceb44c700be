-- which definitions the database is prepared for, told apart from the build that brought them, and where they came from

-- null: prepared by a build that did not say so
alter table warehouse.installation add column definitions_digest text;
-- null: what is shipped, or not said
alter table warehouse.installation add column folder text;

comment on column warehouse.installation.definitions_digest is '定义文件的摘要 / digest of the definition files alone';
comment on column warehouse.installation.folder is '定义文件夹的路径；随程序提供的定义为空 / path of the folder of definitions; null where they are the shipped ones';
