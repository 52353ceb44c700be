package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.form.file.DefinitionException;
import planhouse.report.TargetProgress;

/** A measure that a folder of definitions brings: the guide's own. */
class OwnMeasureIT {

    private static final String MEASURE = "sql/targets/energy_used.sql";

    @TempDir private Path folder;

    @Test
    void the_measure_of_the_guide_adds_up_a_list() throws IOException {
        try (LoadedWarehouse warehouse = new LoadedWarehouse(Optional.of(jobs().path()))) {
            warehouse.load(workbook());

            assertThat(summarised(warehouse))
                    .singleElement()
                    .satisfies(
                            target ->
                                    assertThat(target.actualIn(2021))
                                            .contains(new BigDecimal("120")));
        }
    }

    @Test
    void a_row_that_is_no_countys_is_a_mistake_of_the_measure() throws IOException {
        EnergyExample jobs = jobs();
        jobs.change(MEASURE, "select revision.county_code,", "select '770000' as county_code,");

        try (LoadedWarehouse warehouse = new LoadedWarehouse(Optional.of(jobs.path()))) {
            warehouse.load(workbook());

            assertThatThrownBy(() -> summarised(warehouse))
                    .hasCauseInstanceOf(DefinitionException.class)
                    .cause()
                    .hasMessage(
                            "sql/targets/energy_used.sql: county_code: expected the code of a"
                                    + " respondent in each row, found 770000; what no county"
                                    + " reported would count in the city's figure alone");
        }
    }

    private EnergyExample jobs() throws IOException {
        EnergyExample jobs = EnergyExample.in(folder);
        jobs.write(
                "plans/energy.yaml",
                "{plan: energy, title: t, source: s, announced: 2021-01-01, baseline_year: 2020,",
                "first_year: 2021, last_year: 2022, groups: [{code: g, name: n}], targets: [{code:",
                "E-1, group: g, title: t, quote: q, kind: monitored, nature: flow,",
                "measure: energy_used, unit: tce}]}");
        return jobs;
    }

    private List<TargetProgress> summarised(LoadedWarehouse warehouse) {
        return warehouse
                .summary(
                        new SummaryRequest(
                                warehouse.plan(), 2021, Optional.empty(), folder.resolve("out")))
                .summary()
                .targets();
    }

    private Path workbook() throws IOException {
        return new TypedWorkbook()
                .sheet(
                        "能耗",
                        "重点企业能耗表",
                        "填报单位：永康市|报告期：2021年|计量单位：吨标准煤",
                        "统一社会信用代码|企业名称|综合能源消费量|其中：电力|是否完成能源审计|审计时间",
                        "'91330784MA28T0001E|示例一厂|120|20|否|")
                .save(folder.resolve("2021.xlsx"));
    }
}
