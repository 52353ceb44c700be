package planhouse.workbook.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import planhouse.workbook.CellComment;
import planhouse.workbook.DefinedName;
import planhouse.workbook.RowReader;
import planhouse.workbook.Sheet;
import planhouse.workbook.SheetKind;
import planhouse.workbook.TextBox;
import planhouse.workbook.UnreadableWorkbookException;
import planhouse.workbook.UnreadableWorkbookException.Reason;
import planhouse.workbook.Visibility;
import planhouse.workbook.WorkbookFormat;
import planhouse.workbook.reading.WorkbookPackage.Relationship;

/** A workbook of Office Open XML: .xlsx, transitional or strict, and .xlsm. */
final class XlsxWorkbook implements WorkbookContent {

    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    private final WorkbookPackage parts;
    private final WorkbookFormat format;
    private final Map<String, Relationship> pointers = new HashMap<>();
    private final List<Sheet> sheets = new ArrayList<>();

    /** A part that many sheets name would be read as many times. */
    private final Set<String> sheetParts = new HashSet<>();

    private final List<DefinedName> names = new ArrayList<>();
    private boolean from1904;
    private @Nullable SharedStrings strings;
    private @Nullable CellStyles styles;

    XlsxWorkbook(Path file) throws UnreadableWorkbookException {
        parts = new WorkbookPackage(file);
        try {
            String workbook = PackageKind.workbookPart(parts);
            for (Relationship pointer : parts.relationships(workbook)) {
                pointers.putIfAbsent(pointer.id(), pointer);
            }
            boolean strict = read(workbook);
            boolean macros = parts.contentType(workbook).contains("macroEnabled");
            format =
                    strict
                            ? WorkbookFormat.XLSX_STRICT
                            : macros ? WorkbookFormat.XLSM : WorkbookFormat.XLSX;
        } catch (UnreadableWorkbookException unreadable) {
            parts.close();
            throw unreadable;
        }
    }

