-- members of a code list that have no row in the return
-- with: item (item), codelist (code list)
-- on: list
-- when: not exists (select from {staging} as staged where staged.submission_key = :submission_key and staged.{item} is null)
-- fix zh: 补填该行；没有可报的内容时数值留空
-- fix en: add the row; leave its figures blank where there is nothing to report
select
    null::integer as table_no,
    null::integer as row_no,
    :item as item,
    '' as found,
    '“' || member.name_zh || '”一行' as expected_zh,
    'a row for "' || member.name_en || '"' as expected_en,
    member.code as subject
from {codelist} as member
where not exists (
    select
    from {staging} as staged
    where staged.submission_key = :submission_key and staged.{item} = member.code
)
order by member.code
