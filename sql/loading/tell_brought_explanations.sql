-- says with a workbook's findings sheet how many of its explanations answer a query
-- input: :run_id, :arrival_no, :given, :unknown, :refused
insert into warehouse.sheet_left_alone (run_id, arrival_no, sheet_no, sheet, why_zh, why_en)
select
    told.run_id,
    told.arrival_no,
    max(told.sheet_no) + 1,
    coalesce(min(told.sheet) filter (where told.sheet like '审核结果%'), '审核结果 Findings'),
    '其中有效的说明：' || :given || ' 条' || case
        when :unknown > 0 then '，' || :unknown || ' 条没有对应的核实问题'
        else ''
    end || case
        when :refused > 0 then '，' || :refused || ' 条因年度已锁定未保存'
        else ''
    end,
    'explanations in it that count: ' || :given || case
        when :unknown > 0 then '; that answer no query: ' || :unknown
        else ''
    end || case
        when :refused > 0 then '; refused, for the year is locked: ' || :refused
        else ''
    end
from warehouse.sheet_left_alone as told
where told.run_id = :run_id and told.arrival_no = :arrival_no
group by told.run_id, told.arrival_no
