package planhouse.samples;

import static planhouse.samples.Oddity.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import planhouse.samples.Column.Kind;

/**
 * Lays a county's returns out as tables under a look: which columns in which order, which lines
 * between the rows.
 */
final class Tables {

    private final CountyYear content;
    private final Look look;
    private final Random random;

    Tables(CountyYear content, Look look) {
        this.content = content;
        this.look = look;
        this.random = new Random(look.seed());
    }

    Table table() {
        Rows rows = new Rows(content, look);
        List<Column> columns = new ArrayList<>(FormColumns.of(look));
        if (look.has(OTHER_MONEY_UNIT)) columns.replaceAll(Tables::otherMoneyUnit);
        if (look.has(COLUMN_LEFT_OUT)) {
            String left = List.of("chain", "rd_expense", "leading_level").get(random.nextInt(3));
            columns.removeIf(column -> column.code().equals(left));
        }
        if (look.has(COLUMNS_REORDERED)) reorder(columns);
        if (look.has(UNKNOWN_COLUMN)) {
            String unknown = List.of("联系人", "所属乡镇（街道）", "企业规模").get(random.nextInt(3));
            columns.add(Column.text("_unknown", unknown));
        }
        if (look.has(SEQUENCE_COLUMN)) columns.add(0, Column.text("_sequence", "序号"));
        return new Table(look.form(), columns, lines(columns, rows.rows()));
    }

    private List<Line> lines(List<Column> columns, List<Line.Row> plain) {
        List<Line.Row> rows = new ArrayList<>();
        for (Line.Row row : grouped(plain)) {
            Map<String, Value> values = new LinkedHashMap<>(row.values());
            values.put("_sequence", Value.number(rows.size() + 1));
            values.put(
                    "_unknown", Value.text(List.of("示例镇", "某街道", "甲", "乙").get(random.nextInt(4))));
            columns.stream()
                    .filter(Column::money)
                    .forEach(
                            column ->
                                    values.computeIfPresent(
                                            column.code(), (code, value) -> shown(column, value)));
            rows.add(new Line.Row(row.key(), values));
        }
        List<Line> lines = new ArrayList<>();
        if (look.has(TOTAL_TOP)) lines.add(sum(columns, rows, true));
        int breakAt = rows.size() < 4 ? -1 : rows.size() / 2 + random.nextInt(2);
        List<Line.Row> group = new ArrayList<>();
        int captions = 0;
        for (int i = 0; i < rows.size(); i++) {
            Line.Row row = rows.get(i);
            if (i == breakAt && (look.has(SECOND_TABLE) || look.has(CONTINUED_SHEET)))
                lines.add(new Line.Break());
            if (look.has(BLANK_ROWS) && i > 0 && random.nextInt(8) == 0) lines.add(new Line.Gap());
            if (look.has(SUB_HEADINGS) && (i == 0 || !group(row).equals(group(rows.get(i - 1))))) {
                lines.add(new Line.Caption("一二三四五六七八".charAt(captions++) + "、" + caption(row)));
            }
            lines.add(row);
            group.add(row);
            if (look.has(SUBTOTALS)
                    && (i + 1 == rows.size() || !group(row).equals(group(rows.get(i + 1))))) {
                lines.add(sum(columns, group, false));
                group.clear();
            }
        }
        if (look.has(TOTAL_BOTTOM)) lines.add(sum(columns, rows, true));
        return lines;
    }

    /** In the order of the groups, where the look shows groups. */
    private List<Line.Row> grouped(List<Line.Row> rows) {
        if (!look.has(SUB_HEADINGS) && !look.has(SUBTOTALS) && !look.has(MERGED_INDUSTRY))
            return rows;
        Map<String, List<Line.Row>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(group(row), any -> new ArrayList<>()).add(row));
        return groups.values().stream().flatMap(List::stream).toList();
    }

    private String group(Line.Row row) {
        String column = look.form() == Form.JH02 ? "facility_type" : "industry";
        return row.values().get(column) instanceof Value.Text text ? text.text() : "";
    }

    private String caption(Line.Row row) {
        return look.form() == Form.JH02 ? group(row) : group(row) + "行业";
    }

    private Line sum(List<Column> columns, List<Line.Row> rows, boolean total) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (Column column : columns) {
            if (column.kind() == Kind.NUMBER && !column.foreign()) {
                values.put(column.code(), new Value.Number(sum(rows, column.code())));
            }
        }
        if (look.form() == Form.JH06) {
            values.put(
                    "growth",
                    Value.percent(
                            Growth.of(
                                    sum(rows, "output_value"),
                                    sum(rows, "output_value_last_year"))));
        }
        String label = total ? "合计" : "小计";
        if (total && look.has(TOTAL_SPACED)) label = random.nextBoolean() ? "总  计" : "合　　计";
        return new Line.Sum(label, total, values);
    }

    private static BigDecimal sum(List<Line.Row> rows, String column) {
        return rows.stream()
                .map(row -> Optional.ofNullable(row.values().get(column)))
                .map(
                        value ->
                                value.orElse(Value.MISSING) instanceof Value.Number number
                                        ? number.amount()
                                        : BigDecimal.ZERO)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * The figures are kept in 10 000 CNY; a column in 100 million CNY shows them divided, exactly.
     */
    private static Value shown(Column column, Value value) {
        if (!column.unit().equals("亿元") || !(value instanceof Value.Number number)) return value;
        return new Value.Number(number.amount().movePointLeft(4));
    }

    private static Column otherMoneyUnit(Column column) {
        if (!column.money()) return column;
        String other = column.unit().equals("万元") ? "亿元" : "万元";
        return new Column(column.code(), column.path(), other, column.unitLevel(), column.kind());
    }

    /** The first two columns stay; the others move, columns under one group together. */
    private void reorder(List<Column> columns) {
        List<List<Column>> blocks = new ArrayList<>();
        String last = "";
        for (Column column : columns.subList(2, columns.size())) {
            String top = column.path().get(0);
            if (column.path().size() == 1 || !top.equals(last)) blocks.add(new ArrayList<>());
            blocks.get(blocks.size() - 1).add(column);
            last = top;
        }
        Collections.shuffle(blocks, random);
        List<Column> kept = new ArrayList<>(columns.subList(0, 2));
        blocks.forEach(kept::addAll);
        columns.clear();
        columns.addAll(kept);
    }
}
