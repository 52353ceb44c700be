-- the explanations that the workbooks of a run brought, and who sent them
-- grain: one row per explanation
-- input: :run_id
select
    brought.arrival_no,
    brought.form_code,
    brought.county_code,
    brought.year,
    brought.rule_code,
    brought.item,
    brought.subject,
    brought.found,
    brought.explanation,
    arrival.submitted_by
from staging.brought_explanation as brought
inner join warehouse.arrival as arrival
    on arrival.run_id = brought.run_id and arrival.arrival_no = brought.arrival_no
where brought.run_id = :run_id
order by brought.arrival_no, brought.line_no
