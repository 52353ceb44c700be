package planhouse.template;

import java.util.List;
import java.util.Optional;
import planhouse.form.CodeList;
import planhouse.form.FormKind;
import planhouse.form.Item;
import planhouse.form.Rule;
import planhouse.form.ValueType;
import planhouse.indicator.Severity;
import planhouse.workbook.writing.Area;

/**
 * The alarms of a form's rules, each while it does not hold. Rules that need other sheets or
 * counties wait for the return.
 */
final class RuleAlarms {

    private final SheetLayout layout;
    private final Alarms alarms;
    private final CellReferences references;

    RuleAlarms(SheetLayout layout, Alarms alarms) {
        this.layout = layout;
        this.alarms = alarms;
        this.references = new CellReferences(layout);
    }

    void write() {
        boolean matrix = layout.form().kind() == FormKind.MATRIX;
        for (Rule rule : layout.form().rules()) {
            Severity severity = rule.heading().severity();
            if (rule instanceof Rule.NotMoreThan limit && matrix) {
                betweenLines(limit, severity);
            } else if (rule instanceof Rule.NotMoreThan limit) {
                betweenItems(limit, severity);
            } else if (rule instanceof Rule.Balance balance && !matrix) {
                balance(balance, severity);
            } else if (rule instanceof Rule.RequiredWhen required) {
                required(required, severity);
            } else if (rule instanceof Rule.NotAfterPeriod period) {
                period(period, severity);
            } else if (rule instanceof Rule.SqlCheck check) {
                onLastYear(check, severity);
            }
        }
    }

    private void betweenItems(Rule.NotMoreThan rule, Severity severity) {
        Optional<String> cell = references.item(rule.item());
        Optional<String> limit = references.item(rule.limit());
        if (cell.isPresent() && limit.isPresent()) {
            alarms.show(rule.item(), exceeds(cell.get(), limit.get()), severity);
        }
    }

    /** In each column by itself. */
    private void betweenLines(Rule.NotMoreThan rule, Severity severity) {
        for (Item item : layout.items()) {
            Optional<String> cell = references.line(rule.item(), item);
            Optional<String> limit = references.line(rule.limit(), item);
            if (!item.place().growth() && cell.isPresent() && limit.isPresent()) {
                int row = references.row(rule.item()).orElseThrow();
                alarms.show(
                        Area.cell(row, layout.column(item)),
                        exceeds(cell.get(), limit.get()),
                        severity);
            }
        }
    }

    private static String exceeds(String cell, String limit) {
        return "AND(ISNUMBER(%1$s),ISNUMBER(%2$s),%1$s>%2$s)".formatted(cell, limit);
    }

    private void balance(Rule.Balance balance, Severity severity) {
        List<String> parts =
                balance.parts().stream().flatMap(part -> references.item(part).stream()).toList();
        Optional<String> total = references.item(balance.total());
        if (total.isPresent() && parts.size() == balance.parts().size()) {
            String all = total.get() + "," + String.join(",", parts);
            alarms.show(
                    balance.total(),
                    "IF(COUNT(%s)=%d,ABS(%s-SUM(%s))>%s,FALSE)"
                            .formatted(
                                    all,
                                    parts.size() + 1,
                                    total.get(),
                                    String.join(",", parts),
                                    balance.tolerance().toPlainString()),
                    severity);
        }
    }

    private void required(Rule.RequiredWhen rule, Severity severity) {
        Optional<String> cell = references.item(rule.item());
        Optional<String> when = references.item(rule.when());
        if (cell.isPresent() && when.isPresent()) {
            alarms.show(
                    rule.item(),
                    "AND(%s=\"\",%s=\"%s\")"
                            .formatted(cell.get(), when.get(), typed(rule).replace("\"", "\"\"")),
                    severity);
        }
    }

    /** As a respondent enters the value that makes the other one required. */
    private String typed(Rule.RequiredWhen rule) {
        Item when = layout.form().item(rule.when()).orElseThrow();
        if (when.type() == ValueType.YES_NO) {
            return rule.is().equals("no") ? "否" : "是";
        }
        return when.codeList()
                .flatMap(list -> list.entry(rule.is()))
                .map(CodeList.Entry::name)
                .map(name -> name.zh())
                .orElse(rule.is());
    }

    private void period(Rule.NotAfterPeriod rule, Severity severity) {
        references
                .item(rule.item())
                .ifPresent(
                        cell ->
                                alarms.show(
                                        rule.item(),
                                        "AND(ISNUMBER(%1$s),%1$s>DATE(%2$d,12,31))"
                                                .formatted(cell, layout.year()),
                                        severity));
    }

    /** What compares with the figures of last year that stand in the same row. */
    private void onLastYear(Rule.SqlCheck check, Severity severity) {
        String item = check.parameters().getOrDefault("item", "");
        Optional<String> cell = references.item(item);
        Optional<String> before = references.reference(item);
        if (cell.isEmpty() || before.isEmpty()) {
            return;
        }
        String unless =
                Optional.ofNullable(check.parameters().get("unless"))
                        .flatMap(references::item)
                        .map(remark -> "," + remark + "=\"\"")
                        .orElse("");
        String numbers =
                "IF(AND(ISNUMBER(%1$s),ISNUMBER(%2$s)),".formatted(cell.get(), before.get());
        if (check.check().equals("change_on_last_year")) {
            String most = check.parameters().getOrDefault("more_than_percent", "100");
            alarms.show(
                    item,
                    numbers
                            + "AND(%2$s>0,ABS(%1$s-%2$s)*100>%2$s*%3$s%4$s),FALSE)"
                                    .formatted(cell.get(), before.get(), most, unless),
                    severity);
        } else if (check.check().equals("not_fewer_than_last_year")) {
            alarms.show(
                    item,
                    numbers + "AND(%s<%s%s),FALSE)".formatted(cell.get(), before.get(), unless),
                    severity);
        }
    }
}
