package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.warehouse.reading.RunReport.ReturnResult;

/** A table form of which the column is gone that says what its rows stand for. */
class UnlabelledTableIT {

    @TempDir Path folder;

    @Test
    void the_column_that_is_missing_is_told_once_and_nothing_breaks() throws Exception {
        Path workbook =
                new TypedWorkbook()
                        .sheet(
                                "JH05",
                                "培育与服务情况表",
                                "填报单位：永康市    报告期：2021年",
                                "表5|填报单位：永康市|代码|指标名称|产值（亿元）",
                                "本年|上年|1|1|0",
                                "'01|领军企业新增数（家）|0|0|",
                                "'02|其中：具有国际竞争力（家）|0|0|",
                                "'03|领军企业培育基地（个）|2|1|1",
                                "39270|||")
                        .save(folder.resolve("unlabelled.xlsx"));
        try (LoadedWarehouse warehouse = new LoadedWarehouse(Optional.empty())) {
            ReturnResult result = warehouse.load(workbook).workbooks().get(0).returns().get(0);

            assertThat(result.outcome().code()).isEqualTo("rejected");
            assertThat(result.findings())
                    .filteredOn(finding -> finding.rule().equals("JH05-T20"))
                    .singleElement()
                    .satisfies(
                            finding ->
                                    assertThat(finding.message().en())
                                            .isEqualTo(
                                                    "JH05!A4: expected a column \"Indicator\"; the"
                                                            + " header has none"));
        }
    }
}
