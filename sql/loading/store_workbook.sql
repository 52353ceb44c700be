-- keeps a workbook's bytes once; the same bytes again give the same key
-- input: :sha256, :file_name, :size_bytes, :content
insert into warehouse.workbook (sha256, file_name, size_bytes, content)
values (:sha256, :file_name, :size_bytes, :content)
on conflict (sha256) do nothing
