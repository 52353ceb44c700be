-- where the returns of a year stood at a moment: published, provisional (published while queries were unexplained),
-- approved, withdrawn, or rejected; of the others nothing was received
-- grain: one row per form and respondent that sent something
-- input: :year, :as_of
select form_code, county_code, state, revision, is_nil, errors, queries
from warehouse.return_states(:year, cast(:as_of as timestamptz))
