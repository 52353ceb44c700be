-- the reason for which a sheet was left alone, by its name: the words beside it may be worded anew
-- empty where an earlier version left it alone

alter table warehouse.sheet_left_alone add column reason text;
comment on column warehouse.sheet_left_alone.reason is '未读取的原因（名称），早期版本未记 / the reason by its name; empty where an earlier version left the sheet alone';
