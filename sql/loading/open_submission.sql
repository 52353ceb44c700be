-- a workbook's attempt at a return begins
-- input: :workbook_key, :form_code, :return_key (null where the workbook does not say it), :run_id, :arrival_no, :definitions_digest
insert into warehouse.submission (workbook_key, form_key, return_key, run_id, arrival_no, definitions_digest)
select :workbook_key, form.form_key, :return_key::bigint, :run_id, :arrival_no, :definitions_digest
from warehouse.dim_form as form
where form.form_code = :form_code
returning submission_key
