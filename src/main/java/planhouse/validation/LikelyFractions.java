package planhouse.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import planhouse.cleaning.CleanRow;
import planhouse.collection.table.ColumnBinding;
import planhouse.collection.table.RecognisedTable;
import planhouse.form.Form;
import planhouse.form.Line;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Finding;
import planhouse.indicator.Severity;
import planhouse.indicator.UnitOfMeasure;
import planhouse.indicator.Value;
import planhouse.workbook.Cell;
import planhouse.workbook.CellAddress;

/**
 * Percentages that were likely typed as fractions: 0.125, 0.359, 0.08 where 12.5, 35.9, 8 is meant.
 * All of a column's (in a matrix, of a column's growths or a line's) that no percent sign stands
 * behind lie below 1, and they are several, or have more digits than a percentage is printed with.
 */
final class LikelyFractions {

    private static final String RULE = "-N07";
    private static final String PERCENT = "percent";
    private static final int SEVERAL = 3;
    private static final int DIGITS_OF_A_PERCENTAGE = 2;

    /** Where percentages stand that are typed alike; a line's stand in any column. */
    private record Series(String item, String line) {}

    /** The percentages of a series so far. */
    private static final class Seen {

        private final RecognisedTable table;
        private final Cell first;
        private final BigDecimal read;
        private int count;
        private boolean exact;
        private boolean isPercent;

        Seen(RecognisedTable table, Cell first, BigDecimal read) {
            this.table = table;
            this.first = first;
            this.read = read;
        }

        boolean isAsked() {
            return !isPercent && (count >= SEVERAL || exact);
        }
    }

    private final Map<Series, Seen> seen = new LinkedHashMap<>();

    /**
     * A row of data.
     *
     * @param agreed the growths that were held against the values they are of, and whether they
     *     agree
     */
    void row(ReviewedTable open, CleanRow row, Map<String, Boolean> agreed) {
        Form form = open.form();
        Optional<Line> line = row.line().flatMap(form::line);
        boolean ofLine = line.flatMap(Line::unit).filter(this::isPercent).isPresent();
        for (ColumnBinding binding : open.table().columns()) {
            String item = binding.item().code();
            boolean growth = binding.item().place().growth();
            boolean rate = form.unitOf(binding.item()).filter(this::isPercent).isPresent();
            if (!binding.item().isNumeric() || !(rate || ofLine && !growth)) continue;
            Optional<Cell> cell = row.source().cellAt(binding.column());
            Value value = row.values().get(open.position(item));
            if (cell.isEmpty() || !(value instanceof Value.Numeric number)) continue;
            Series series = rate ? new Series(item, "") : new Series("", line.orElseThrow().code());
            if (agreed.containsKey(item) && !agreed.get(item)) continue;
            add(series, open.table(), cell.get(), number.number(), agreed.containsKey(item));
        }
    }

    private boolean isPercent(UnitOfMeasure unit) {
        return unit.quantity().equals(PERCENT);
    }

    private void add(
            Series series, RecognisedTable table, Cell cell, BigDecimal number, boolean agrees) {
        if (number.signum() == 0 || Numbers.seen(cell).matches(".*[%％]\\s*")) return;
        Seen of = seen.computeIfAbsent(series, none -> new Seen(table, cell, number));
        of.count++;
        of.exact |= number.stripTrailingZeros().scale() > DIGITS_OF_A_PERCENTAGE;
        of.isPercent |= agrees || number.abs().compareTo(BigDecimal.ONE) >= 0;
    }

    /** One question a series. */
    List<Finding> close() {
        List<Finding> findings = new ArrayList<>();
        seen.forEach(
                (series, of) -> {
                    if (of.isAsked()) findings.add(finding(series, of));
                });
        return findings;
    }

    private static Finding finding(Series series, Seen of) {
        RecognisedTable table = of.table;
        String found = of.first.text();
        String cell = new CellAddress(of.first.row(), of.first.column()).toString();
        @Nullable String item = series.item().isEmpty() ? null : series.item();
        Map<String, Bilingual> places =
                Map.of(
                        "name", name(table.form(), series),
                        "found", Bilingual.same(found),
                        "percent", Bilingual.same(percent(of.read)),
                        "count", Bilingual.same(String.valueOf(of.count)));
        Bilingual message = Wording.of("fractions.message", places);
        String where = table.sheet() + "!" + cell;
        return new Finding(
                        Severity.QUERY,
                        table.form().code() + RULE,
                        table.tableNo(),
                        table.sheet(),
                        cell,
                        item,
                        found,
                        Wording.of("fractions.expected", places),
                        new Bilingual(where + "：" + message.zh(), where + ": " + message.en()),
                        Wording.of("fractions.fix", places))
                .about(series.line());
    }

    private static Bilingual name(Form form, Series series) {
        return series.item().isEmpty()
                ? form.line(series.line()).orElseThrow().name()
                : form.items().stream()
                        .filter(item -> item.code().equals(series.item()))
                        .findFirst()
                        .orElseThrow()
                        .name();
    }

    /** What is meant where a number is a fraction. */
    private static String percent(BigDecimal fraction) {
        return Numbers.plain(fraction.movePointRight(2)) + "%";
    }
}
