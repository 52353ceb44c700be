-- the waived findings of the year's revisions that a summary is made of
-- grain: one row per waived finding
-- input: :summary_run_key, :year, :as_of
insert into warehouse.summary_waiver (
    summary_run_key, ordinal, form_code, county_code, county_name_zh, county_name_en, rule_code, rule_severity, sheet, cell,
    subject, found, message_zh, message_en, waiver_reason, waiver_until, waiver_by
)
select
    :summary_run_key,
    row_number() over (
        order by revision.county_code, form.publishing_order, revision.form_code, finding.table_no, finding.row_no,
            finding.finding_key
    ),
    revision.form_code, revision.county_code, county.name_zh, county.name_en, finding.rule_code, finding.rule_severity,
    finding.sheet, finding.cell, finding.subject, finding.found, finding.message_zh, finding.message_en,
    finding.waiver_reason, finding.waiver_until, finding.waiver_by
from warehouse.revision_at(cast(:as_of as timestamptz)) as revision
inner join warehouse.finding as finding on finding.submission_key = revision.submission_key
inner join warehouse.dim_county as county on county.county_key = revision.county_key
inner join warehouse.dim_form as form on form.form_code = revision.form_code
where revision.year = :year and finding.relief = 'waived'
