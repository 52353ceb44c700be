package planhouse.cleaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import planhouse.cleaning.cell.CellRule;
import planhouse.cleaning.cell.RowNotes;
import planhouse.collection.word.Label;
import planhouse.collection.word.LineLabels;
import planhouse.collection.word.PlainText;
import planhouse.collection.word.Units;
import planhouse.form.Edition;
import planhouse.form.Form;
import planhouse.form.Line;
import planhouse.workbook.Cell;

/** A matrix's lines by label and by row code, in the order of reading. */
final class MatrixLines {

    private final Map<String, List<Line>> byLabel = new HashMap<>();
    private final Map<String, Line> byCode = new HashMap<>();
    private @Nullable String parent;

    MatrixLines(Form form, Edition edition, Units units) {
        for (Line line : form.lines()) {
            if (edition.absent().contains(line.code())) {
                continue;
            }
            LineLabels.of(line, edition).stream()
                    .flatMap(text -> Label.of(text, units).keys().stream())
                    .distinct()
                    .forEach(
                            key ->
                                    byLabel.computeIfAbsent(key, none -> new ArrayList<>(1))
                                            .add(line));
            line.rowCode().ifPresent(code -> byCode.put(number(code), line));
        }
    }

    /**
     * The line that a row's label and row code name; a finding where they name two, or where only
     * the code is known.
     */
    Optional<Line> find(
            List<Cell> cells,
            Function<String, Label> labels,
            Predicate<Integer> isCodeColumn,
            RowNotes notes) {
        Optional<Cell> code =
                cells.stream()
                        .filter(cell -> isCodeColumn.test(cell.column()))
                        .reduce((earlier, later) -> later);
        Optional<Cell> label =
                cells.stream().filter(cell -> !isCodeColumn.test(cell.column())).findFirst();
        Optional<Line> coded = code.map(cell -> byCode.get(number(cell.text())));
        Optional<Line> labelled = label.flatMap(cell -> labelled(labels.apply(cell.text()), coded));
        if (labelled.isPresent() && coded.isPresent() && !coded.equals(labelled)) {
            tellOfDisagreement(labelled.get(), code.orElseThrow(), notes);
        }
        if (labelled.isEmpty() && label.isPresent() && coded.isPresent()) {
            tellOfCode(coded.get(), label.get(), code.orElseThrow(), notes);
        }
        Optional<Line> line = labelled.or(() -> coded);
        line.ifPresent(found -> parent = found.partOf().orElse(found.code()));
        return line;
    }

    private static void tellOfDisagreement(Line labelled, Cell code, RowNotes notes) {
        notes.error(
                CellRule.ROW_CODE_DISAGREES,
                code.column(),
                labelled.code(),
                code.text(),
                labelled.name(),
                labelled.rowCode().orElse(""));
    }

    private static void tellOfCode(Line coded, Cell label, Cell code, RowNotes notes) {
        notes.query(
                CellRule.LABEL_READ_BY_CODE,
                label.column(),
                coded.code(),
                label.text(),
                coded.name(),
                code.text());
    }

    /** The line of the fullest key that any line bears. */
    private Optional<Line> labelled(Label label, Optional<Line> coded) {
        return label.keys().stream()
                .map(byLabel::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(same -> one(same, coded));
    }

    /** Of several lines with one label, the one of the row code, else the one under this parent. */
    private Line one(List<Line> same, Optional<Line> coded) {
        Optional<Line> meant =
                same.size() > 1 && coded.isPresent()
                        ? coded.filter(same::contains)
                        : same.stream().filter(this::isUnderParent).findFirst();
        return meant.orElse(same.get(0));
    }

    private boolean isUnderParent(Line line) {
        return line.partOf().filter(above -> above.equals(parent)).isPresent();
    }

    /** Row codes with and without leading zeros are the same. */
    private static String number(String code) {
        String plain = PlainText.of(code);
        int zeros = 0;
        while (zeros < plain.length() - 1 && plain.charAt(zeros) == '0') {
            zeros++;
        }
        return plain.substring(zeros);
    }
}
