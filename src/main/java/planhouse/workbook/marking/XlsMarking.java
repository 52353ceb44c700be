package planhouse.workbook.marking;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFName;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Severity;
import planhouse.workbook.CellAddress;
import planhouse.workbook.LibraryWords;

/**
 * Marks an .xls workbook. The library reads all of it and writes it anew; macros and what else the
 * compound file holds are copied.
 */
final class XlsMarking {

    private final HSSFWorkbook workbook;
    private final XlsFormats formats;
    private final Map<String, XlsFormats.Fill> earlier = new HashMap<>();
    private final List<String> memo = new ArrayList<>();

    private XlsMarking(HSSFWorkbook workbook, List<String> kept) {
        this.workbook = workbook;
        this.formats = new XlsFormats(workbook);
        for (String line : kept) {
            String[] fields = line.split("\t");
            if (fields.length == 6) earlier.put(fields[1] + "!" + fields[2], fill(fields));
        }
    }

    private static XlsFormats.Fill fill(String[] fields) {
        return new XlsFormats.Fill(
                ShapeBlocks.number(fields[3]),
                ShapeBlocks.number(fields[4]),
                ShapeBlocks.number(fields[5]));
    }

    /**
     * @param earlier what an earlier marking kept in its hidden column
     */
    static void write(
            Path file,
            MarksBySheet marks,
            List<String> earlier,
            List<FindingsPage> pages,
            Path target)
            throws IOException, NotMarkableException {
        byte[] bytes;
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true);
                HSSFWorkbook workbook = new HSSFWorkbook(files, true);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XlsMarking marking = new XlsMarking(workbook, earlier);
            marking.removeEarlier();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                HSSFSheet sheet = workbook.getSheetAt(i);
                marking.mark(sheet, marks.of(sheet.getSheetName()));
            }
            marking.addPages(pages);
            workbook.write(out);
            bytes = out.toByteArray();
        } catch (RuntimeException unsupported) {
            String said = LibraryWords.of(unsupported);
            throw new NotMarkableException(
                    new Bilingual(
                            "Excel 97-2003 格式中有无法改写的内容" + (said.isEmpty() ? "" : "（" + said + "）"),
                            "it holds something of Excel 97-2003 that cannot be rewritten"
                                    + (said.isEmpty() ? "" : " (" + said + ")")));
        }
        XlsSeal.write(bytes, target);
    }

    private void removeEarlier() {
        for (HSSFName name : List.copyOf(workbook.getAllNames())) {
            if (!name.getNameName().startsWith(OwnNames.FINDINGS)) continue;
            String reference = name.getRefersToFormula();
            workbook.removeName(name);
            OwnNames.sheetOf(reference == null ? "" : reference)
                    .map(workbook::getSheetIndex)
                    .filter(index -> index >= 0)
                    .ifPresent(workbook::removeSheetAt);
        }
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            HSSFSheet sheet = workbook.getSheetAt(i);
            // asked cell by cell, the library looks through all comments each time
            Map<org.apache.poi.ss.util.CellAddress, HSSFComment> comments = sheet.getCellComments();
            for (Row row : sheet) {
                for (Cell cell : row) {
                    restore((HSSFCell) cell, comments.get(cell.getAddress()));
                }
            }
        }
    }

    private void restore(HSSFCell cell, @Nullable HSSFComment comment) {
        String place = cell.getSheet().getSheetName() + "!" + cell.getAddress().formatAsString();
        String text = comment == null ? "" : comment.getString().getString();
        String kept = OwnNote.without(text);
        boolean noted = text.contains(OwnNote.BEGIN);
        if (!noted && !earlier.containsKey(place)) return;
        if (XlsFormats.Fill.of(cell.getCellStyle()).isMark()) {
            XlsFormats.Fill before = earlier.getOrDefault(place, XlsFormats.Fill.NONE);
            cell.setCellStyle(formats.filled(cell.getCellStyle(), before));
        }
        if (comment == null || kept.equals(text)) return;
        if (kept.isBlank()) cell.removeCellComment();
        else comment.setString(new HSSFRichTextString(kept));
    }

    private void mark(HSSFSheet sheet, MarksBySheet.OfSheet marks) {
        for (Map.Entry<CellAddress, Severity> mark : marks.cells().entrySet()) {
            HSSFCell cell = cell(sheet, mark.getKey());
            HSSFCellStyle style = cell.getCellStyle();
            XlsFormats.Fill fill = XlsFormats.Fill.of(style);
            memo.add(
                    String.join(
                            "\t",
                            "<fill>",
                            sheet.getSheetName(),
                            mark.getKey().toString(),
                            String.valueOf(fill.pattern()),
                            String.valueOf(fill.fore()),
                            String.valueOf(fill.back())));
            cell.setCellStyle(formats.filled(style, XlsFormats.Fill.of(mark.getValue())));
            String note = marks.notes().get(mark.getKey().toString());
            if (note != null) new XlsNote(sheet).put(cell, note);
        }
    }

    private static HSSFCell cell(HSSFSheet sheet, CellAddress address) {
        HSSFRow row = sheet.getRow(address.row() - 1);
        if (row == null) row = sheet.createRow(address.row() - 1);
        HSSFCell cell = row.getCell(address.column() - 1);
        if (cell != null) return cell;
        HSSFCell created = row.createCell(address.column() - 1);
        HSSFCellStyle ofColumn = sheet.getColumnStyle(address.column() - 1);
        if (row.isFormatted()) created.setCellStyle(row.getRowStyle());
        else if (ofColumn != null) created.setCellStyle(ofColumn);
        return created;
    }

    private void addPages(List<FindingsPage> pages) {
        for (int i = 0; i < pages.size(); i++) {
            FindingsPage page = pages.get(i);
            String name = page.name();
            for (int number = 2; workbook.getSheetIndex(name) >= 0; number++) {
                name = page.name() + " (" + number + ")";
            }
            HSSFSheet sheet = workbook.createSheet(name);
            workbook.setSheetOrder(name, i);
            new XlsPage(sheet, formats).write(page, i == 0 ? memo : List.of());
            HSSFName own = workbook.createName();
            own.setNameName(OwnNames.FINDINGS + (i == 0 ? "" : "_" + (i + 1)));
            String reference = new CellReference(name, 0, 0, true, true).formatAsString();
            own.setRefersToFormula(reference);
        }
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            workbook.getSheetAt(i).setSelected(i == 0);
        }
        workbook.setActiveSheet(0);
        workbook.setFirstVisibleTab(0);
    }
}
