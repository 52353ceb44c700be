-- one finding of a review over sets
insert into warehouse.finding (
    submission_key, severity, rule_code, table_no, sheet, cell, item, found,
    expected_zh, expected_en, message_zh, message_en, fix_zh, fix_en, subject,
    relief, rule_severity, waiver_reason, waiver_until, waiver_by
)
values (
    :submission_key, :severity, :rule_code, :table_no, :sheet, :cell, :item, :found,
    :expected_zh, :expected_en, :message_zh, :message_en, :fix_zh, :fix_en, :subject,
    :relief, :rule_severity, :waiver_reason, :waiver_until::date, :waiver_by
)
