-- the select that hashes what is staged of a published revision, as the load that read it from the workbook did: the SHA-256
-- of the rows, in their order, as a binary COPY writes their columns; null where there is no row
-- grain: one row, the text of that select
-- input: :staging (schema and name), :columns (in their order), :place (what rows are ordered by)
select
    format(
        $proof$
        select encode(sha256(string_agg(%s, '' order by %s)), 'hex') as content_hash
        from %s as staged
        where staged.submission_key = published.submission_key
        $proof$,
        string_agg(
            format(
                $field$coalesce(int4send(octet_length(%1$s(staged.%2$I))) || %1$s(staged.%2$I), '\xffffffff')$field$,
                kind.typsend, own.attname
            ),
            ' || ' order by given.ordinality
        ),
        :place,
        :staging
    ) as proof
from unnest(array[:columns]) with ordinality as given (name, ordinality)
inner join pg_attribute as own on own.attrelid = (:staging)::regclass and own.attname = given.name
inner join pg_type as kind on kind.oid = own.atttypid
