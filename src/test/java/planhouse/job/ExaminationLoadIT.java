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
import java.util.function.Function;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.indicator.Severity;
import planhouse.plan.Plan;
import planhouse.plan.PlanTarget;
import planhouse.report.TargetProgress;
import planhouse.samples.ExaminationFolder;
import planhouse.warehouse.reading.RunReport;
import planhouse.warehouse.summary.Explanation;
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

    @AutoClose private static LoadedWarehouse warehouse;
    private static RunReport loaded;

    @BeforeAll
    static void load_an_unseen_city() throws IOException {
        ExaminationFolder.write(folder, SEED);
        warehouse = new LoadedWarehouse(Optional.empty());
        loaded = warehouse.load(folder.resolve("workbooks"));
    }

    @Test
    void every_return_is_published() {
        assertThat(loaded.workbooks().stream().flatMap(workbook -> workbook.returns().stream()))
                .hasSize(9 * 6 * 4)
                .allSatisfy(
                        result ->
                                assertThat(result.outcome().code())
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
        JsonNode truth = truth();
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

    @Test
    void every_targets_cells_add_up_to_its_counties_and_these_to_the_target() throws IOException {
        JsonNode truth = truth();
        List<String> wrong = new ArrayList<>();
        for (PlanTarget target : warehouse.plan().latest().targets()) {
            for (int year = 2020; year <= 2022; year++) {
                Explanation figure =
                        warehouse.explain(target.code(), year, Optional.empty(), Optional.empty());
                String name = target.code() + " " + year;
                differ(name, actual(truth, target.code(), year), figure.value())
                        .ifPresent(wrong::add);
                differ(name, sum(figure.counties(), ExaminationLoadIT::part), part(figure))
                        .ifPresent(wrong::add);
                differ(
                                name + " denominator",
                                sum(figure.counties(), Explanation.County::denominator),
                                figure.denominator())
                        .ifPresent(wrong::add);
                for (Explanation.County county : figure.counties()) {
                    differ(
                                    name + " " + county.code(),
                                    sum(county.cells(), cell -> Optional.of(cell.value())),
                                    part(county))
                            .ifPresent(wrong::add);
                    differ(
                                    name + " " + county.code() + " denominator",
                                    sum(county.cells(), Explanation.Cell::denominator),
                                    county.denominator())
                            .ifPresent(wrong::add);
                    county.cells().stream()
                            .filter(cell -> cell.cell().isEmpty())
                            .forEach(cell -> wrong.add(name + ": no address for " + cell.text()));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Optional<BigDecimal> part(Explanation figure) {
        return figure.numerator().or(figure::value);
    }

    private static Optional<BigDecimal> part(Explanation.County county) {
        return county.numerator().or(county::value);
    }

    private static <T> BigDecimal sum(List<T> of, Function<T, Optional<BigDecimal>> part) {
        return of.stream()
                .flatMap(one -> part.apply(one).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Nothing found is as good as zero: there are targets without a denominator. */
    private static Optional<String> differ(
            String name, BigDecimal expected, Optional<BigDecimal> found) {
        BigDecimal value = found.orElse(BigDecimal.ZERO).setScale(4, RoundingMode.HALF_UP);
        return expected.setScale(4, RoundingMode.HALF_UP).compareTo(value) == 0
                ? Optional.empty()
                : Optional.of(name + ": expected " + expected + ", found " + value);
    }

    private static JsonNode truth() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(folder.resolve("truth.json")));
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
