-- Functions that only read may run in several processes at once. The server takes every function for one that may not, and
-- answers whatever calls it, views of the mart among them, in a single process.
alter function warehouse.audit_text(warehouse.audit_entry) parallel safe;
alter function warehouse.revision_at(timestamptz) parallel safe;
alter function warehouse.as_printed(numeric, bigint, integer, text) parallel safe;
alter function warehouse.reviewed_submission(bigint) parallel safe;
alter function warehouse.unexplained_queries(bigint, timestamptz) parallel safe;
alter function warehouse.approvals_at(timestamptz) parallel safe;
alter function warehouse.lock_on(bigint, timestamptz) parallel safe;
alter function warehouse.return_states(integer, timestamptz) parallel safe;
alter function warehouse.row_subject(text[]) parallel safe;
alter function warehouse.enterprises_counted_elsewhere(timestamptz, integer) parallel safe;
alter function warehouse.repeated_submission(bigint) parallel safe;
alter function warehouse.facilities_counted_elsewhere(timestamptz, integer) parallel safe;
alter function warehouse.claim_to_unit(text, text, numeric) parallel safe;
alter function warehouse.returns_awaited(timestamptz, integer) parallel safe;
alter function warehouse.enterprises_counted_for_now(timestamptz, integer) parallel safe;
alter function warehouse.facilities_counted_for_now(timestamptz, integer) parallel safe;
alter function warehouse.follows_in_run(bigint, text, integer) parallel safe;
