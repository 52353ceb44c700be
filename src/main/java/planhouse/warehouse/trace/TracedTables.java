package planhouse.warehouse.trace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.form.Item;
import planhouse.form.file.SqlFiles;
import planhouse.indicator.Coded;
import planhouse.warehouse.BilingualColumns;
import planhouse.warehouse.SubmissionKind;
import planhouse.warehouse.SubmissionState;
import planhouse.warehouse.trace.CellTrace.Standing;
import planhouse.warehouse.trace.CellTrace.Table;
import planhouse.workbook.CellAddress;

/** Finds the table that a cell stands in, and the item that its column holds. */
final class TracedTables {

    private final JdbcClient jdbc;
    private final Definitions definitions;
    private final SqlFiles sql;

    TracedTables(JdbcClient jdbc, Definitions definitions, SqlFiles sql) {
        this.jdbc = jdbc;
        this.definitions = definitions;
        this.sql = sql;
    }

    /**
     * The table whose header stands nearest above the cell; of tables side by side the one that has
     * an item in the cell's column; above all headers the first table.
     */
    Optional<Table> of(long workbook, String sheet, CellAddress cell) {
        List<Table> tables =
                jdbc.sql(sql.read("trace/tables.sql"))
                        .param("workbook_key", workbook)
                        .param("sheet", sheet)
                        .query((row, number) -> table(row))
                        .list();
        List<Table> above =
                tables.stream().filter(table -> table.headerFirstRow() <= cell.row()).toList();
        return above.stream()
                .filter(table -> itemAt(table, cell.column()).isPresent())
                .findFirst()
                .or(() -> above.stream().findFirst())
                .or(() -> tables.stream().reduce((lower, higher) -> higher));
    }

    Optional<Item> itemAt(Table table, int column) {
        return jdbc.sql(
                        "select item from warehouse.submission_column where submission_key = ? and"
                                + " table_no = ? and column_no = ?")
                .params(table.submission(), table.number(), column)
                .query(String.class)
                .optional()
                .flatMap(table.form()::item);
    }

    private Table table(ResultSet row) throws SQLException {
        String code = row.getString("form_code");
        Form form =
                definitions
                        .form(code)
                        .orElseThrow(() -> new IllegalStateException("no form " + code));
        String county = row.getString("county_code");
        Integer after = row.getObject("later_revision", Integer.class);
        Integer repeated = row.getObject("repeated_revision", Integer.class);
        return new Table(
                row.getLong("submission_key"),
                row.getInt("table_no"),
                row.getInt("header_first_row"),
                row.getInt("header_last_row"),
                form,
                county == null
                        ? Optional.empty()
                        : BilingualColumns.ifAny(row, "county_name")
                                .map(name -> new CellTrace.County(county, name)),
                Optional.ofNullable(row.getObject("year", Integer.class)),
                standing(row),
                Optional.ofNullable(row.getObject("revision", Integer.class)),
                row.getObject("decided_at", OffsetDateTime.class),
                row.getString("submitted_by"),
                after == null
                        ? Optional.empty()
                        : Optional.of(
                                new CellTrace.After(
                                        after,
                                        row.getObject("later_at", OffsetDateTime.class),
                                        row.getString("later_by"))),
                repeated == null
                        ? Optional.empty()
                        : Optional.of(
                                new CellTrace.Repeated(
                                        repeated, row.getString("repeated_workbook"))));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return switch (Coded.of(SubmissionState.class, row.getString("state"))) {
            case PUBLISHED -> {
                if (row.getBoolean("is_current")) {
                    yield Standing.CURRENT;
                }
                yield SubmissionKind.WITHDRAWAL.code().equals(row.getString("later_kind"))
                        ? Standing.WITHDRAWN
                        : Standing.REPLACED;
            }
            case REJECTED -> Standing.REJECTED;
            case UNCHANGED -> Standing.UNCHANGED;
            case SUPERSEDED_BY_NEWER -> Standing.SUPERSEDED;
            case STAGING, STAGED, ABANDONED -> Standing.WAITING;
        };
    }
}
