package planhouse.warehouse.trace;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.Definitions;
import planhouse.form.Item;
import planhouse.form.file.SqlFiles;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Severity;
import planhouse.plan.Plan;
import planhouse.warehouse.BilingualColumns;
import planhouse.warehouse.summary.CellContribution;
import planhouse.warehouse.summary.CellContributions;
import planhouse.warehouse.trace.CellTrace.Kept;
import planhouse.warehouse.trace.CellTrace.SetAside;
import planhouse.warehouse.trace.CellTrace.Standing;
import planhouse.warehouse.trace.CellTrace.Table;
import planhouse.workbook.CellAddress;

/**
 * Follows a cell forward: from where it stands on its sheet to what the warehouse holds of it, what
 * was found about it, and the targets and summaries that it is in.
 */
public final class CellTraces {

    private final JdbcClient jdbc;
    private final SqlFiles sql;
    private final StoredCell stored;
    private final TracedTables tables;
    private final KeptValues values;
    private final CellContributions contributions;

    public CellTraces(DataSource dataSource, Definitions definitions, SqlFiles sql) {
        this.jdbc = JdbcClient.create(dataSource);
        this.sql = sql;
        this.stored = new StoredCell(dataSource);
        this.tables = new TracedTables(jdbc, definitions, sql);
        this.values = new KeptValues(jdbc, sql);
        this.contributions = new CellContributions(dataSource, definitions, sql);
    }

    /**
     * What became of a cell.
     *
     * @param plans whose targets it may count in
     */
    public CellTrace of(
            ReceivedWorkbook workbook, String sheet, CellAddress cell, List<Plan> plans) {
        Draft draft = new Draft(workbook, sheet, cell);
        Optional<Table> table = tables.of(workbook.key(), sheet, cell);
        if (table.isEmpty()) {
            return draft.outsideTables(leftAlone(workbook, sheet));
        }
        Table found = table.get();
        Optional<Item> item = tables.itemAt(found, cell.column());
        if (cell.row() < found.headerFirstRow()) {
            return draft.in(found, Optional.empty(), CellRole.ABOVE_TABLE);
        }
        if (cell.row() <= found.headerLastRow()) {
            return draft.in(found, item, CellRole.HEADER);
        }
        Optional<SetAside> setAside = setAside(found, cell.row());
        if (setAside.isPresent()) {
            draft.setAside = setAside;
            return draft.in(found, item, CellRole.SET_ASIDE);
        }
        if (item.isEmpty()) {
            return draft.in(found, item, CellRole.NO_ITEM);
        }
        return value(draft, found, item.get(), plans);
    }

    private CellTrace value(Draft draft, Table table, Item item, List<Plan> plans) {
        if (!values.areKept(table)) {
            return draft.in(table, Optional.of(item), CellRole.VALUE);
        }
        draft.kept = values.of(table, item, draft.cell);
        if (draft.kept.isEmpty()) {
            return draft.in(table, Optional.of(item), CellRole.BELOW_TABLE);
        }
        if (table.standing() == Standing.CURRENT) {
            draft.contributions = contributions.of(factCell(table, item, draft.cell), plans);
        }
        draft.summaries = summaries(table);
        return draft.in(table, Optional.of(item), CellRole.VALUE);
    }

    private static CellContributions.FactCell factCell(Table table, Item item, CellAddress cell) {
        return new CellContributions.FactCell(
                table.submission(),
                table.number(),
                cell.row(),
                table.county().orElseThrow().code(),
                table.year().orElseThrow(),
                cell.column(),
                Optional.of(item.factColumn()).filter(column -> table.form().isList()));
    }

    private Optional<Bilingual> leftAlone(ReceivedWorkbook workbook, String sheet) {
        return jdbc.sql(sql.read("trace/left_alone.sql"))
                .param("workbook_key", workbook.key())
                .param("sheet", sheet)
                .query((row, number) -> BilingualColumns.of(row, "why"))
                .optional();
    }

    private Optional<SetAside> setAside(Table table, int row) {
        return jdbc.sql(
                        "select kind, label from warehouse.set_aside_row where submission_key = ?"
                                + " and table_no = ? and row_no = ?")
                .params(table.submission(), table.number(), row)
                .query(SetAside.class)
                .optional();
    }

    private List<CellTrace.Found> findings(long submission, String sheet, CellAddress cell) {
        return jdbc.sql(sql.read("trace/findings.sql"))
                .param("submission_key", submission)
                .param("sheet", sheet)
                .param("cell", cell.toString())
                .query(
                        (row, number) ->
                                new CellTrace.Found(
                                        row.getLong("finding_key"),
                                        Severity.valueOf(
                                                row.getString("severity").toUpperCase(Locale.ROOT)),
                                        row.getString("rule"),
                                        BilingualColumns.of(row, "message"),
                                        BilingualColumns.of(row, "fix"),
                                        Optional.ofNullable(row.getString("explanation"))))
                .list();
    }

    private List<CellTrace.Summarised> summaries(Table table) {
        return jdbc.sql(sql.read("trace/summaries.sql"))
                .param("year", table.year().orElseThrow())
                .param("form_code", table.form().code())
                .param("county_code", table.county().orElseThrow().code())
                .param("revision", table.revision().orElseThrow())
                .query(
                        (row, number) ->
                                new CellTrace.Summarised(
                                        row.getLong("summary_run_key"),
                                        row.getString("plan_code"),
                                        row.getInt("year"),
                                        row.getObject("as_of", OffsetDateTime.class),
                                        row.getObject("created_at", OffsetDateTime.class)))
                .list();
    }

    /** What is known of a cell so far. */
    private final class Draft {

        private final ReceivedWorkbook workbook;
        private final String sheet;
        private final CellAddress cell;
        private Optional<SetAside> setAside = Optional.empty();
        private Optional<Kept> kept = Optional.empty();
        private List<CellContribution> contributions = List.of();
        private List<CellTrace.Summarised> summaries = List.of();

        Draft(ReceivedWorkbook workbook, String sheet, CellAddress cell) {
            this.workbook = workbook;
            this.sheet = sheet;
            this.cell = cell;
        }

        CellTrace outsideTables(Optional<Bilingual> leftAlone) {
            CellRole role =
                    leftAlone.isPresent() ? CellRole.SHEET_LEFT_ALONE : CellRole.WORKBOOK_NOT_READ;
            return trace(
                    role,
                    leftAlone.or(workbook::reason),
                    Optional.empty(),
                    Optional.empty(),
                    List.of());
        }

        CellTrace in(Table table, Optional<Item> item, CellRole role) {
            return trace(
                    role,
                    Optional.empty(),
                    Optional.of(table),
                    item,
                    findings(table.submission(), sheet, cell));
        }

        private CellTrace trace(
                CellRole role,
                Optional<Bilingual> why,
                Optional<Table> table,
                Optional<Item> item,
                List<CellTrace.Found> findings) {
            return new CellTrace(
                    workbook,
                    sheet,
                    cell.toString(),
                    stored.text(workbook.key(), sheet, cell),
                    role,
                    why,
                    table,
                    item,
                    setAside,
                    kept,
                    findings,
                    contributions,
                    summaries);
        }
    }
}
