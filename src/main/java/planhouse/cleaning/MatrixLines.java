package planhouse.cleaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
            for (String text : LineLabels.of(line, edition)) {
                for (String key : Label.of(text, units).keys()) {
                    List<Line> same = byLabel.computeIfAbsent(key, none -> new ArrayList<>(1));
                    if (!same.contains(line)) {
                        same.add(line);
                    }
                }
            }
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
        @Nullable Cell codeCell = null;
        @Nullable Cell labelCell = null;
        for (Cell cell : cells) {
            if (isCodeColumn.test(cell.column())) {
                codeCell = cell;
            } else {
                labelCell = labelCell == null ? cell : labelCell;
            }
        }
        @Nullable Line coded = codeCell == null ? null : byCode.get(number(codeCell.text()));
        @Nullable Line labelled =
                labelCell == null ? null : labelled(labels.apply(labelCell.text()), coded);
        @Nullable Line line = labelled == null ? coded : labelled;
        if (line == null) {
            return Optional.empty();
        }
        if (labelled != null && codeCell != null && coded != null && !coded.equals(labelled)) {
            notes.error(
                    CellRule.ROW_CODE_DISAGREES,
                    codeCell.column(),
                    labelled.code(),
                    codeCell.text(),
                    labelled.name(),
                    labelled.rowCode().orElse(""));
        }
        if (labelled == null && labelCell != null && codeCell != null) {
            notes.query(
                    CellRule.LABEL_READ_BY_CODE,
                    labelCell.column(),
                    line.code(),
                    labelCell.text(),
                    line.name(),
                    codeCell.text());
        }
        parent = line.partOf().orElse(line.code());
        return Optional.of(line);
    }

    /** Of several lines with one label, the one of the row code, else the one under this parent. */
    private @Nullable Line labelled(Label label, @Nullable Line coded) {
        for (String key : label.keys()) {
            List<Line> same = byLabel.get(key);
            if (same != null) {
                if (same.size() == 1 || coded == null) {
                    return same.stream()
                            .filter(line -> line.partOf().isPresent())
                            .filter(line -> line.partOf().get().equals(parent))
                            .findFirst()
                            .orElse(same.get(0));
                }
                return same.contains(coded) ? coded : same.get(0);
            }
        }
        return null;
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
