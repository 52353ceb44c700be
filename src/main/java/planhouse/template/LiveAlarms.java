package planhouse.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planhouse.form.CodeList;
import planhouse.form.FormKind;
import planhouse.form.Item;
import planhouse.form.Rule;
import planhouse.form.ValueType;
import planhouse.indicator.Severity;
import planhouse.workbook.writing.Area;
import planhouse.workbook.writing.Colour;
import planhouse.workbook.writing.NewSheet;

/**
 * Cells that change colour while a rule does not hold: red for what rejects a return, amber for
 * what asks for an explanation. Rules that need other sheets or counties wait for the return.
 */
final class LiveAlarms {

    /** Beyond so many rows a comparison of each row with all others is too slow while typing. */
    private static final int MOST_ROWS_COMPARED = 3000;

    private final NewSheet sheet;
    private final SheetLayout layout;
    private final CodeSheet codes;
    private final CellReferences references;
    private final boolean open;
    private final int known;

    LiveAlarms(
            NewSheet sheet,
            SheetLayout layout,
            CodeSheet codes,
            CellReferences references,
            boolean open,
            int known) {
        this.sheet = sheet;
        this.layout = layout;
        this.codes = codes;
        this.references = references;
        this.open = open;
        this.known = known;
    }

    void write() {
        for (Item item : layout.items()) {
            if (layout.form().isList()) {
                required(item);
            }
            range(item);
            if (item.check().isPresent()) {
                String cell = references.item(item.code()).orElseThrow();
                show(
                        item,
                        "AND(" + cell + "<>\"\",NOT(" + codes.isCreditCode(cell) + "))",
                        Severity.ERROR);
            }
            if (known < MOST_ROWS_COMPARED) {
                rowsOfKey(item)
                        .ifPresent(
                                rows ->
                                        show(
                                                item,
                                                "AND(%s<>\"\",%s>1)"
                                                        .formatted(
                                                                references
                                                                        .item(item.code())
                                                                        .orElseThrow(),
                                                                rows),
                                                Severity.ERROR));
            }
        }
        layout.form().rules().forEach(this::rule);
    }

    /**
     * How many rows have the key of this one, as a formula: at the last item of a key that may
     * stand in one row only.
     */
    Optional<String> rowsOfKey(Item item) {
        List<String> key = layout.form().key();
        boolean unique =
                layout.form().rules().stream()
                        .filter(Rule.SqlCheck.class::isInstance)
                        .anyMatch(rule -> ((Rule.SqlCheck) rule).check().equals("unique"));
        if (!open || !unique || key.isEmpty() || !key.get(key.size() - 1).equals(item.code())) {
            return Optional.empty();
        }
        List<String> same = new ArrayList<>();
        for (String code : key) {
            Optional<String> column = references.column(code);
            Optional<String> cell = references.item(code);
            if (column.isPresent() && cell.isPresent()) {
                same.add("(" + column.get() + "=" + cell.get() + ")");
            }
        }
        return Optional.of("SUMPRODUCT(" + String.join("*", same) + "*1)");
    }

    /** A required cell is missed once anything else that is not prepared stands in its row. */
    private void required(Item item) {
        LastYearItems lastYear = new LastYearItems(layout.form());
        List<String> others =
                layout.items().stream()
                        .filter(other -> !lastYear.isCarriedOver(other))
                        .filter(other -> lastYear.askedAgain(other).isEmpty())
                        .filter(other -> layout.growth(other).isEmpty())
                        .map(other -> references.item(other.code()).orElseThrow())
                        .toList();
        if (item.required() && !others.isEmpty()) {
            String cell = references.item(item.code()).orElseThrow();
            String count = "COUNTA(" + String.join(",", others) + ")>0";
            show(item, "AND(" + cell + "=\"\"," + count + ")", Severity.ERROR);
        }
    }

    private void range(Item item) {
        if (item.isNumeric()) {
            String cell = references.item(item.code()).orElseThrow();
            List<String> wrong = new ArrayList<>();
            item.minimum().ifPresent(least -> wrong.add(cell + "<" + least.toPlainString()));
            item.maximum().ifPresent(most -> wrong.add(cell + ">" + most.toPlainString()));
            if (item.type() == ValueType.INTEGER) {
                wrong.add(cell + "<>INT(" + cell + ")");
            }
            if (!wrong.isEmpty()) {
                show(
                        item,
                        "IF(ISNUMBER(" + cell + "),OR(" + String.join(",", wrong) + "),FALSE)",
                        Severity.ERROR);
            }
        }
    }

