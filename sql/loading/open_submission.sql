-- a workbook's attempt at a return begins, in the name of the person who submitted the file
-- input: :workbook_key, :form_code, :return_key (null where the workbook does not say it), :run_id, :arrival_no, :definitions_digest,
--     :said_county, :said_year (null where the workbook does not say it)
insert into warehouse.submission (
    workbook_key, form_key, return_key, run_id, arrival_no, definitions_digest, submitted_by, reason,
    said_county, said_year
)
select
    :workbook_key, form.form_key, :return_key::bigint, arrival.run_id, arrival.arrival_no, :definitions_digest,
    arrival.submitted_by, arrival.submission_reason, :said_county, :said_year::integer
from warehouse.dim_form as form
cross join warehouse.arrival as arrival
where form.form_code = :form_code
    and arrival.run_id = :run_id and arrival.arrival_no = :arrival_no
returning submission_key
