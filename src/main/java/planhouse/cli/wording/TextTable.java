package planhouse.cli.wording;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A table of text in columns; Chinese characters count as two, as terminals show them. */
public final class TextTable {

    private static final String GAP = "  ";
    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");

    private final List<List<String>> rows = new ArrayList<>();

    /** A table with no row yet under its header. */
    public TextTable(String... header) {
        rows.add(List.of(header));
    }

    /** Adds a row of as many cells as the header has. */
    public void row(String... cells) {
        rows.add(Stream.of(cells).map(HarmlessWriter::inOneLine).toList());
    }

    /** Columns of numbers are right-aligned. */
    public void print(PrintWriter out) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        boolean[] numeric = new boolean[columns];
        for (int column = 0; column < columns; column++) {
            numeric[column] = rows.size() > 1;
            for (int row = 0; row < rows.size(); row++) {
                String cell = rows.get(row).get(column);
                widths[column] = Math.max(widths[column], width(cell));
                numeric[column] &= row == 0 || cell.matches("[-–—+0-9.,%×x ]*");
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < columns; column++) {
                String padding = " ".repeat(widths[column] - width(row.get(column)));
                line.append(column == 0 ? "" : GAP)
                        .append(
                                numeric[column]
                                        ? padding + row.get(column)
                                        : row.get(column) + padding);
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private static int width(String text) {
        return COLOUR.matcher(text).replaceAll("").codePoints().map(TextTable::width).sum();
    }

    private static int width(int codePoint) {
        return codePoint >= 0x1100 && codePoint <= 0x115F
                        || codePoint >= 0x2E80 && codePoint <= 0xA4CF
                        || codePoint >= 0xAC00 && codePoint <= 0xD7A3
                        || codePoint >= 0xF900 && codePoint <= 0xFAFF
                        || codePoint >= 0xFE30 && codePoint <= 0xFE6F
                        || codePoint >= 0xFF00 && codePoint <= 0xFF60
                ? 2
                : 1;
    }
}
