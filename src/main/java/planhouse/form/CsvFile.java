package planhouse.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** Reads a CSV file whose first line names its columns; lines that begin with # are comments. */
final class CsvFile {

    private static final CsvMapper CSV =
            CsvMapper.builder()
                    .enable(
                            CsvReadFeature.WRAP_AS_ARRAY,
                            CsvReadFeature.ALLOW_COMMENTS,
                            CsvReadFeature.SKIP_EMPTY_LINES,
                            CsvReadFeature.TRIM_SPACES)
                    .build();

    private final String file;
    private final Mistakes mistakes;

    CsvFile(String file, Mistakes mistakes) {
        this.file = file;
        this.mistakes = mistakes;
    }

    /** A line of the file; {@code key} is how messages call it. */
    record Line(String key, Map<String, String> cells) {

        /** The cell's text; empty where it is blank or the file has no such column. */
        Optional<String> cell(String column) {
            return Optional.ofNullable(cells.get(column)).filter(text -> !text.isBlank());
        }
    }

    /** The lines; a column that is neither required nor known is a mistake. */
    List<Line> read(String text, List<String> required, Set<String> known) {
        List<String[]> rows = rows(text);
        if (rows.isEmpty()) {
            mistakes.add(file, "", "is empty; its first line names the columns");
            return List.of();
        }
        List<String> columns = new ArrayList<>();
        for (String column : rows.get(0)) {
            columns.add(column.strip());
        }
        for (String column : required) {
            if (!columns.contains(column)) {
                mistakes.add(file, "", "has no column '" + column + "'");
            }
        }
        for (String column : columns) {
            if (!known.contains(column)) {
                String hint = new KnownWords(known).hint(column);
                mistakes.add(file, "", "'" + column + "' is not a column here" + hint);
            }
        }
        List<Line> lines = new ArrayList<>();
        for (String[] row : rows.subList(1, rows.size())) {
            lines.add(line(columns, row, lines.size() + 1));
        }
        return lines;
    }

    private Line line(List<String> columns, String[] row, int number) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int index = 0; index < Math.min(row.length, columns.size()); index++) {
            cells.put(columns.get(index), row[index].strip());
        }
        String code = cells.getOrDefault("code", "");
        String key = code.isEmpty() ? "row " + number : code;
        if (row.length > columns.size()) {
            String found = row.length + " cells where the first line names " + columns.size();
            mistakes.add(file, key, "has " + found + "; put a text with commas in quotes");
        }
        return new Line(key, cells);
    }

    private List<String[]> rows(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (MappingIterator<String[]> rows = CSV.readerFor(String[].class).readValues(unmarked)) {
            return rows.readAll();
        } catch (JacksonException wrong) {
            mistakes.add(file, "", "is not CSV: " + wrong.getOriginalMessage());
            return List.of();
        }
    }
}
