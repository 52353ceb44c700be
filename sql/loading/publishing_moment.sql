-- the moment at which a return is decided: after everything that was decided over it before, whenever the transaction began.
-- Until the transaction ends no summary settles on a later moment (summary/settled_moment.sql), save where it will be taken back.
-- input: :return_key (null where the submission belongs to none), :is_rehearsal
with publishing as materialized (
    select case when not :is_rehearsal then pg_advisory_xact_lock_shared(hashtext('planhouse: publishing'))::text end
)
select greatest(
    clock_timestamp(),
    (
        select max(greatest(submission.published_at, submission.decided_at)) + interval '1 microsecond'
        from warehouse.submission as submission
        where submission.return_key = :return_key::bigint
    )
) as moment
from publishing
