package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.warehouse.reading.RunReport;
import planhouse.warehouse.reading.RunReport.ReturnResult;

/**
 * A table of last year's that is only there to compare with, a period that was left from last
 * year's workbook, and one of two versions of a workbook would replace what is published. Figures
 * are illustrative.
 */
class ReturnMeantIT {

    @TempDir Path folder;

    @AutoClose
    private static final LoadedWarehouse warehouse = new LoadedWarehouse(Optional.empty());

    @Test
    void a_table_beside_a_later_years_that_would_replace_what_is_published_is_asked_about()
            throws IOException {
        assertThat(load("兰溪市", cluster(2020, "10")).get(0).findings()).isEmpty();

        List<ReturnResult> both = load("兰溪市", cluster(2021, "12"), cluster(2020, "11"));

        ReturnResult earlier =
                both.stream()
                        .filter(each -> each.year().equals(Optional.of(2020)))
                        .findFirst()
                        .orElseThrow();
        assertThat(earlier.revision()).hasValue(2);
        assertThat(earlier.findings())
                .extracting(finding -> finding.rule() + " " + finding.message().en())
                .containsExactly(
                        "JH03-N04 表3!A8: the sheet holds the same return for 2021 as well; the"
                                + " figures here are read as those of 2020, where they differ from"
                                + " the published revision 1 and are a correction of it");
    }

    @Test
    void one_that_says_what_is_published_asks_nothing() throws IOException {
        load("东阳市", cluster(2020, "10"));

        assertThat(load("东阳市", cluster(2021, "12"), cluster(2020, "10")))
                .allSatisfy(each -> assertThat(each.findings()).isEmpty())
                .extracting(result -> result.outcome().code())
                .containsExactlyInAnyOrder("published", "unchanged");
    }

    @Test
    void two_years_that_come_for_the_first_time_ask_nothing() throws IOException {
        assertThat(load("武义县", cluster(2021, "12"), cluster(2020, "11")))
                .allSatisfy(each -> assertThat(each.findings()).isEmpty());
    }

    @Test
    void a_period_that_was_left_on_one_sheet_is_asked_about() throws IOException {
        Path file =
                new TypedWorkbook()
                        .enterprises("浦江县", 2021, "91330784MA28T0001E|企业一|智能门锁|1200.5|12|2|否|")
                        .sheet("表3", cluster(2020, "10").formatted("浦江县").split("\n"))
                        .save(folder.resolve("浦江县.xlsx"));

        assertThat(warehouse.load(file).workbooks().get(0).returns())
                .filteredOn(each -> each.form().equals("JH03"))
                .flatExtracting(ReturnResult::findings)
                .extracting(finding -> finding.rule() + " " + finding.message().en())
                .containsExactly(
                        "JH03-N04 表3!A3: the workbook's other returns are of 2021; the figures"
                                + " here are read as those of 2020");
    }

    @Test
    void a_file_of_another_years_name_that_would_replace_what_is_published_is_asked_about()
            throws IOException {
        load("磐安县", cluster(2020, "10"));
        Path file = file("磐安县-2021", cluster(2020, "12").formatted("磐安县"));

        assertThat(warehouse.load(file).workbooks().get(0).returns())
                .flatExtracting(ReturnResult::findings)
                .extracting(finding -> finding.rule())
                .containsExactly("JH03-N04", "JH03-T27");
    }

    @Test
    void two_workbooks_of_one_load_with_other_figures_are_asked_about() throws IOException {
        Path corrected = file("金东区-修改版", cluster(2020, "12").formatted("金东区"));
        Path first = file("金东区", cluster(2020, "10").formatted("金东区"));

        RunReport report = warehouse.load(corrected, first);

        assertThat(report.workbooks().get(1).returns().get(0).findings())
                .extracting(finding -> finding.rule() + " " + finding.message().en())
                .containsExactly(
                        "JH03-N06 表3: \"金东区-修改版.xlsx\" of the same load holds this return as"
                                + " well, with other figures; this workbook came after it, and"
                                + " replaced its revision 1");
        assertThat(warehouse.load(corrected).workbooks().get(0).returns().get(0).findings())
                .isEmpty();
    }

    private Path file(String name, String lines) throws IOException {
        return new TypedWorkbook()
                .sheet("表3", lines.split("\n"))
                .save(folder.resolve(name + ".xlsx"));
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
        门锁集群|智能门锁|市级|3|%s\
        """
                .formatted(year, output);
    }
}
