package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.indicator.Severity;
import planhouse.plan.Plan;
import planhouse.report.TargetProgress;
import planhouse.samples.ExaminationFolder;
import planhouse.warehouse.reading.RunReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Workbooks of an invented city that nobody has seen before, in layouts drawn at random: every
 * return is published, every target is what the city's model says, every planted defect is found at
 * its cell.
 */
class ExaminationLoadIT {

    private static final long SEED = 20_221_231;

    @TempDir private static Path folder;

    private static LoadedWarehouse warehouse;
    private static RunReport loaded;

    @BeforeAll
    static void load_an_unseen_city() throws IOException {
        ExaminationFolder.write(folder, SEED);
        warehouse = new LoadedWarehouse(Optional.empty());
        loaded = warehouse.load(folder.resolve("workbooks"));
    }

    @AfterAll
    static void close() {
        warehouse.close();
    }

    @Test
    void every_return_is_published() {
        assertThat(loaded.workbooks().stream().flatMap(workbook -> workbook.returns().stream()))
                .hasSize(9 * 6 * 4)
                .allSatisfy(
                        result ->
                                assertThat(result.outcome())
                                        .as(
                                                "%s %s %s %s",
                                                result.form(),
                                                result.county(),
                                                result.year(),
                                                result.findings())
                                        .isEqualTo("published"));
    }

    @Test
    void every_target_is_what_the_city_was_made_with() throws IOException {
        JsonNode truth =
                JsonMapper.shared().readTree(Files.readString(folder.resolve("truth.json")));
        Plan plan = warehouse.plan();
        List<String> wrong = new ArrayList<>();
        for (int year = 2020; year <= 2022; year++) {
            SummaryOutput made =
                    warehouse.summary(
                            new SummaryRequest(
                                    plan, year, Optional.empty(), folder.resolve("reports")));
            for (TargetProgress target : made.summary().targets()) {
                BigDecimal expected = actual(truth, target.code(), year);
                BigDecimal found = target.reading().actual();
                if (found == null
                        || expected.setScale(4, RoundingMode.HALF_UP)
                                        .compareTo(found.setScale(4, RoundingMode.HALF_UP))
                                != 0) {
                    wrong.add(
                            target.code()
                                    + " "
                                    + year
                                    + ": expected "
                                    + expected
                                    + ", found "
                                    + found);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static BigDecimal actual(JsonNode truth, String code, int year) {
        for (JsonNode target : truth.get("targets")) {
            if (target.get("code").asString().equals(code) && target.get("year").asInt() == year) {
                JsonNode numerator = target.get("actualNumerator");
                return numerator == null
                        ? target.get("actual").decimalValue()
                        : numerator
                                .decimalValue()
                                .multiply(BigDecimal.valueOf(100))
                                .divide(
                                        target.get("actualDenominator").decimalValue(),
                                        10,
                                        RoundingMode.HALF_UP);
            }
        }
        throw new IllegalStateException("the truth has no " + code + " of " + year);
    }

    @Test
    void a_single_defect_gives_one_error_at_its_cell() throws IOException {
        JsonNode expected =
                JsonMapper.shared()
                        .readTree(
                                Files.readString(
                                        folder.resolve("defects").resolve("expected.json")));
        List<String> wrong = new ArrayList<>();
        for (JsonNode defect : expected) {
            Path file = folder.resolve("defects").resolve(defect.get("file").asString());
            List<String> errors =
                    warehouse.check(List.of(file)).workbooks().stream()
                            .flatMap(workbook -> workbook.returns().stream())
                            .flatMap(result -> result.findings().stream())
                            .filter(finding -> finding.severity() == Severity.ERROR)
                            .map(finding -> finding.sheet() + "!" + finding.cell().orElse(""))
                            .toList();
            String cell = defect.get("sheet").asString() + "!" + defect.get("cell").asString();
            if (!errors.equals(List.of(cell))) {
                wrong.add(
                        defect.get("file").asString() + ": expected " + cell + ", found " + errors);
            }
        }
        assertThat(wrong).isEmpty();
    }
}
