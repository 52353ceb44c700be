-- whether a waiver has waived a finding of some attempt at its return
-- grain: one row
-- input: :rule_code, :form_code, :county_code, :year, :cell, :subject, :item (null where the waiver does not say it)
select exists (
    select
    from warehouse.finding as finding
    inner join warehouse.submission as submission on submission.submission_key = finding.submission_key
    inner join warehouse.return as return on return.return_key = submission.return_key
    inner join warehouse.dim_form as form on form.form_key = return.form_key
    inner join warehouse.dim_county as county on county.county_key = return.county_key
    where finding.relief = 'waived'
        and finding.rule_code = :rule_code
        and form.form_code = :form_code
        and county.county_code = :county_code
        and return.year = :year::integer
        and (:cell::text is null or :cell in (finding.cell, finding.sheet || '!' || finding.cell))
        and (:subject::text is null or finding.subject = :subject)
        and (:item::text is null or finding.item = :item)
)
