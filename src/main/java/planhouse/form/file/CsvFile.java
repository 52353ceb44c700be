package planhouse.form.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import planhouse.indicator.Bilingual;
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

    /** A line of the file, by its number; {@code key} is how messages call it. */
    record Line(int number, String key, Map<String, String> cells) {

        /** The cell's text; empty where it is blank or the file has no such column. */
        Optional<String> cell(String column) {
            return Optional.ofNullable(cells.get(column)).filter(text -> !text.isBlank());
        }
    }

    /** The lines; a column that is neither required nor known is a mistake. */
    List<Line> read(String text, List<String> required, Set<String> known) {
        List<Row> rows = rows(text);
        if (rows.isEmpty()) {
            if (!mistakes.mayHide(file)) {
                mistakes.add(file, "", "csv.empty");
                mistakes.unread(file);
            }
            return List.of();
        }
        List<String> columns = new ArrayList<>();
        for (String column : rows.get(0).cells()) {
            columns.add(column.strip());
        }
        for (String column : required) {
            if (!columns.contains(column)) {
                mistakes.add(file, rows.get(0).line(), "", "csv.noColumn", column);
                mistakes.unread(file);
            }
        }
        for (String column : columns) {
            if (!known.contains(column)) {
                Bilingual hint = new KnownWords(known).hint(column);
                mistakes.add(file, rows.get(0).line(), "", "csv.unknownColumn", column, hint);
            }
        }
        if (!columns.containsAll(required)) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        for (Row row : rows.subList(1, rows.size())) {
            lines.add(line(columns, row));
        }
        return lines;
    }

    private Line line(List<String> columns, Row row) {
        Map<String, String> cells = new LinkedHashMap<>();
        int count = row.cells().length;
        for (int index = 0; index < Math.min(count, columns.size()); index++) {
            cells.put(columns.get(index), row.cells()[index].strip());
        }
        String key = cells.getOrDefault("code", "");
        if (count > columns.size()) {
            mistakes.add(file, row.line(), key, "csv.tooMany", count, columns.size());
        }
        return new Line(row.line(), key, cells);
    }

    /** What stands between two line ends, quoted ones aside. */
    private record Row(int line, String[] cells) {}

    private List<Row> rows(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<Row> read = new ArrayList<>();
        try (MappingIterator<String[]> rows = CSV.readerFor(String[].class).readValues(unmarked)) {
            while (rows.hasNextValue()) {
                String[] cells = rows.nextValue();
                read.add(new Row(rows.parser().currentTokenLocation().getLineNr(), cells));
            }
            return read;
        } catch (JacksonException wrong) {
            mistakes.add(file, read.size() + 1, "", "csv.unreadable", wrong.getOriginalMessage());
            mistakes.unread(file);
            return List.of();
        }
    }
}
