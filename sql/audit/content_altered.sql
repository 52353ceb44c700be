-- published revisions whose staged rows do not give the hash that the load took of them; what was read under other definitions,
-- and gives another hash, may have had other columns: nobody can tell
-- grain: one row per revision
-- input: the published revisions (audit/published.sql) and a proof, in braces; :form_code, :digest (of the definitions)
with published as materialized (
    {published}
)

select
    published.form_code,
    published.county_code,
    published.year,
    published.revision,
    case when published.definitions_digest = :digest then 'content-changed' else 'content-unknown' end as kind,
    null::text as item,
    1 as times,
    null::text as sheet,
    null::text as cell,
    published.content_hash as expected,
    coalesce(recomputed.content_hash, '') as found
from published
-- revision by revision, by the rows' key: joined, all would be hashed again for each of them
cross join lateral (
    {proof}
) as recomputed
where published.form_code = :form_code
    and published.revision_kind in ('workbook', 'restoration')
    -- a revision without a row has nothing to recompute
    and (recomputed.content_hash is not null or published.content_hash <> encode(sha256(''), 'hex'))
    and recomputed.content_hash is distinct from published.content_hash
order by published.year, published.county_code, published.revision
