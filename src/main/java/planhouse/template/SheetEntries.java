package planhouse.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import planhouse.form.FormKind;
import planhouse.form.Item;
import planhouse.form.Line;
import planhouse.form.Rule;
import planhouse.form.ValueType;
import planhouse.indicator.Bilingual;
import planhouse.workbook.writing.Area;
import planhouse.workbook.writing.Entry;
import planhouse.workbook.writing.EntryMessages;
import planhouse.workbook.writing.NewSheet;

/** What the cells of a form's sheet take, by the rules that are applied when it comes back. */
final class SheetEntries {

    private static final String SIGNS = "OR(%1$s=\"\",%1$s=\"—\",%1$s=\"…\",%1$s=\"无\",%1$s=\"-\")";

    private static final String NOTHING_TO_REPORT = "无数据";

    private final NewSheet sheet;
    private final SheetLayout layout;
    private final CodeSheet codes;
    private final CellReferences references;
    private final RuleSentences sentences;
    private final UniqueKey key;

    SheetEntries(NewSheet sheet, SheetLayout layout, CodeSheet codes, FilledRows rows) {
        this.sheet = sheet;
        this.layout = layout;
        this.codes = codes;
        this.references = new CellReferences(layout);
        this.sentences = new RuleSentences(layout.form(), layout.year());
        this.key = new UniqueKey(layout, references, rows);
    }

    void write() {
        boolean matrix = layout.form().kind() == FormKind.MATRIX;
        for (Item item : layout.items()) {
            if (layout.growth(item).isPresent()) {
                continue;
            }
            if (matrix && !item.place().growth()) {
                layout.lines().forEach(line -> ofLine(item, line));
            } else {
                ofColumn(item);
            }
        }
        if (!layout.references().isEmpty()) {
            sheet.allow(
                    new Area(
                            layout.firstRow(),
                            layout.columns() + 1,
                            layout.lastRow(),
                            layout.lastColumn()),
                    new Entry.Holding("FALSE"),
                    messages(
                            TemplateWords.of("reference"),
                            List.of(TemplateWords.of("reference.hint"))));
        }
    }

    private void ofColumn(Item item) {
        String cell = references.item(item.code()).orElseThrow();
        accepts(item, cell)
                .ifPresent(
                        entry ->
                                sheet.allow(
                                        layout.entries(layout.column(item)),
                                        entry,
                                        messages(
                                                item.name(),
                                                sentences.about(item, layout).sentences())));
    }

    private Optional<Entry> accepts(Item item, String cell) {
        return switch (item.type()) {
            case CODE -> item.codeList().map(codes::choiceOf);
            case YES_NO -> Optional.of(new Entry.OneOf(List.of("是", "否")));
            case INTEGER, DECIMAL ->
                    Optional.of(
                            number(
                                    cell,
                                    item.type(),
                                    item.minimum(),
                                    item.maximum(),
                                    limits(item.code(), cell)));
            case TEXT -> text(item, cell);
            case MONTH, DATE -> Optional.of(new Entry.Holding(day(item, cell)));
        };
    }

    private void ofLine(Item item, Line line) {
        int row = references.row(line.code()).orElseThrow();
        String cell = references.line(line.code(), item).orElseThrow();
        List<String> limits =
                layout.form().rules(Rule.NotMoreThan.class).stream()
                        .filter(rule -> rule.item().equals(line.code()))
                        .flatMap(rule -> references.line(rule.limit(), item).stream())
                        .map(limit -> notMore(cell, limit))
                        .toList();
        sheet.allow(
                Area.cell(row, layout.column(item)),
                number(cell, line.type(), line.minimum(), Optional.empty(), limits),
                messages(line.name(), sentences.about(line, layout).sentences()));
    }

    private List<String> limits(String itemCode, String cell) {
        return layout.form().rules(Rule.NotMoreThan.class).stream()
                .filter(rule -> rule.item().equals(itemCode))
                .flatMap(rule -> references.item(rule.limit()).stream())
                .map(limit -> notMore(cell, limit))
                .toList();
    }

    private static String notMore(String cell, String limit) {
        return "OR(NOT(ISNUMBER(%2$s)),%1$s<=%2$s)".formatted(cell, limit);
    }

    private static Entry number(
            String cell,
            ValueType type,
            Optional<BigDecimal> least,
            Optional<BigDecimal> most,
            List<String> further) {
        List<String> conditions = new ArrayList<>();
        least.ifPresent(bound -> conditions.add(cell + ">=" + bound.toPlainString()));
        most.ifPresent(bound -> conditions.add(cell + "<=" + bound.toPlainString()));
        if (type == ValueType.INTEGER) {
            conditions.add(cell + "=INT(" + cell + ")");
        }
        conditions.addAll(further);
        return holding(
                conditions,
                all -> "IF(ISNUMBER(%s),%s,%s)".formatted(cell, all, SIGNS.formatted(cell)));
    }

    /** A length, a check character, and a key that stands in no other row. */
    private Optional<Entry> text(Item item, String cell) {
        List<String> conditions = new ArrayList<>();
        item.length().ifPresent(length -> conditions.add("LEN(" + cell + ")=" + length));
        item.check().ifPresent(gb32100 -> conditions.add(codes.isCreditCode(cell)));
        key.rowsAt(item).ifPresent(rows -> conditions.add(rows + "<2"));
        if (conditions.isEmpty()) {
            return Optional.empty();
        }
        boolean first = layout.column(item) == 0;
        String nothing = first ? "%s=\"%s\",".formatted(cell, NOTHING_TO_REPORT) : "";
        return Optional.of(
                holding(conditions, all -> "OR(%s=\"\",%s%s)".formatted(cell, nothing, all)));
    }

    /**
     * As many of the conditions, from the first on, as an entry can hold. Cells change colour by
     * each of them anyway.
     *
     * @param whole the formula around them
     */
    private static Entry holding(List<String> conditions, UnaryOperator<String> whole) {
        String formula = whole.apply(all(conditions));
        for (int some = conditions.size() - 1;
                some > 0 && formula.length() > Entry.LONGEST;
                some--) {
            formula = whole.apply(all(conditions.subList(0, some)));
        }
        return new Entry.Holding(formula);
    }

    private static String all(List<String> conditions) {
        return switch (conditions.size()) {
            case 0 -> "TRUE";
            case 1 -> conditions.get(0);
            default -> "AND(" + String.join(",", conditions) + ")";
        };
    }

    private String day(Item item, String cell) {
        boolean notLater =
                layout.form().rules(Rule.NotAfterPeriod.class).stream()
                        .anyMatch(rule -> rule.item().equals(item.code()));
        String last = notLater ? "," + cell + "<=DATE(" + layout.year() + ",12,31)" : "";
        return "IF(ISNUMBER(%1$s),AND(%1$s>=DATE(1949,1,1)%2$s),%3$s)"
                .formatted(cell, last, SIGNS.formatted(cell));
    }

    private static EntryMessages messages(Bilingual name, List<Bilingual> accepted) {
        String zh = accepted.stream().map(Bilingual::zh).collect(Collectors.joining("；"));
        String en = accepted.stream().map(Bilingual::en).collect(Collectors.joining("; "));
        return new EntryMessages(
                name.zh(),
                zh + "\n" + en,
                TemplateWords.both("refused"),
                name.zh() + "：" + zh + "。\n" + name.en() + ": " + en + ".",
                true);
    }
}
