-- a moment before which nothing more will be published: whatever bears an earlier time is committed, whatever comes later bears
-- a later time. So what is read as of it now is what will be read as of it for ever.
-- input: :asked (null: now); a moment to come is brought back to now
with settled as materialized (
    select pg_advisory_xact_lock(hashtext('planhouse: publishing'))
)
select least(clock_timestamp(), :asked::timestamptz) as moment
from settled
