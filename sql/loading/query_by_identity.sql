-- the newest finding of a query, known by its identity and the text found, and what was last said to it
-- grain: at most one row
-- input: :form_code, :county_code, :year, :rule_code, :item (null: none), :subject, :found
select
    finding.finding_key,
    (
        select explanation.explanation
        from warehouse.explanation as explanation
        where explanation.return_key = return.return_key
            and explanation.rule_code = finding.rule_code
            and explanation.item is not distinct from finding.item
            and explanation.subject = finding.subject
            and explanation.found = finding.found
        order by explanation.explained_at desc, explanation.explanation_key desc
        limit 1
    ) as explanation
from warehouse.return as return
inner join warehouse.dim_form as form on form.form_key = return.form_key
inner join warehouse.dim_county as county on county.county_key = return.county_key
inner join warehouse.submission as submission on submission.return_key = return.return_key
inner join warehouse.finding as finding on finding.submission_key = submission.submission_key
where form.form_code = :form_code
    and county.county_code = :county_code
    and return.year = :year
    and finding.severity = 'query'
    and finding.rule_code = :rule_code
    and finding.item is not distinct from :item::text
    and finding.subject = :subject
    and finding.found = :found
order by finding.finding_key desc
limit 1
