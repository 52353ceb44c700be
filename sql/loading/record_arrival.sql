-- a file that a run is given, and who submits it; a run that goes on was given it before
-- input: :run_id, :arrival_no, :file, :submitted_by, :reason (null where none was said)
insert into warehouse.arrival (run_id, arrival_no, file, submitted_by, submission_reason)
values (:run_id, :arrival_no, :file, :submitted_by, :reason)
on conflict (run_id, arrival_no) do nothing
