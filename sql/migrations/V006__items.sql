-- the columns of forms, and where their values stand in the facts

-- dimension of the forms' items, from jobs/forms
-- grain: one row per form and item
create table warehouse.dim_item (
    form_code text not null,
    item text not null,
    -- the fact's column; in a table form the item's own code
    fact_column text not null,
    name_zh text not null,
    name_en text not null,
    unit_code text,
    ordinal integer not null,
    primary key (form_code, item)
);
