-- the reason for which a sheet was left alone, by its name: the words beside it may be worded anew
-- empty where an earlier version left it alone

alter table warehouse.sheet_left_alone add column reason text;
