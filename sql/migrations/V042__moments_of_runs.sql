-- Spring Batch keeps the clock on the wall of whoever ran a job; read elsewhere it was another moment. The values that are
-- there are of this session's time zone, which is that of the machine.

alter table batch.batch_job_execution
    alter column create_time type timestamptz,
    alter column start_time type timestamptz,
    alter column end_time type timestamptz,
    alter column last_updated type timestamptz;

alter table batch.batch_step_execution
    alter column create_time type timestamptz,
    alter column start_time type timestamptz,
    alter column end_time type timestamptz,
    alter column last_updated type timestamptz;
