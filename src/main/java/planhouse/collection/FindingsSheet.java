package planhouse.collection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import planhouse.workbook.Cell;
import planhouse.workbook.Row;
import planhouse.workbook.RowReader;
import planhouse.workbook.Sheet;
import planhouse.workbook.UnreadableWorkbookException;
import planhouse.workbook.marking.OwnNames;
import planhouse.workbook.reading.Workbook;

/** The sheet of findings that a marked workbook brings back, and what was filled in there. */
public final class FindingsSheet {

    /** The heads of the hidden columns that say what each line is about, in their order. */
    public static final List<String> IDENTITY =
            List.of("form", "county", "year", "rule", "item", "subject", "found");

    private static final String EXPLANATION = "说明";

    private FindingsSheet() {}

    /**
     * The explanations given, in the order of the lines.
     *
     * @throws UnreadableWorkbookException when the sheet is damaged
     */
    public static List<WrittenExplanation> explanations(Workbook workbook)
            throws UnreadableWorkbookException {
        List<WrittenExplanation> given = new ArrayList<>();
        for (Sheet sheet : workbook.sheets()) {
            if (OwnNames.isFindings(sheet.name(), workbook.definedNames())) read(sheet, given);
        }
        return given;
    }

    private static void read(Sheet sheet, List<WrittenExplanation> given)
            throws UnreadableWorkbookException {
        Map<String, Integer> columns = Map.of();
        try (RowReader rows = sheet.rows()) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                if (columns.isEmpty()) columns = heads(row);
                else explanation(row, columns).ifPresent(given::add);
            }
        }
    }

    /** The columns by their heads; empty where the row is not that of the heads. */
    private static Map<String, Integer> heads(Row row) {
        Map<String, Integer> columns = new HashMap<>();
        for (Cell cell : row.cells()) {
            String text = cell.text().strip();
            if (text.startsWith(EXPLANATION)) columns.put(EXPLANATION, cell.column());
            if (IDENTITY.contains(text)) columns.put(text, cell.column());
        }
        return columns.size() > IDENTITY.size() ? columns : Map.of();
    }

    private static Optional<WrittenExplanation> explanation(Row row, Map<String, Integer> columns) {
        String text = text(row, columns, EXPLANATION).strip();
        String year = text(row, columns, "year");
        if (text.isEmpty() || !year.matches("\\d{4}")) return Optional.empty();
        return Optional.of(
                new WrittenExplanation(
                        text(row, columns, "form"),
                        text(row, columns, "county"),
                        Integer.parseInt(year),
                        text(row, columns, "rule"),
                        text(row, columns, "item"),
                        text(row, columns, "subject"),
                        text(row, columns, "found"),
                        text));
    }

    private static String text(Row row, Map<String, Integer> columns, String head) {
        Integer column = columns.get(head);
        return column == null ? "" : row.cellAt(column).map(Cell::text).orElse("");
    }
}
