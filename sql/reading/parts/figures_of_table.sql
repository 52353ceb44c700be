-- the figures of a table form in two submissions of a return; a blank is no figure, a dash and an ellipsis are
-- input: :before, :after
figure as (
    select
        staged.*,
        coalesce(trim_scale(staged.value)::text, staged.missing_kind) as figure_text,
        row_number() over (
            partition by
                submission_key, indicator_code, area_list, area_code, breakdown_list, breakdown_code, year
            order by table_no, row_no, column_no
        ) as place_no
    from staging.observation as staged
    where staged.submission_key in (:before, :after) and staged.missing_kind is distinct from 'not_reported'
),
now_reported as (
    select * from figure where submission_key = :after
),
before_reported as (
    select * from figure where submission_key = :before
)
