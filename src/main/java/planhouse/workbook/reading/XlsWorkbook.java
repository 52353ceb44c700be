package planhouse.workbook.reading;

import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.apache.poi.util.CodePageUtil;
import org.jspecify.annotations.Nullable;
import planhouse.workbook.DefinedName;
import planhouse.workbook.RunFont;
import planhouse.workbook.Sheet;
import planhouse.workbook.SheetKind;
import planhouse.workbook.UnreadableWorkbookException;
import planhouse.workbook.UnreadableWorkbookException.Reason;
import planhouse.workbook.Visibility;
import planhouse.workbook.WorkbookFormat;

/** A workbook of Excel 5 to 2003. Defined names are read from Excel 97 on. */
final class XlsWorkbook implements WorkbookContent {

    private static final int CODE_PAGE = 0x42;
    private static final int DATE_MODE = 0x22;
    private static final int SHEET = 0x85;
    private static final int FORMAT = 0x41E;
    private static final int STYLE_OF_CELL = 0xE0;
    private static final int STRINGS = 0xFC;
    private static final int FONT = 0x31;

    private final XlsStream stream;
    private final List<Sheet> sheets = new ArrayList<>();
    private final XlsNames names = new XlsNames();
    private final SharedStrings strings = new SharedStrings();
    private final CellStyles styles = new CellStyles();
    private final XlsStyles ofCells = new XlsStyles();
    private Charset codePage = Charset.forName("windows-1252");
    private boolean from1904;

    XlsWorkbook(Path file, @Nullable CompoundFile compound) throws UnreadableWorkbookException {
        stream = new XlsStream(file, compound);
        try (LibraryRecords records = stream.workbook()) {
            Map<Integer, String> formats = new HashMap<>();
            while (records.next() && records.id() != XlsStream.END) {
                read(records, formats);
            }
            ofCells.addTo(styles, formats);
        } catch (RuntimeException problem) {
            throw XlsStream.damaged(problem);
        }
        if (sheets.isEmpty()) {
            throw new UnreadableWorkbookException(Reason.DAMAGED, "no-records", "Workbook");
        }
    }

    @Override
    public WorkbookFormat format() {
        return WorkbookFormat.XLS;
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public List<DefinedName> definedNames() {
        return names.defined(sheets);
    }

    @Override
    public void close() {
        stream.close();
    }

    XlsRecords records(XlsSheet sheet, long position) throws UnreadableWorkbookException {
        return stream.sheet(sheet.index(), sheet.name(), position);
    }

    /** Whether the records of sheets may be read straight from their bytes. */
    boolean isPlain() {
        return stream.isPlain();
    }

    XlsRecords plainRecords(long position) throws UnreadableWorkbookException {
        return stream.plainSheet(position);
    }

    XlsCells cells(XlsRecords records) {
        return new XlsCells(records, strings, styles, from1904, version8() ? null : codePage);
    }

    boolean datesFrom1904() {
        return from1904;
    }

    private boolean version8() {
        return stream.isVersion8();
    }

    private void read(LibraryRecords records, Map<Integer, String> formats)
            throws UnreadableWorkbookException {
        RecordInputStream in = records.fields();
        switch (records.id()) {
            case CODE_PAGE -> codePage = codePage(in.readUShort());
            case DATE_MODE -> from1904 = in.readUShort() == 1;
            case SHEET -> sheets.add(sheet(records));
            case FORMAT -> {
                int number = in.readUShort();
                int length = version8() ? in.readUShort() : in.readUByte();
                formats.put(number, text(records, length));
            }
            case STYLE_OF_CELL -> ofCells.readStyle(in, version8());
            case FONT -> ofCells.readFont(in);
            case STRINGS -> readStrings(in);
            default -> {
                if (version8()) names.read(records.id(), in);
            }
        }
    }

    private Sheet sheet(LibraryRecords records) {
        RecordInputStream in = records.fields();
        long position = in.readInt() & 0xFFFF_FFFFL;
        int state = in.readUByte() & 3;
        int type = in.readUByte();
        String name = text(records, in.readUByte());
        Visibility visibility =
                state == 0
                        ? Visibility.VISIBLE
                        : state == 1 ? Visibility.HIDDEN : Visibility.VERY_HIDDEN;
        SheetKind kind =
                switch (type) {
                    case 0 -> SheetKind.WORKSHEET;
                    case 2 -> SheetKind.CHART;
                    default -> SheetKind.MACRO;
                };
        return new XlsSheet(this, sheets.size(), name, kind, visibility, position);
    }

    /** Where the list breaks off, the cells that point behind it say so. */
    private void readStrings(RecordInputStream in) throws UnreadableWorkbookException {
        in.readInt();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            if (in.remaining() == 0 && !in.hasNextRecord()) return;
            String text;
            try {
                text = text(new UnicodeString(in));
            } catch (RuntimeException brokenOff) {
                return;
            }
            strings.add(text == null ? "" : text);
        }
    }

    /** A text whose runs have fonts of their own, as it shows them. */
    private @Nullable String text(UnicodeString rich) {
        String text = rich.getString();
        int runs = rich.getFormatRunCount();
        if (text == null || runs == 0) return text;
        StringBuilder shown = new StringBuilder(text.length());
        RunFont font = RunFont.PLAIN;
        int from = 0;
        for (int run = 0; run <= runs; run++) {
            int end = run < runs ? rich.getFormatRun(run).getCharacterPos() : text.length();
            int to = Math.max(from, Math.min(end, text.length()));
            shown.append(font.in(text.substring(from, to)));
            from = to;
            if (run < runs) font = ofCells.font(rich.getFormatRun(run).getFontIndex());
        }
        return shown.toString();
    }

    private String text(LibraryRecords records, int length) {
        return version8()
                ? records.shortText(length)
                : XlsRecords.text(records.fields(), length, codePage);
    }

    private static Charset codePage(int number) {
        try {
            return Charset.forName(CodePageUtil.codepageToEncoding(number, true));
        } catch (UnsupportedEncodingException | IllegalArgumentException unknown) {
            return StandardCharsets.ISO_8859_1;
        }
    }
}
