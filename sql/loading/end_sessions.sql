-- ends this process's sessions and waits until what they had in hand is taken back
-- input: their application_name
select pg_terminate_backend(session.pid, 500)
from pg_stat_activity as session
where session.application_name = ? and session.datname = current_database() and session.pid <> pg_backend_pid()
