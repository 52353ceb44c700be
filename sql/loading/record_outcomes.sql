-- how the rules came out over one submission
-- grain: one row per rule
-- input: :submission_key; :rules, :passed, :failed, :not_evaluated (arrays, one entry a rule)
insert into warehouse.rule_outcome (submission_key, rule_code, passed, failed, not_evaluated)
select :submission_key, outcome.rule_code, outcome.passed, outcome.failed, outcome.not_evaluated
from unnest(:rules::text[], :passed::bigint[], :failed::bigint[], :not_evaluated::bigint[])
    as outcome (rule_code, passed, failed, not_evaluated)
