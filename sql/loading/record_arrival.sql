-- a file that a run is given, and who submits it
-- input: :run_id, :arrival_no, :file, :submitted_by, :reason (null where none was said)
insert into warehouse.arrival (run_id, arrival_no, file, submitted_by, submission_reason)
values (:run_id, :arrival_no, :file, :submitted_by, :reason)
