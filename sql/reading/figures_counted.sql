-- how many figures a submission holds: values beside the key in a list, values other than blanks in a table form
-- grain: one number
-- input: {staging}, {values} (the columns that hold figures), :submission_key
select coalesce(sum(num_nonnulls({values})), 0)
from {staging} as staged
where staged.submission_key = :submission_key