    @Override
    public WorkbookFormat format() {
        return format;
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public List<DefinedName> definedNames() {
        return List.copyOf(names);
    }

    @Override
    public void close() {
        parts.close();
    }

    SheetOutline outline(String part) throws UnreadableWorkbookException {
        try (PartCursor cursor = parts.openWithoutCells(part, LimitedStream.MAX_PART_BYTES)) {
            return SheetOutline.read(cursor);
        } catch (UnreadableWorkbookException cutTooShort) {
            if (cutTooShort.reason() != Reason.DAMAGED) throw cutTooShort;
        }
        try (PartCursor cursor = parts.open(part, LimitedStream.MAX_PART_BYTES)) {
            return SheetOutline.read(cursor);
        }
    }

    /** What the parts say that a sheet's part points at for its comments; mostly there are none. */
    List<CellComment> comments(String part) throws UnreadableWorkbookException {
        XlsxComments comments = new XlsxComments();
        for (Relationship pointer : parts.relationships(part)) {
            boolean notes = pointer.type().equals("comments");
            if (!notes && !pointer.type().equals("threadedComment")) continue;
            if (!parts.has(pointer.target())) continue;
            try (PartCursor cursor = parts.open(pointer.target(), LimitedStream.MAX_PART_BYTES)) {
                if (notes) comments.readNotes(cursor);
                else comments.readThreads(cursor);
            }
        }
        return comments.list();
    }

    /** The words in the drawings that a sheet's part points at; mostly there is none. */
    List<TextBox> textBoxes(String part) throws UnreadableWorkbookException {
        XlsxTextBoxes boxes = new XlsxTextBoxes();
        for (Relationship pointer : parts.relationships(part)) {
            if (!pointer.type().equals("drawing") || !parts.has(pointer.target())) continue;
            try (PartCursor cursor = parts.open(pointer.target(), LimitedStream.MAX_PART_BYTES)) {
                boxes.read(cursor);
            }
        }
        return boxes.list();
    }

    /** Rows as they stand in the part. */
    XlsxRows rows(String part) throws UnreadableWorkbookException {
        XlsxValues values = values();
        SheetScanner scanner =
                new SheetScanner(parts.stream(part, LimitedStream.MAX_PART_BYTES), values);
        return new XlsxRows(scanner, () -> parsedRows(part));
    }

    /** The same rows by the full XML parser. */
    RowReader parsedRows(String part) throws UnreadableWorkbookException {
        XlsxValues values = values();
        return new XlsxRowReader(parts.open(part, LimitedStream.MAX_PART_BYTES), values);
    }

    boolean datesFrom1904() {
        return from1904;
    }

    private XlsxValues values() throws UnreadableWorkbookException {
        return new XlsxValues(strings(), styles(), from1904);
    }

    /** Reads the part that lists the sheets; whether it is in the strict vocabulary. */
    private boolean read(String part) throws UnreadableWorkbookException {
        List<@Nullable String> scopes = new ArrayList<>();
        try (PartCursor cursor = parts.open(part, WorkbookPackage.MAX_DESCRIPTION_BYTES)) {
            if (!cursor.isAt("workbook")) throw cursor.damaged("<" + cursor.name() + ">");
            int event = cursor.next();
            for (; event != PartCursor.DONE; event = cursor.next()) {
                if (event != PartCursor.START) continue;
                switch (cursor.name()) {
                    case "workbookPr" -> from1904 = cursor.flag("date1904");
                    case "sheet" -> sheets.add(sheet(cursor));
                    case "definedName" -> names.add(name(cursor));
                    default -> {}
                }
            }
            if (sheets.isEmpty()) throw cursor.damaged("<sheets/>");
            return cursor.vocabulary().startsWith(STRICT);
        }
    }

    private Sheet sheet(PartCursor cursor) throws UnreadableWorkbookException {
        String name = cursor.attribute("name");
        String id = cursor.relationship();
        boolean partless = id == null || id.isEmpty();
        Relationship pointer = partless ? null : pointers.get(id);
        String state = cursor.attribute("state");
        Visibility visibility =
                switch (state == null ? "visible" : state) {
                    case "hidden" -> Visibility.HIDDEN;
                    case "veryHidden" -> Visibility.VERY_HIDDEN;
                    default -> Visibility.VISIBLE;
                };
        SheetKind kind =
                switch (partless ? "module" : pointer == null ? "worksheet" : pointer.type()) {
                    case "chartsheet" -> SheetKind.CHART;
                    case "dialogsheet" -> SheetKind.DIALOG;
                    case "xlMacrosheet", "xlIntlMacrosheet", "module" -> SheetKind.MACRO;
                    default -> SheetKind.WORKSHEET;
                };
        if (pointer != null && !sheetParts.add(pointer.target())) {
            throw new UnreadableWorkbookException(Reason.DAMAGED, "sheet-twice", pointer.target());
        }
        return new XlsxSheet(
                this,
                sheets.size(),
                name == null ? "" : name,
                kind,
                visibility,
                pointer == null ? "sheet \"" + name + "\"" : pointer.target());
    }

    /** Names come behind the sheets in the part. */
    private DefinedName name(PartCursor cursor) throws UnreadableWorkbookException {
        String name = cursor.attribute("name");
        int scope = cursor.number("localSheetId", -1);
        String sheet = scope >= 0 && scope < sheets.size() ? sheets.get(scope).name() : null;
        return new DefinedName(name == null ? "" : name, sheet, cursor.text().strip());
    }

    private SharedStrings strings() throws UnreadableWorkbookException {
        SharedStrings known = strings;
        if (known == null) {
            String part = points("sharedStrings");
            if (part == null || !parts.has(part)) {
                known = new SharedStrings();
            } else {
                try (PartCursor cursor = parts.open(part, LimitedStream.MAX_PART_BYTES)) {
                    known = SharedStrings.read(cursor);
                }
            }
            strings = known;
        }
        return known;
    }

    private CellStyles styles() throws UnreadableWorkbookException {
        CellStyles known = styles;
        if (known == null) {
            String part = points("styles");
            if (part == null || !parts.has(part)) {
                known = new CellStyles();
            } else {
                long limit = WorkbookPackage.MAX_DESCRIPTION_BYTES;
                try (PartCursor cursor = parts.open(part, limit)) {
                    known = CellStyles.read(cursor);
                }
            }
            styles = known;
        }
        return known;
    }

    private @Nullable String points(String type) {
        for (Relationship pointer : pointers.values()) {
            if (pointer.type().equals(type)) return pointer.target();
        }
        return null;
    }
}
