-- the runs under way in a process: each is guarded by an advisory lock of one of its sessions
-- grain: one row per run
-- input: the guards' class, the sessions' application_name
select guard.objid::bigint as run_id
from pg_locks as guard
inner join pg_stat_activity as session on session.pid = guard.pid
where guard.locktype = 'advisory'
    and guard.database = (select oid from pg_database where datname = current_database())
    and guard.classid = ?
    and guard.objsubid = 2
    and guard.objid <> 0
    and guard.granted
    and session.application_name = ?
