-- the select that holds the fact of a list form against the rows that were read from workbooks, which are staged: it gives each
-- row that one of them lacks, and each value that they do not hold alike. An item stands in its column of the fact; a code, or
-- a part of the form's key, in the member that the fact refers to.
-- grain: one row, the text of that select
-- input: :fact, :staging (schema and name), :form_code, :key (items of the form's key), :others (forms that fill the fact, too)
with item as (
    select
        item.item,
        item.ordinal,
        format('staged.%I', staged.attname) as staged,
        case
            when own.attname is not null then format('fact.%I', own.attname)
            else format(
                '(select member.%I from %s as member where member.%I = fact.%I)',
                member.code, member.dimension, member.key_column, member.refers
            )
        end as held
    from warehouse.dim_item as item
    inner join pg_attribute as staged
        on staged.attrelid = (:staging)::regclass and staged.attname = item.item
    left join pg_attribute as own
        on own.attrelid = (:fact)::regclass and own.attname = item.fact_column
    left join lateral (
        select
            refers.attname as refers,
            reference.confrelid::regclass as dimension,
            key_column.attname as key_column,
            code.attname as code
        from pg_constraint as reference
        inner join pg_attribute as refers
            on refers.attrelid = reference.conrelid and refers.attnum = reference.conkey[1]
        inner join pg_attribute as key_column
            on key_column.attrelid = reference.confrelid and key_column.attnum = reference.confkey[1]
        inner join pg_attribute as code
            on code.attrelid = reference.confrelid and code.atttypid = 'text'::regtype
        where reference.conrelid = (:fact)::regclass
            and reference.contype = 'f'
            and cardinality(reference.conkey) = 1
            and (
                refers.attname = item.fact_column || '_key' and code.attname like '%\_code'
                or refers.attnotnull
                and code.attname = item.item
                -- what a version of an enterprise says is what its rows reported; of others a name may change
                and (item.item in (:key) or reference.confrelid = 'warehouse.dim_enterprise'::regclass)
            )
        order by refers.attnum
        limit 1
    ) as member on own.attname is null
    where item.form_code = :form_code
        and (
            own.atttypid = staged.atttypid
            or 'numeric'::regtype in (own.atttypid, staged.atttypid)
            and 'bigint'::regtype in (own.atttypid, staged.atttypid)
            or member.code is not null and staged.atttypid = 'text'::regtype
        )
    union all
    -- what a fact repeats of its return
    select
        own.attname,
        own.attnum - 1000,
        format('staged_of.%I', own.attname),
        format('fact.%I', own.attname)
    from pg_attribute as own
    where own.attrelid = (:fact)::regclass and own.attname in ('return_key', 'year', 'county_key')
)
select
    format(
        $proof$
        select
            coalesce(staged.submission_key, fact.submission_key) as submission_key,
            coalesce(staged.table_no, fact.table_no) as table_no,
            coalesce(staged.row_no, fact.row_no) as row_no,
            case
                when fact.submission_key is null then 'row-removed'
                when staged.submission_key is null then 'row-added'
                else 'value-changed'
            end as kind,
            value.item,
            value.expected,
            value.found
        from (
            select given.*
            from %1$s as given
            inner join published on published.submission_key = given.submission_key
        ) as staged
        full join (
            select given.*
            from %2$s as given
            inner join published on published.submission_key = given.submission_key
            where published.form_code not in (%3$s)
        ) as fact
            on fact.submission_key = staged.submission_key
            and fact.table_no = staged.table_no
            and fact.row_no = staged.row_no
        left join published as staged_of on staged_of.submission_key = staged.submission_key
        cross join lateral (
            select null::text as item, null::text as expected, null::text as found
            where num_nulls(staged.submission_key, fact.submission_key) > 0
            union all
            select compared.item, compared.expected, compared.found
            from (values %4$s) as compared (item, expected, found, is_alike)
            where num_nulls(staged.submission_key, fact.submission_key) = 0 and not compared.is_alike
        ) as value
        $proof$,
        :staging,
        :fact,
        (select string_agg(quote_literal(other.code), ', ') from unnest(array[:others]) as other (code)),
        string_agg(
            format(
                '(%1$L, %2$s::text, %3$s::text, %2$s is not distinct from %3$s)', item.item, item.staged, item.held
            ),
            ', ' order by item.ordinal
        )
    ) as proof
from item
