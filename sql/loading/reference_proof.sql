-- the select that proves the foreign keys of the rows a submission has in a fact, and of the dimension members they refer
-- to: it counts the references that point at nothing. References to code lists are proven together, by the different
-- combinations there are; one to members that returns bring, whose keys are bigint and as many as the rows, by itself.
-- grain: one row, the text of that select; :submission_key in it is the submission
-- input: :fact (schema and name)
with relation as materialized (
    select (:fact)::regclass::oid as oid
    union
    select dimension.oid
    from pg_constraint as member
    inner join pg_class as dimension on dimension.oid = member.confrelid and dimension.relname like 'dim\_%'
    where member.conrelid = (:fact)::regclass and member.contype = 'f'
),
reference as materialized (
    select
        constraint_of.oid,
        constraint_of.conrelid,
        constraint_of.confrelid,
        case
            when target.relname like 'dim\_%' and bool_and(other.atttypid = 'bigint'::regtype) then constraint_of.oid
        end as alone,
        'found_' || constraint_of.oid as found,
        string_agg(format('given.%I', own.attname), ', ' order by pair.own_no) as columns,
        string_agg(format('one.%I is not null', own.attname), ' and ') as is_given,
        string_agg(format('found_%s.%I = one.%I', constraint_of.oid, other.attname, own.attname), ' and ') as is_found,
        string_agg(format('given.%I = fact_row.%I', other.attname, own.attname), ' and ') as is_member,
        min(format('found_%s.%I is null', constraint_of.oid, other.attname)) as is_missing
    from relation
    inner join pg_constraint as constraint_of on constraint_of.conrelid = relation.oid
    inner join pg_class as target on target.oid = constraint_of.confrelid
    cross join lateral unnest(constraint_of.conkey, constraint_of.confkey) as pair (own_no, other_no)
    inner join pg_attribute as own on own.attrelid = constraint_of.conrelid and own.attnum = pair.own_no
    inner join pg_attribute as other on other.attrelid = constraint_of.confrelid and other.attnum = pair.other_no
    where constraint_of.contype = 'f'
    group by constraint_of.oid, constraint_of.conrelid, constraint_of.confrelid, target.relname
),
asked as (
    select (:fact)::regclass::oid as relation, 'given.submission_key = :submission_key' as is_asked
    union all
    select
        member.confrelid,
        format(
            'exists (select from %s as fact_row where fact_row.submission_key = :submission_key and %s)',
            member.conrelid::regclass, member.is_member
        )
    from reference as member
    where member.conrelid = (:fact)::regclass and member.confrelid in (select relation.oid from relation)
),
proof as (
    select
        format(
            '(select count(*) from (select distinct %s from %s as given where %s) as one %s where %s)',
            string_agg(reference.columns, ', ' order by reference.oid),
            asked.relation::regclass,
            asked.is_asked,
            string_agg(
                format('left join %s as %s on %s', reference.confrelid::regclass, reference.found, reference.is_found),
                ' ' order by reference.oid
            ),
            string_agg(format('(%s and %s)', reference.is_given, reference.is_missing), ' or ' order by reference.oid)
        ) as dangling
    from asked
    inner join reference on reference.conrelid = asked.relation
    group by asked.relation, asked.is_asked, reference.alone
)
select 'select ' || string_agg(proof.dangling, ' + ') as proof
from proof
