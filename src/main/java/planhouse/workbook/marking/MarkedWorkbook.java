package planhouse.workbook.marking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import planhouse.indicator.Bilingual;
import planhouse.workbook.CellValue;
import planhouse.workbook.Row;
import planhouse.workbook.RowReader;
import planhouse.workbook.Sheet;
import planhouse.workbook.UnreadableWorkbookException;
import planhouse.workbook.WorkbookFormat;
import planhouse.workbook.reading.Workbook;
import planhouse.workbook.writing.WholeFile;

/** A sender's workbook with marks, or findings in a workbook of their own. */
public final class MarkedWorkbook {

    /** Bytes of a workbook that still gets marks. */
    public static final long LARGEST = 20L << 20;

    private static final Set<String> OLDER = Set.of(".xls", ".xlt", ".et", ".ett");

    /** By the first Excel opens newer contents too, when it has asked. */
    private static final Set<String> ANY = Set.of(".xls", ".et", ".ett");

    /** Writes a file that is not there yet. */
    @FunctionalInterface
    private interface Writing {
        void to(Path unfinished)
                throws IOException, NotMarkableException, UnreadableWorkbookException;
    }

    private MarkedWorkbook() {}

    /**
     * Writes a copy of a workbook with marks on its cells and sheets of findings in front. Marks of
     * an earlier time are taken out first.
     *
     * @param source stays as it is
     * @param target whole afterwards, or not touched
     * @throws NotMarkableException when marks would do harm; nothing is written then
     * @throws UnreadableWorkbookException when the workbook cannot be read
     */
    public static void write(Path source, List<Mark> marks, List<FindingsPage> pages, Path target)
            throws IOException, NotMarkableException, UnreadableWorkbookException {
        if (Files.size(source) > LARGEST) {
            throw new NotMarkableException(
                    new Bilingual(
                            "大于 " + (LARGEST >> 20) + " MB",
                            "it is larger than " + (LARGEST >> 20) + " MB"));
        }
        whole(target, unfinished -> mark(source, marks, pages, unfinished));
    }

    private static void mark(
            Path source, List<Mark> marks, List<FindingsPage> pages, Path unfinished)
            throws IOException, NotMarkableException, UnreadableWorkbookException {
        try (Workbook workbook = Workbook.open(source)) {
            if (workbook.format() != WorkbookFormat.XLS && !isZip(source)) {
                throw new NotMarkableException(new Bilingual("文件已加密", "it is encrypted"));
            }
            MarksBySheet bySheet = new MarksBySheet(workbook.sheets(), marks);
            List<String> earlier = kept(workbook);
            if (workbook.format() == WorkbookFormat.XLS) {
                XlsMarking.write(source, bySheet, earlier, pages, unfinished);
            } else {
                XlsxMarking.write(source, bySheet, earlier, pages, unfinished);
            }
        }
    }

    /**
     * The ending of a marked workbook's name: the sender's own where Excel opens such a content by
     * it, for it refuses an {@code .xlsx} that holds the older format, or macros.
     */
    public static String ending(Path source) throws IOException {
        String name = String.valueOf(source.getFileName());
        String own = name.substring(Math.max(0, name.lastIndexOf('.')));
        boolean older = !isZip(source);
        String right = older ? ".xls" : newerEnding(source);
        String lower = own.toLowerCase(Locale.ROOT);
        return lower.equals(right) || (older ? OLDER : ANY).contains(lower) ? own : right;
    }

    private static String newerEnding(Path source) {
        String types = "";
        try (SourcePackage parts = new SourcePackage(source)) {
            types = parts.text(ContentTypes.PART);
        } catch (IOException damaged) {
            // what is found is told in a workbook of its own
        }
        if (types.contains("sheet.macroEnabled.main")) return ".xlsm";
        if (types.contains("template.macroEnabled.main")) return ".xltm";
        return types.contains("template.main") ? ".xltx" : ".xlsx";
    }

    /** Writes the sheets of findings as a workbook of their own. */
    public static void writeAlone(List<FindingsPage> pages, Path target)
            throws IOException, NotMarkableException, UnreadableWorkbookException {
        whole(target, unfinished -> EmptyWorkbook.write(pages, unfinished));
    }

    private static void whole(Path target, Writing writing)
            throws IOException, NotMarkableException, UnreadableWorkbookException {
        try (WholeFile file = WholeFile.begin(target)) {
            writing.to(file.unfinished());
            file.complete();
        }
    }

    /** The lines that an earlier marking kept of the fills that cells had. */
    private static List<String> kept(Workbook workbook) throws UnreadableWorkbookException {
        List<String> lines = new ArrayList<>();
        for (Sheet sheet : workbook.sheets()) {
            if (!OwnNames.isFindings(sheet.name(), workbook.definedNames())) continue;
            try (RowReader rows = sheet.rows()) {
                for (Row row = rows.next(); row != null; row = rows.next()) {
                    row.cells().stream()
                            .map(cell -> cell.value())
                            .filter(value -> value instanceof CellValue.Text)
                            .map(value -> ((CellValue.Text) value).text())
                            .filter(text -> text.startsWith("<fill"))
                            .forEach(lines::add);
                }
            }
        }
        return lines;
    }

    private static boolean isZip(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(2);
            return head.length == 2 && head[0] == 'P' && head[1] == 'K';
        }
    }
}