    private void rule(Rule rule) {
        Severity severity = rule.heading().severity();
        boolean matrix = layout.form().kind() == FormKind.MATRIX;
        if (rule instanceof Rule.NotMoreThan limit && matrix) {
            for (Item item : layout.items()) {
                if (!item.place().growth()) {
                    lines(limit, item, severity);
                }
            }
        } else if (rule instanceof Rule.NotMoreThan limit) {
            both(limit.item(), limit.limit())
                    .ifPresent(
                            two ->
                                    show(
                                            limit.item(),
                                            "AND(ISNUMBER(%1$s),ISNUMBER(%2$s),%1$s>%2$s)"
                                                    .formatted(two.get(0), two.get(1)),
                                            severity));
        } else if (rule instanceof Rule.Balance balance && !matrix) {
            balance(balance, severity);
        } else if (rule instanceof Rule.RequiredWhen required) {
            required(required, severity);
        } else if (rule instanceof Rule.NotAfterPeriod period) {
            references
                    .item(period.item())
                    .ifPresent(
                            cell ->
                                    show(
                                            period.item(),
                                            "AND(ISNUMBER(%1$s),%1$s>DATE(%2$d,12,31))"
                                                    .formatted(cell, layout.year()),
                                            severity));
        } else if (rule instanceof Rule.SqlCheck check) {
            onLastYear(check, severity);
        }
    }

    private void lines(Rule.NotMoreThan limit, Item item, Severity severity) {
        Optional<String> cell = references.line(limit.item(), item);
        Optional<String> most = references.line(limit.limit(), item);
        if (cell.isPresent() && most.isPresent()) {
            int row = references.row(limit.item()).orElseThrow();
            show(
                    Area.cell(row, layout.column(item)),
                    "AND(ISNUMBER(%1$s),ISNUMBER(%2$s),%1$s>%2$s)"
                            .formatted(cell.get(), most.get()),
                    severity);
        }
    }

    private void balance(Rule.Balance balance, Severity severity) {
        List<String> parts =
                balance.parts().stream().flatMap(part -> references.item(part).stream()).toList();
        Optional<String> total = references.item(balance.total());
        if (total.isPresent() && parts.size() == balance.parts().size()) {
            String all = total.get() + "," + String.join(",", parts);
            show(
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
        Optional<List<String>> two = both(rule.item(), rule.when());
        if (two.isEmpty()) {
            return;
        }
        Item when = layout.form().item(rule.when()).orElseThrow();
        String is =
                when.type() == ValueType.YES_NO
                        ? rule.is().equals("no") ? "否" : "是"
                        : when.codeList()
                                .flatMap(list -> list.entry(rule.is()))
                                .map(CodeList.Entry::name)
                                .map(name -> name.zh())
                                .orElse(rule.is());
        show(
                rule.item(),
                "AND(%s=\"\",%s=\"%s\")"
                        .formatted(two.get().get(0), two.get().get(1), is.replace("\"", "\"\"")),
                severity);
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
            show(
                    item,
                    numbers
                            + "AND(%2$s>0,ABS(%1$s-%2$s)*100>%2$s*%3$s%4$s),FALSE)"
                                    .formatted(cell.get(), before.get(), most, unless),
                    severity);
        } else if (check.check().equals("not_fewer_than_last_year")) {
            show(
                    item,
                    numbers + "AND(%s<%s%s),FALSE)".formatted(cell.get(), before.get(), unless),
                    severity);
        }
    }

    private Optional<List<String>> both(String one, String other) {
        return references
                .item(one)
                .flatMap(first -> references.item(other).map(second -> List.of(first, second)));
    }

    private void show(String itemCode, String formula, Severity severity) {
        layout.column(itemCode)
                .ifPresent(column -> show(layout.entries(column), formula, severity));
    }

    private void show(Item item, String formula, Severity severity) {
        show(item.code(), formula, severity);
    }

    private void show(Area area, String formula, Severity severity) {
        if (severity == Severity.ERROR) {
            sheet.when(area, formula, Colour.ERROR_INK, Colour.ERROR_FILL);
        } else if (severity == Severity.QUERY) {
            sheet.when(area, formula, Colour.QUERY_INK, Colour.QUERY_FILL);
        }
    }
}
