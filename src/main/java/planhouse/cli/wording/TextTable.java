package planhouse.cli.wording;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import planhouse.indicator.WideLetters;

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
        return WideLetters.columns(COLOUR.matcher(text).replaceAll(""));
    }
}
