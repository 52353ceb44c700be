package planhouse.warehouse.trace;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.Form;
import planhouse.form.Indicator;
import planhouse.form.Item;
import planhouse.form.ValueType;
import planhouse.form.file.SqlFiles;
import planhouse.indicator.Bilingual;
import planhouse.warehouse.BilingualColumns;
import planhouse.warehouse.StagingTable;
import planhouse.warehouse.reading.RowKey;
import planhouse.warehouse.trace.CellTrace.Kept;
import planhouse.warehouse.trace.CellTrace.Table;
import planhouse.workbook.CellAddress;

/** What the warehouse holds of cells; staged rows of published submissions stay. */
final class KeptValues {

    private final JdbcClient jdbc;
    private final SqlFiles sql;

    KeptValues(JdbcClient jdbc, SqlFiles sql) {
        this.jdbc = jdbc;
        this.sql = sql;
    }

    /** Whether anything of a table is kept; of what was not published only findings are. */
    boolean areKept(Table table) {
        return table.revision().isPresent();
    }

    /** Empty where the cell's row is none of the table's. */
    Optional<Kept> of(Table table, Item item, CellAddress cell) {
        Form form = table.form();
        Optional<Bilingual> corrected = correction(table, cell);
        String column = form.fact() + "." + (form.isList() ? item.factColumn() : "value");
        return jdbc.sql(select(form, item))
                .param("submission_key", table.submission())
                .param("table_no", table.number())
                .param("row_no", cell.row())
                .param("item", item.code())
                .query(
                        (row, number) ->
                                new Kept(
                                        indicator(form, row.getString("indicator_code")),
                                        RowKey.of(form, row),
                                        Optional.ofNullable(row.getString("value")),
                                        Optional.ofNullable(row.getString("missing_kind")),
                                        column,
                                        corrected))
                .optional();
    }

    private static Optional<Indicator> indicator(Form form, @Nullable String code) {
        return form.indicators().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    private String select(Form form, Item item) {
        if (!form.isList()) {
            return sql.read("trace/value_in_table.sql");
        }
        String value = "staged." + StagingTable.identifier(item.code());
        return sql.read("trace/value_in_list.sql")
                .replace("{staging}", new StagingTable(form).name())
                .replace("{key}", RowKey.ofList(form))
                .replace(
                        "{value}",
                        item.type() == ValueType.DECIMAL ? "trim_scale(" + value + ")" : value);
    }

    private Optional<Bilingual> correction(Table table, CellAddress cell) {
        return jdbc.sql(
                        "select why_zh, why_en from warehouse.correction where submission_key = ?"
                                + " and table_no = ? and row_no = ? and cell = ?")
                .params(table.submission(), table.number(), cell.row(), cell.toString())
                .query((row, number) -> BilingualColumns.of(row, "why"))
                .optional();
    }
}
