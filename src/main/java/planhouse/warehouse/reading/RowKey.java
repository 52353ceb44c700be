package planhouse.warehouse.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import planhouse.form.CodeList;
import planhouse.form.Dimension;
import planhouse.form.Form;
import planhouse.form.Line;
import planhouse.indicator.Bilingual;
import planhouse.warehouse.StagingTable;

/**
 * What a row of a return is about.
 *
 * @param parts the key's values in a list; in a table form the codes of line, area, breakdown and
 *     year, as far as its rows say them
 * @param name the same for people
 */
public record RowKey(List<String> parts, Bilingual name) {

    /** Parts the key's values where the database has them as one text; no cell can say it. */
    private static final String SEPARATOR = "\u001F";

    private static final String BETWEEN_NAMES = " / ";

    public RowKey {
        parts = List.copyOf(parts);
    }

    /** A list's key as one text, in SQL over a row {@code staged}; what {@link #of} reads. */
    public static String ofList(Form form) {
        return form.key().stream()
                .map(item -> "staged." + StagingTable.identifier(item))
                .collect(Collectors.joining(", ", "concat_ws(chr(31), ", ") collate \"C\""));
    }

    /**
     * The key that a row of the database says: in {@code row_key} of a list, else in {@code line},
     * {@code area_code}, {@code breakdown_code} and {@code year}.
     */
    public static RowKey of(Form form, ResultSet row) throws SQLException {
        return form.isList() ? ofList(row.getString("row_key")) : ofTable(form, row);
    }

    private static RowKey ofList(String key) {
        List<String> parts = List.of(key.split(SEPARATOR, -1));
        return new RowKey(parts, Bilingual.same(String.join(BETWEEN_NAMES, parts)));
    }

    private static RowKey ofTable(Form form, ResultSet row) throws SQLException {
        Map<String, Bilingual> names = new LinkedHashMap<>();
        String line = row.getString("line");
        if (line != null) {
            names.put(line, form.line(line).map(Line::name).orElse(Bilingual.same(line)));
        }
        if (form.areas().isPresent()) {
            String area = row.getString("area_code");
            names.put(area, name(form.areas(), area));
        }
        String breakdown = row.getString("breakdown_code");
        if (!breakdown.isEmpty()) {
            names.put(breakdown, name(form.breakdowns(), breakdown));
        }
        if (form.stub().columns().stream()
                .anyMatch(column -> column.dimension() == Dimension.YEAR)) {
            String year = row.getString("year");
            names.put(year, Bilingual.same(year));
        }
        return new RowKey(new ArrayList<>(names.keySet()), together(names));
    }

    private static Bilingual name(Optional<CodeList> list, String code) {
        return list.flatMap(codes -> codes.entry(code))
                .map(CodeList.Entry::name)
                .orElse(Bilingual.same(code));
    }

    private static Bilingual together(Map<String, Bilingual> names) {
        return new Bilingual(
                names.values().stream()
                        .map(Bilingual::zh)
                        .distinct()
                        .collect(Collectors.joining(BETWEEN_NAMES)),
                names.values().stream()
                        .map(Bilingual::en)
                        .distinct()
                        .collect(Collectors.joining(BETWEEN_NAMES)));
    }
}
