-- the rows of a list in two submissions of a return; they meet by their key, and rows of one key in their order
-- input: {staging}, {key} (one text of the key's columns), :before, :after
now_reported as (
    select staged.*, {key} as row_key, row_number() over (partition by {key} order by table_no, row_no) as row_key_no
    from {staging} as staged
    where staged.submission_key = :after
),
before_reported as (
    select staged.*, {key} as row_key, row_number() over (partition by {key} order by table_no, row_no) as row_key_no
    from {staging} as staged
    where staged.submission_key = :before
)
