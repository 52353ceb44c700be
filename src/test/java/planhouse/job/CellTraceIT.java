package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import planhouse.plan.Plan;
import planhouse.warehouse.ReturnId;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.publication.RevisionActs;
import planhouse.warehouse.summary.CellContribution;
import planhouse.warehouse.summary.Explanation;
import planhouse.warehouse.trace.CellRole;
import planhouse.warehouse.trace.CellTrace;
import planhouse.warehouse.trace.CellTrace.Standing;
import planhouse.warehouse.trace.CellTraces;
import planhouse.warehouse.trace.ReceivedWorkbook;
import planhouse.warehouse.trace.ReceivedWorkbooks;
import planhouse.workbook.Cell;
import planhouse.workbook.CellAddress;
import planhouse.workbook.Row;
import planhouse.workbook.RowReader;
import planhouse.workbook.Sheet;
import planhouse.workbook.reading.Workbook;

/** What became of cells: forward from the workbook, as explanations lead back to it. */
class CellTraceIT {

    private static final Submitter CLERK = new Submitter("王五", Optional.of("口径有误"));

    @TempDir private static Path folder;

    @AutoClose private static LoadedWarehouse warehouse;

    @BeforeAll
    static void load_two_counties() throws IOException {
        warehouse = new LoadedWarehouse(Optional.empty());
        Path samples = LoadJobIT.samples("2021");
        Path damaged = folder.resolve("损坏.xlsx");
        Files.writeString(damaged, "no workbook");
        warehouse.load(samples.resolve("浦江县-2021.xlsx"), samples.resolve("义乌市-2021.xlsx"), damaged);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IM-03", "IM-04", "IM-05", "IM-13"})
    void each_cell_that_a_figure_leads_back_to_leads_forward_to_it(String target) {
        Explanation.County county = warehouse.explain(target, 2021, "330726").counties().get(0);
        assertThat(county.cells()).isNotEmpty();

        for (Explanation.Cell cell : county.cells().stream().limit(12).toList()) {
            CellTrace trace =
                    trace("浦江县-2021.xlsx", cell.sheet(), cell.cell().orElseThrow(), plans());

            assertThat(trace.contributions())
                    .filteredOn(one -> one.throughColumn().isEmpty())
                    .filteredOn(one -> one.target().code().equals(target))
                    .as("%s!%s", cell.sheet(), cell.cell())
                    .singleElement()
                    .satisfies(one -> assertThat(one.adds()).isEqualByComparingTo(cell.value()))
                    .satisfies(
                            one ->
                                    assertThat(one.denominator().map(BigDecimal::intValueExact))
                                            .isEqualTo(
                                                    cell.denominator()
                                                            .map(BigDecimal::intValueExact)))
                    .extracting(CellContribution::county)
                    .isEqualTo(county.value());
        }
    }

    /** A second way to the ledger: what each filled cell is said to be, counted. */
    @Test
    void the_cells_of_a_workbook_are_what_the_ledger_says_they_are() throws Exception {
        Map<CellRole, Long> roles = new EnumMap<>(CellRole.class);
        Path file = LoadJobIT.samples("2021").resolve("浦江县-2021.xlsx");
        try (Workbook workbook = Workbook.open(file)) {
            for (Sheet sheet : workbook.sheets()) {
                count(sheet, roles);
            }
        }

        assertThat(roles.get(CellRole.VALUE)).isEqualTo(ledger("cells_values"));
        assertThat(roles.get(CellRole.SET_ASIDE)).isEqualTo(ledger("cells_set_aside"));
        assertThat(roles).doesNotContainKeys(CellRole.BELOW_TABLE, CellRole.WORKBOOK_NOT_READ);
    }

    private static void count(Sheet sheet, Map<CellRole, Long> roles) throws Exception {
        try (RowReader rows = sheet.rows()) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                for (Cell cell : row.cells()) {
                    CellTrace trace =
                            trace(
                                    "浦江县-2021.xlsx",
                                    sheet.name(),
                                    cell.address().toString(),
                                    List.of());
                    roles.merge(trace.role(), 1L, Long::sum);
                    assertThat(trace.text()).contains(cell.text());
                }
            }
        }
    }

    private static long ledger(String column) {
        return warehouse
                .jdbc()
                .sql(
                        "select sum("
                                + column
                                + ") from warehouse.submission inner join warehouse.workbook using"
                                + " (workbook_key) where file_name = '浦江县-2021.xlsx' and kind ="
                                + " 'workbook'")
                .query(Long.class)
                .single();
    }

    @ParameterizedTest
    @CsvSource({
        "A1, ABOVE_TABLE",
        "H3, HEADER",
        "I20, VALUE",
        "G112, SET_ASIDE",
    })
    void a_rejected_return_keeps_what_was_found_and_nothing_else(String cell, CellRole role) {
        CellTrace trace = trace("义乌市-2021.xlsx", "表1", cell, plans());

        assertThat(trace.role()).isEqualTo(role);
        assertThat(trace.table().orElseThrow().standing()).isEqualTo(Standing.REJECTED);
        assertThat(trace.kept()).isEmpty();
        assertThat(trace.contributions()).isEmpty();
        boolean wrong = role == CellRole.VALUE || role == CellRole.SET_ASIDE;
        assertThat(trace.findings()).hasSize(wrong ? 1 : 0);
    }

    @Test
    void a_withdrawn_return_s_cells_count_nowhere_and_restored_they_count_again()
            throws IOException {
        ReturnId of = new ReturnId("JH05", "330726", 2021);
        Explanation.Cell cell =
                warehouse.explain("IM-13", 2021, "330726").counties().get(0).cells().get(0);
        RevisionActs acts =
                new RevisionActs(warehouse.dataSource(), warehouse.definitions(), warehouse.sql());

        acts.withdraw(of, CLERK);
        CellTrace withdrawn = of(cell);
        acts.restore(of, 1, CLERK);
        CellTrace restored = of(cell);

        assertThat(withdrawn.table().orElseThrow().standing()).isEqualTo(Standing.WITHDRAWN);
        assertThat(withdrawn.table().orElseThrow().after().orElseThrow().by()).isEqualTo("王五");
        assertThat(withdrawn.kept()).isPresent();
        assertThat(withdrawn.contributions()).isEmpty();
        assertThat(restored.table().orElseThrow().revision()).contains(3);
        assertThat(restored.kept()).isEqualTo(withdrawn.kept());
        assertThat(restored.contributions()).isNotEmpty();
    }

    private static CellTrace of(Explanation.Cell cell) {
        return trace("浦江县-2021.xlsx", cell.sheet(), cell.cell().orElseThrow(), plans());
    }

    @Test
    void a_workbook_that_replaces_another_and_one_saved_again_lead_to_each_other()
            throws IOException {
        Path first = folder.resolve("first.xlsx");
        Files.copy(LoadJobIT.samples("corrections").resolve("义乌市-2021-更正.xlsx"), first);
        warehouse.load(first);
        warehouse.load(SavedWorkbook.saved(Files.copy(first, folder.resolve("again.xlsx"))));
        Explanation.Cell cell =
                warehouse.explain("IM-14", 2021, "330782").counties().get(0).cells().get(0);
        String sheet = cell.sheet();
        String address = cell.cell().orElseThrow();
        int more = cell.value().intValue() + 1;
        Path copy = Files.copy(first, folder.resolve("changed.xlsx"));
        warehouse.load(SavedWorkbook.saved(copy, sheet, address, Optional.of(more)));

        CellTrace again = trace("again.xlsx", sheet, address, plans());
        CellTrace replaced = trace("义乌市-2021.xlsx", sheet, address, plans());
        CellTrace changed = trace("changed.xlsx", sheet, address, plans());

        assertThat(again.table().orElseThrow().standing()).isEqualTo(Standing.UNCHANGED);
        assertThat(again.table().orElseThrow().repeats().orElseThrow().workbook())
                .isEqualTo("义乌市-2021.xlsx");
        assertThat(replaced.table().orElseThrow().standing()).isEqualTo(Standing.REPLACED);
        assertThat(replaced.kept()).isPresent();
        assertThat(replaced.contributions()).isEmpty();
        assertThat(changed.kept().orElseThrow().value()).contains(String.valueOf(more));
        assertThat(changed.contributions()).isNotEmpty();
    }

    @Test
    void what_was_not_read_says_why() {
        assertThat(trace("损坏.xlsx", "", "A1", plans()))
                .satisfies(trace -> assertThat(trace.role()).isEqualTo(CellRole.WORKBOOK_NOT_READ))
                .satisfies(trace -> assertThat(trace.why()).isPresent());
        assertThat(trace("浦江县-2021.xlsx", "封面", "A1", plans()))
                .satisfies(trace -> assertThat(trace.role()).isEqualTo(CellRole.SHEET_LEFT_ALONE))
                .satisfies(trace -> assertThat(trace.why()).isPresent())
                .satisfies(trace -> assertThat(trace.text()).isPresent());
    }

    private static List<Plan> plans() {
        return List.of(warehouse.plan());
    }

    private static CellTrace trace(String workbook, String sheet, String cell, List<Plan> plans) {
        ReceivedWorkbook received =
                new ReceivedWorkbooks(warehouse.dataSource(), warehouse.sql())
                        .named(workbook)
                        .get(0);
        return new CellTraces(warehouse.dataSource(), warehouse.definitions(), warehouse.sql())
                .of(received, sheet, CellAddress.parse(cell), plans);
    }
}
