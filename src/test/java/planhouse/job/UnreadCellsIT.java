package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cell that could not be read is told once: no check says that it is blank. */
class UnreadCellsIT {

    @TempDir Path folder;

    @Test
    void a_check_is_not_evaluated_of_a_cell_that_could_not_be_read() throws Exception {
        try (LoadedWarehouse warehouse = new LoadedWarehouse(Optional.empty())) {
            warehouse.load(clusters(2020, "永康门锁集群|智能门锁|国家领先|350", "永康保温杯集群|保温杯|省级领先|80"));

            List<String> found =
                    warehouse
                            .check(
                                    List.of(
                                            clusters(
                                                    2021,
                                                    "永康门锁集群|智能门锁|国家领先|约360",
                                                    "永康保温杯集群|保温杯|省级领先|0")))
                            .workbooks()
                            .get(0)
                            .returns()
                            .get(0)
                            .findings()
                            .stream()
                            .map(finding -> finding.cell().orElse("") + " " + finding.rule())
                            .toList();

            assertThat(found).containsExactlyInAnyOrder("D4 JH03-T02", "D5 JH03-S07");
        }
    }

    private Path clusters(int year, String... rows) throws IOException {
        String[] lines = new String[rows.length + 3];
        lines[0] = "表3  智能制造产业集群情况表";
        lines[1] = "填报单位：永康市|报告期：%d年".formatted(year);
        lines[2] = "集群名称|主导行业|培育级别|集群产值（亿元）";
        System.arraycopy(rows, 0, lines, 3, rows.length);
        return new TypedWorkbook().sheet("表3", lines).save(folder.resolve(year + ".xlsx"));
    }
}
