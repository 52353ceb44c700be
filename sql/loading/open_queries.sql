-- how many queries of a finding's return nobody has explained: of its published revision, else of its newest attempt
-- grain: one number
-- input: :finding_key
select warehouse.unexplained_queries(standing.submission_key, 'infinity')
from warehouse.finding as finding
inner join warehouse.submission as submission on submission.submission_key = finding.submission_key
inner join warehouse.submission as standing
    on standing.return_key = submission.return_key
    and standing.kind <> 'withdrawal'
    and (standing.is_current or standing.state in ('published', 'rejected', 'unchanged'))
where finding.finding_key = :finding_key
order by standing.is_current desc, standing.submission_key desc
limit 1
