-- an explanation that a workbook brings
-- input: the line's columns; :item empty where the query concerns none
insert into staging.brought_explanation (
    run_id, arrival_no, line_no, form_code, county_code, year, rule_code, item, subject, found, explanation
)
values (
    :run_id, :arrival_no, :line_no, :form_code, :county_code, :year, :rule_code, nullif(:item, ''), :subject, :found,
    :explanation
)
