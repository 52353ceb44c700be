package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.warehouse.reading.RunReport.ReturnResult;

/**
 * A sheet with this year's table and, to compare with, last year's below it. Figures are
 * illustrative.
 */
class LaterYearBesideIT {

    @TempDir Path folder;

    private static LoadedWarehouse warehouse;

    @BeforeAll
    static void start() {
        warehouse = new LoadedWarehouse(Optional.empty());
    }

    @AfterAll
    static void stop() {
        warehouse.close();
    }

    @Test
    void a_table_beside_a_later_years_that_would_replace_what_is_published_is_asked_about()
            throws IOException {
        assertThat(load("兰溪市", cluster(2020, "10")).get(0).findings()).isEmpty();

        List<ReturnResult> both = load("兰溪市", cluster(2021, "12"), cluster(2020, "11"));

        ReturnResult earlier = both.stream().filter(each -> each.year().equals(Optional.of(2020))).findFirst().orElseThrow();
        assertThat(earlier.revision()).hasValue(2);
        assertThat(earlier.findings())
                .extracting(finding -> finding.rule() + " " + finding.message().en())
                .containsExactly(
                        "JH03-N04 表3!A8: the sheet holds the same return for 2021 as well; the"
                                + " figures of 2020 here differ from the published revision 1, and"
                                + " were read as a correction of it");
    }

    @Test
    void one_that_says_what_is_published_asks_nothing() throws IOException {
        load("东阳市", cluster(2020, "10"));

        assertThat(load("东阳市", cluster(2021, "12"), cluster(2020, "10")))
                .allSatisfy(each -> assertThat(each.findings()).isEmpty())
                .extracting(ReturnResult::outcome)
                .containsExactlyInAnyOrder("published", "unchanged");
    }

    @Test
    void nor_do_two_years_that_come_for_the_first_time() throws IOException {
        assertThat(load("武义县", cluster(2021, "12"), cluster(2020, "11")))
                .allSatisfy(each -> assertThat(each.findings()).isEmpty());
    }

    private List<ReturnResult> load(String county, String... tables) throws IOException {
        String lines = String.join("\n\n", tables).formatted((Object[]) copies(county, tables));
        Path file =
                new TypedWorkbook()
                        .sheet("表3", lines.split("\n", -1))
                        .save(folder.resolve(county + tables.length + ".xlsx"));
        return warehouse.load(file).workbooks().get(0).returns();
    }

    private static String[] copies(String county, String... tables) {
        String[] copies = new String[tables.length];
        Arrays.fill(copies, county);
        return copies;
    }

    private static String cluster(int year, String output) {
        return """
               智能制造产业集群情况表
               填报单位：%%s|报告期：%d年
               集群名称|主导行业|培育级别|集群企业数（家）|集群产值（亿元）
               门锁集群|智能门锁|市级|3|%s"""
                .formatted(year, output);
    }
}
