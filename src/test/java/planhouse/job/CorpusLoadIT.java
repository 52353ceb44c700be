package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import planhouse.warehouse.reading.RunReport;

/**
 * Published tables of other statistical offices, loaded by definition files alone; every loaded
 * value is compared with its cell, read by POI, and every filled cell that POI sees is accounted
 * for.
 */
class CorpusLoadIT {

    private record Loaded(String sheet, String cell, String value) {}

    private static Path statistics;

    @BeforeAll
    static void find_the_corpus() {
        String corpus = System.getenv("PLANHOUSE_CORPUS");
        assumeTrue(corpus != null, "skipped: PLANHOUSE_CORPUS names no folder of workbooks");
        statistics = Path.of(corpus).resolve("statistics");
    }

    @Test
    void county_population_is_loaded_as_its_cells_say() throws IOException {
        List<Loaded> values = load("us-county-population-2019.xlsx", "US-POP");

        // 67 counties of Alabama, the census, the base and ten years
        assertThat(values).hasSize(67 * 12);
    }

    @Test
    void a_business_survey_is_loaded_as_its_cells_say() throws IOException {
        List<Loaded> values = load("uk-annual-business-survey-2014.xlsx", "UK-ABS");

        assertThat(values).hasSizeGreaterThan(10_000);
        assertThat(values.stream().map(Loaded::sheet).distinct()).hasSizeGreaterThan(15);
    }

    @Test
    void a_column_a_year_of_several_indicators_is_loaded_as_its_cells_say() throws IOException {
        List<Loaded> values = load("us-county-unemployment.xls", "US-UNEMP");

        // 67 counties of Alabama, four indicators in twenty years, and two of income
        assertThat(values).hasSize(67 * (4 * 20 + 2));
    }

    @Test
    void indicators_that_were_called_otherwise_before_are_loaded_as_their_cells_say()
            throws IOException {
        List<Loaded> values = load("us-county-education.xls", "US-EDU");

        // 67 counties, eight indicators in five years
        assertThat(values).hasSize(67 * 8 * 5);
    }

    @Test
    void a_header_staggered_over_three_rows_is_loaded_as_its_cells_say() throws IOException {
        List<Loaded> values = load("uk-ashe-7.10a-2015.xls", "UK-ASHE-7-10A");

        // 432 places, jobs, median, mean, two growths, ten percentiles, less signs and blanks
        assertThat(values).hasSize(6_074);
        assertThat(values.stream().map(Loaded::sheet)).containsOnly("All");
    }

    private static List<Loaded> load(String name, String form) throws IOException {
        Path file = statistics.resolve(name);
        try (LoadedWarehouse warehouse = new LoadedWarehouse(Optional.of(definitions()))) {
            RunReport report = warehouse.load(file);
            assertThat(report.workbooks().get(0).returns())
                    .singleElement()
                    .satisfies(
                            result ->
                                    assertThat(result.outcome().code())
                                            .as("%s", result.findings())
                                            .isEqualTo("published"));
            // as the server does by itself within a minute
            warehouse.jdbc().sql("analyze").update();
            List<Loaded> values =
                    warehouse
                            .jdbc()
                            .sql(
                                    "select sheet, cell, value from mart.lineage where form_code ="
                                            + " ? and value is not null")
                            .param(form)
                            .query(
                                    (row, number) ->
                                            new Loaded(
                                                    row.getString("sheet"),
                                                    row.getString("cell"),
                                                    row.getString("value")))
                            .list();
            assertThat(differences(file, values)).isEmpty();
            CellAccount account =
                    new CellAccount(
                            warehouse.jdbc(), report.workbooks().get(0).sha256().orElseThrow());
            assertThat(account.read()).isEqualTo(filledIn(file, account.sheets()));
            assertThat(account.placed()).isEqualTo(account.read());
            return values;
        }
    }

    private static List<String> differences(Path file, List<Loaded> values) throws IOException {
        List<String> differences = new ArrayList<>();
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Loaded value : values) {
                CellReference reference = new CellReference(value.cell());
                Cell cell =
                        workbook.getSheet(value.sheet())
                                .getRow(reference.getRow())
                                .getCell(reference.getCol());
                if (cell.getCellType() != CellType.NUMERIC
                        || number(cell).compareTo(new BigDecimal(value.value())) != 0) {
                    differences.add(value + " but the cell holds " + cell);
                }
            }
        }
        return differences;
    }

    private static long filledIn(Path file, Set<String> sheets) throws IOException {
        long cells = 0;
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (String sheet : sheets) {
                for (Row row : workbook.getSheet(sheet)) {
                    for (Cell cell : row) {
                        if (isFilled(cell)) cells++;
                    }
                }
            }
        }
        return cells;
    }

    private static boolean isFilled(Cell cell) {
        return switch (cell.getCellType()) {
            case BLANK, _NONE -> false;
            case STRING -> !cell.getStringCellValue().isEmpty();
            default -> true;
        };
    }

    private static BigDecimal number(Cell cell) {
        return new BigDecimal(cell.getNumericCellValue(), new MathContext(15));
    }

    private static Path definitions() {
        try {
            return Path.of(CorpusLoadIT.class.getResource("/definitions/corpus").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
