package planhouse.collection.belonging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import planhouse.collection.word.TitleZone;
import planhouse.collection.word.Units;
import planhouse.workbook.Cell;
import planhouse.workbook.CellAddress;
import planhouse.workbook.DefinedName;
import planhouse.workbook.Row;
import planhouse.workbook.RowReader;
import planhouse.workbook.Sheet;
import planhouse.workbook.SheetKind;
import planhouse.workbook.UnreadableWorkbookException;
import planhouse.workbook.Visibility;

/** What else a workbook says about a sheet: its names, its other sheets, its file's name. */
public final class WorkbookContext {

    private static final int ROWS_READ = 12;
    private static final int LONGEST_REFERENCE = 500;
    private static final Pattern REFERENCE =
            Pattern.compile("^(?:'((?:[^']|'')+)'|([^'!]+))!(\\$?[A-Za-z]{1,3}\\$?\\d+)$");

    private final String fileName;
    private final List<Sheet> sheets;
    private final List<DefinedName> names;
    private final Units units;
    private final Map<String, TitleZone> tops = new LinkedHashMap<>();

    public WorkbookContext(
            String fileName, List<Sheet> sheets, List<DefinedName> names, Units units) {
        this.fileName = fileName;
        this.sheets = sheets;
        this.names = names;
        this.units = units;
    }

    /** Without folders and extension. */
    String fileName() {
        String name =
                fileName.substring(
                        Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /**
     * What a name such as {@code planhouse_year} stands for on a sheet: the sheet's own before the
     * workbook's.
     */
    Optional<String> named(String name, String sheet) throws UnreadableWorkbookException {
        @Nullable DefinedName found = null;
        for (DefinedName candidate : names) {
            if (candidate.name().equalsIgnoreCase(name)) {
                if (sheet.equals(candidate.sheet())) {
                    return value(candidate.reference());
                }
                found = candidate.sheet() == null ? candidate : found;
            }
        }
        return found == null ? Optional.empty() : value(found.reference());
    }

    /** The first rows of the other worksheets that people see, in workbook order. */
    List<TitleZone> others(String sheet) throws UnreadableWorkbookException {
        List<TitleZone> others = new ArrayList<>();
        for (Sheet other : sheets) {
            boolean visible = other.visibility() == Visibility.VISIBLE;
            if (visible && other.kind() == SheetKind.WORKSHEET && !other.name().equals(sheet)) {
                TitleZone top = tops.get(other.name());
                if (top == null) {
                    top = new TitleZone(firstRows(other), units);
                    tops.put(other.name(), top);
                }
                others.add(top);
            }
        }
        return others;
    }

    private static List<Row> firstRows(Sheet sheet) throws UnreadableWorkbookException {
        List<Row> rows = new ArrayList<>();
        try (RowReader reader = sheet.rows()) {
            for (Row row = reader.next();
                    row != null && row.number() <= ROWS_READ;
                    row = reader.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Optional<String> value(String reference) throws UnreadableWorkbookException {
        Matcher cell = REFERENCE.matcher(reference.strip());
        if (reference.length() > LONGEST_REFERENCE || !cell.matches()) {
            String constant = reference.strip();
            boolean quoted =
                    constant.length() > 1 && constant.startsWith("\"") && constant.endsWith("\"");
            return Optional.of(quoted ? constant.substring(1, constant.length() - 1) : constant);
        }
        String sheetName = cell.group(1) == null ? cell.group(2) : cell.group(1).replace("''", "'");
        CellAddress address = CellAddress.parse(cell.group(3));
        for (Sheet sheet : sheets) {
            if (sheet.name().equals(sheetName) && sheet.kind() == SheetKind.WORKSHEET) {
                return cellText(sheet, address);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> cellText(Sheet sheet, CellAddress address)
            throws UnreadableWorkbookException {
        try (RowReader reader = sheet.rows()) {
            for (Row row = reader.next(); row != null; row = reader.next()) {
                if (row.number() >= address.row()) {
                    return row.number() == address.row()
                            ? row.cellAt(address.column()).map(Cell::text)
                            : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
