-- how a list's published revision differs from the one before it, row by row of its key
-- grain: one row
-- input: {staging}, {key} (the key's columns), :submission_key
with revision as (
    select submission.submission_key, earlier.submission_key as earlier_key
    from warehouse.submission as submission
    left join warehouse.submission as earlier
        on earlier.return_key = submission.return_key and earlier.revision = submission.revision - 1
    where submission.submission_key = :submission_key
),
now_reported as (
    select jsonb_build_array({key}) as key, to_jsonb(staged) - '{submission_key,table_no,row_no}'::text[] as content
    from {staging} as staged
    inner join revision on revision.submission_key = staged.submission_key
),
before_reported as (
    select jsonb_build_array({key}) as key, to_jsonb(staged) - '{submission_key,table_no,row_no}'::text[] as content
    from {staging} as staged
    inner join revision on revision.earlier_key = staged.submission_key
)
select
    count(*) filter (where before_reported.key is null) as added,
    count(*) filter (where before_reported.content <> now_reported.content) as changed,
    count(*) filter (where now_reported.key is null) as removed,
    count(*) filter (where before_reported.content = now_reported.content) as unchanged
from now_reported
full join before_reported on before_reported.key = now_reported.key
