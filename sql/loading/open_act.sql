-- a person's act over a return, without a workbook: a nil return or a withdrawal
-- input: :kind, :return_key, :is_nil, :content_hash (null for a withdrawal), :definitions_digest, :submitted_by, :reason
insert into warehouse.submission (
    kind, form_key, return_key, state, is_nil, content_hash, definitions_digest, submitted_by, reason
)
select :kind, return.form_key, return.return_key, 'staged', :is_nil, :content_hash, :definitions_digest, :submitted_by, :reason
from warehouse.return as return
where return.return_key = :return_key
returning submission_key
