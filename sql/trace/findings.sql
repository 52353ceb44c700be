-- what was found at a cell, in the attempt that stands
-- grain: one row per finding
select
    finding.finding_key,
    finding.severity,
    finding.rule,
    finding.message_zh,
    finding.message_en,
    finding.fix_zh,
    finding.fix_en,
    finding.explanation,
    finding.explained_by
from mart.finding as finding
where finding.submission_key = :submission_key and finding.sheet = :sheet and finding.cell = :cell
order by finding.finding_key
