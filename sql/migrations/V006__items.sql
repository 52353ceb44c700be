-- the columns of forms, where their values stand in the facts, and their units

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

-- units of measure, from jobs/codelists/units.csv; those of one quantity convert by their factors
-- grain: one row per unit
create table warehouse.dim_unit (
    unit_code text primary key,
    name_zh text not null,
    name_en text not null,
    quantity text not null,
    factor numeric not null check (factor > 0)
);

-- a value as people see it: plain, in the unit that its column of the workbook is printed in
create function warehouse.as_printed(kept_value numeric, of_submission bigint, of_table integer, of_item text)
returns text
language sql
stable
as $$
    select trim_scale(round(kept_value * coalesce(kept.factor / printed.factor, 1), 10))::text
    from (select 1) as one_row
    left join warehouse.submission_column as bound
        on bound.submission_key = of_submission and bound.table_no = of_table and bound.item = of_item
    left join warehouse.submission as submission on submission.submission_key = of_submission
    left join warehouse.dim_form as form on form.form_key = submission.form_key
    left join warehouse.dim_item as item on item.form_code = form.form_code and item.item = of_item
    left join warehouse.dim_unit as kept on kept.unit_code = item.unit_code
    left join warehouse.dim_unit as printed
        on printed.unit_code = bound.printed_unit and printed.quantity = kept.quantity
$$;
