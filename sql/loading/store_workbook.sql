-- puts a workbook on record, once for the same bytes
-- grain: one row, the key, or none where its bytes are kept already
-- input: :sha256, :file_name, :size_bytes
insert into warehouse.workbook (sha256, file_name, size_bytes)
values (:sha256, :file_name, :size_bytes)
on conflict (sha256) do nothing
returning workbook_key
