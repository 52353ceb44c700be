package planhouse.samples;

import static planhouse.samples.Oddity.*;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import planhouse.samples.Column.Kind;

/**
 * Writes a table's header: one to three rows of merged cells, then perhaps units and column
 * numbers.
 */
final class HeaderWriter {

    private final Sheet sheet;
    private final Styles styles;
    private final Table table;
    private final Look look;
    private final Map<Spot, Place> places;

    HeaderWriter(Sheet sheet, Styles styles, Table table, Look look, Map<Spot, Place> places) {
        this.sheet = sheet;
        this.styles = styles;
        this.table = table;
        this.look = look;
        this.places = places;
    }

    /** Returns the row after the header. */
    int write(int top) {
        List<Column> columns = table.columns();
        int depth = columns.stream().mapToInt(column -> column.path().size()).max().orElse(1);
        if (look.has(HEADER_HALVES_UNMERGED)) depth = Math.max(2, depth);
        for (int level = 0; level < depth; level++) {
            Row row = sheet.createRow(top + level);
            for (int i = 0; i < columns.size(); i++)
                row.createCell(i).setCellStyle(styles.header());
        }
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            int leaf = column.path().size() - 1;
            for (int level = 0; level < leaf; level++) {
                if (i == 0 || !sameGroup(columns.get(i - 1), column, level)) group(top, i, level);
            }
            Cell cell = cell(top + leaf, i);
            String text = text(column, leaf);
            if (halved(column, text)) {
                cell.setCellValue(text.substring(0, 2));
                cell(top + depth - 1, i).setCellValue(text.substring(2));
            } else {
                cell.setCellValue(text);
                if (leaf < depth - 1) merge(top + leaf, top + depth - 1, i, i);
            }
            places.putIfAbsent(new Spot(look.form(), Spot.HEADER, column.code()), Place.of(cell));
        }
        int next = top + depth;
        if (look.has(UNIT_ROW)) units(next++);
        if (look.has(COLUMN_NUMBERS)) numbers(next++);
        return next;
    }

    private void group(int top, int first, int level) {
        List<Column> columns = table.columns();
        int last = first;
        while (last + 1 < columns.size()
                && sameGroup(columns.get(first), columns.get(last + 1), level)) last++;
        cell(top + level, first).setCellValue(text(columns.get(first), level));
        if (last > first) merge(top + level, top + level, first, last);
    }

    private static boolean sameGroup(Column one, Column other, int level) {
        return one.path().size() > level + 1
                && other.path().size() > level + 1
                && one.path().subList(0, level + 1).equals(other.path().subList(0, level + 1));
    }

    /** The header's text at a level, with the unit where it stands there. */
    private String text(Column column, int level) {
        String name = column.path().get(level);
        String text = name + (printsUnit(column, level) ? bracketed(column) : "");
        if (look.has(HEADER_HALF_WIDTH_BRACKETS)) text = text.replace('（', '(').replace('）', ')');
        if (look.has(HEADER_LINE_BREAKS)) return broken(text);
        if (look.has(HEADER_SPACES) && name.length() <= 4 && name.length() > 1) {
            return text.replaceFirst(
                    "^(..?)",
                    name.length() == 2 ? name.charAt(0) + "　" + name.charAt(1) : "$1\u00a0");
        }
        return text;
    }

    private boolean printsUnit(Column column, int level) {
        if (column.unit().isEmpty() || column.unitLevel() != level || look.has(UNIT_ROW))
            return false;
        return column.kind() == Kind.PERCENT || !look.has(UNIT_ONLY_ABOVE);
    }

    private String bracketed(Column column) {
        if (!look.has(ENGLISH_HEADERS)) return "（" + column.unit() + "）";
        return switch (column.unit()) {
            case "万元" -> " (10 000 CNY)";
            case "%" -> " (%)";
            default -> "";
        };
    }

    private String broken(String text) {
        int at = Math.max(text.indexOf('（'), text.indexOf('('));
        if (look.has(ENGLISH_HEADERS) && at <= 0) at = text.lastIndexOf(' ');
        if (at <= 0) at = text.length() > 4 ? text.length() / 2 : -1;
        return at <= 0
                ? text
                : text.substring(0, at).stripTrailing() + "\n" + text.substring(at).stripLeading();
    }

    private boolean halved(Column column, String text) {
        return look.has(HEADER_HALVES_UNMERGED)
                && column.path().size() == 1
                && text.length() == 4
                && text.chars().allMatch(Character::isIdeographic);
    }

    private void units(int at) {
        Row row = sheet.createRow(at);
        for (int i = 0; i < table.columns().size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellStyle(styles.header());
            cell.setCellValue(table.columns().get(i).unit());
        }
    }

    private void numbers(int at) {
        Row row = sheet.createRow(at);
        int texts = 0;
        int numbers = 0;
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            Cell cell = row.createCell(i);
            cell.setCellStyle(styles.header());
            if (column.code().equals("_sequence")) continue;
            if (numbers == 0 && column.kind() == Kind.TEXT && texts < 10) {
                cell.setCellValue(String.valueOf("甲乙丙丁戊己庚辛壬癸".charAt(texts++)));
            } else {
                cell.setCellValue(++numbers);
            }
        }
    }

    private Cell cell(int row, int column) {
        return sheet.getRow(row).getCell(column);
    }

    private void merge(int top, int bottom, int left, int right) {
        sheet.addMergedRegion(new CellRangeAddress(top, bottom, left, right));
    }
}
