package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import planhouse.indicator.Severity;
import planhouse.warehouse.reading.RunReport;
import planhouse.warehouse.reading.RunReport.ReturnFinding;
import planhouse.warehouse.reading.RunReport.ReturnResult;

/** Workbooks of respondents who have nothing to report, and of those who forgot to fill them in. */
class NilReturnIT {

    private static final String CHAINS =
            "产业链名称|规上企业数（家）|产值（亿元）|上年产值（亿元）|同比增长（%）|重点项目数（个）|项目完成投资（亿元）";

    @TempDir private static Path folder;

    @AutoClose
    private static final LoadedWarehouse warehouse = new LoadedWarehouse(Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "磐安县, 2019, 无",
        "磐安县, 2020, 本表无数据",
        "磐安县, 2021, |本年无",
        "磐安县, 2022, 无|无|—|无",
        "浦江县, 2019, Nothing to report"
    })
    void words_in_place_of_rows_are_a_nil_return(String county, int year, String line)
            throws IOException {
        ReturnResult result =
                load(
                        new TypedWorkbook().facilities(county, year, line),
                        "nil-%s-%d.xlsx".formatted(county, year));

        assertThat(result.outcome().code()).isEqualTo("published");
        assertThat(result.isNil()).isTrue();
        assertThat(result.rows()).isEqualTo(new RunReport.Rows(1, 0, 0, 1, 0));
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void a_line_under_the_title_is_a_nil_return_too() throws IOException {
        ReturnResult result =
                load(
                        new TypedWorkbook()
                                .sheet(
                                        "表2",
                                        "表2  数字化车间和智能工厂名单",
                                        "填报单位：武义县|报告期：2021年",
                                        "本年无数据",
                                        "车间（工厂）名称|统一社会信用代码|企业名称|设施类型|认定级别|认定时间|建设状态|总投资（万元）",
                                        "单位负责人：|填表人："),
                        "nil-under-title.xlsx");

        assertThat(result.outcome().code()).isEqualTo("published");
        assertThat(result.isNil()).isTrue();
    }

    @Test
    void a_sheet_without_a_row_is_queried_and_told_how_to_report_nothing() throws IOException {
        ReturnResult result = load(new TypedWorkbook().facilities("兰溪市", 2021), "empty.xlsx");

        assertThat(result.outcome().code()).isEqualTo("published");
        assertThat(result.isNil()).isFalse();
        ReturnFinding finding = result.findings().get(0);
        assertThat(finding.severity()).isEqualTo(Severity.QUERY);
        assertThat(finding.rule()).isEqualTo("JH02-N01");
        assertThat(finding.cell()).contains("A4");
        assertThat(finding.message().en())
                .isEqualTo(
                        "表2!A4: expected rows below the header, or the words \"nil return\" where"
                                + " there is nothing to report; found neither");
        assertThat(finding.message().zh()).isEqualTo("表2!A4：表头以下应有数据行，无数据可报的应写“无数据”，两者都没有");
        assertThat(finding.fix().en())
                .isEqualTo(
                        "fill in the rows; where there is nothing to report, write 无数据 or \"nil"
                                + " return\" in the first row");
        assertThat(finding.fix().zh()).isEqualTo("填写数据行；确无数据可报的，在第一行写“无数据”");
    }

    @Test
    void a_form_that_asks_for_its_rows_knows_no_nil_return() throws IOException {
        ReturnResult result =
                load(
                        new TypedWorkbook()
                                .sheet("表4", "表4  创新产业链发展情况表", "填报单位：兰溪市|报告期：2021年", CHAINS, "无"),
                        "chains.xlsx");

        assertThat(result.outcome().code()).isEqualTo("rejected");
        assertThat(result.findings())
                .filteredOn(finding -> finding.rule().equals("JH04-N01"))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.found()).isEqualTo("无");
                            assertThat(finding.message().en())
                                    .isEqualTo(
                                            "表4!A4: expected the rows that JH04 asks for, found"
                                                    + " none; this form knows no nil return");
                            assertThat(finding.message().zh())
                                    .isEqualTo("表4!A4：应有 JH04 要求填报的各行，但一行也没有；该表不能零报送");
                        });
    }

    @Test
    void a_matrix_that_nobody_filled_in_is_told_so_once() throws IOException {
        ReturnResult result =
                load(
                        new TypedWorkbook()
                                .sheet(
                                        "表5",
                                        "表5  培育与服务情况表",
                                        "填报单位：义乌市|报告期：2021年",
                                        "指标名称|代码|本年|上年|同比增长（%）",
                                        "领军企业新增数（家）|'01||10|",
                                        "智能制造系统解决方案供应商（家）|'04|||"),
                        "untouched.xlsx");

        assertThat(result.outcome().code()).isEqualTo("rejected");
        assertThat(result.findings())
                .extracting(finding -> finding.rule())
                .containsExactly("JH05-N01");
    }

    @Test
    void a_further_sheet_without_a_header_holds_the_return_back() throws IOException {
        ReturnResult result =
                load(
                        new TypedWorkbook()
                                .facilities(
                                        "东阳市",
                                        2021,
                                        "一车间|91330784W00000001Y|甲厂|数字化车间|省级|2021-06|已建成|5")
                                .sheet("续", "二车间|91330784W00000001Y|甲厂|数字化车间|省级|2021-06|已建成|7"),
                        "continued.xlsx");

        assertThat(result.outcome().code()).isEqualTo("rejected");
        assertThat(result.rows()).isEqualTo(new RunReport.Rows(1, 0, 1, 0, 0));
        assertThat(result.findings())
                .extracting(finding -> finding.rule() + " " + finding.sheet())
                .containsExactly("JH02-T54 续");
    }

    @Test
    void a_return_without_a_year_still_says_whose_it_is() throws IOException {
        ReturnResult result =
                load(
                        new TypedWorkbook()
                                .sheet(
                                        "表4",
                                        "表4  创新产业链发展情况表",
                                        "填报单位：兰溪市",
                                        CHAINS,
                                        "智能门锁|1|2|2|0|1|1"),
                        "chains-of-no-year.xlsx");

        assertThat(result.outcome().code()).isEqualTo("rejected");
        assertThat(result.county()).contains("330781");
        assertThat(result.countyName().map(name -> name.en())).contains("Lanxi City");
        assertThat(result.year()).isEmpty();
    }

    @Test
    void rows_with_names_alone_are_no_return_of_a_form_that_asks_for_them() throws IOException {
        ReturnResult result =
                load(
                        new TypedWorkbook()
                                .sheet(
                                        "表4",
                                        "表4  创新产业链发展情况表",
                                        "填报单位：义乌市|报告期：2021年",
                                        CHAINS,
                                        "智能门锁|||",
                                        "新能源汽车及零部件|||"),
                        "names-alone.xlsx");

        assertThat(result.outcome().code()).isEqualTo("rejected");
        assertThat(result.findings())
                .filteredOn(finding -> finding.rule().equals("JH04-N01"))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                            assertThat(finding.message().en())
                                    .isEqualTo(
                                            "表4!A4: expected figures in the rows that JH04 asks"
                                                + " for, found none: every cell to be filled in is"
                                                + " blank");
                            assertThat(finding.message().zh())
                                    .isEqualTo("表4!A4：JH04 要求填报的各行应有数字，但应填的单元格全部为空");
                            assertThat(finding.fix().en())
                                    .isEqualTo(
                                            "fill in each row of the form, with 0 or — where there"
                                                    + " is nothing");
                        });
    }

    @Test
    void zeros_and_dashes_are_figures() throws IOException {
        ReturnResult result =
                load(
                        new TypedWorkbook()
                                .sheet(
                                        "表4",
                                        "表4  创新产业链发展情况表",
                                        "填报单位：义乌市|报告期：2020年",
                                        CHAINS,
                                        "智能门锁|—||",
                                        "新能源汽车及零部件|||"),
                        "dashes.xlsx");

        assertThat(result.findings()).noneMatch(finding -> finding.rule().equals("JH04-N01"));
    }

    @Test
    void words_among_rows_are_a_row_set_aside() throws IOException {
        ReturnResult result =
                load(
                        new TypedWorkbook()
                                .facilities(
                                        "东阳市",
                                        2021,
                                        "一号车间|91330784MA28T0001E|永康一号门业|数字化车间|市级|2021-05|已建成|500",
                                        "无"),
                        "one-row.xlsx");

        assertThat(result.isNil()).isFalse();
        assertThat(result.rows()).isEqualTo(new RunReport.Rows(2, 1, 0, 1, 0));
    }

    @Test
    void nothing_to_report_after_figures_were_is_a_revision_of_its_own_in_another_workbook()
            throws IOException {
        String facility = "一号车间|91330784MA28T0001E|永康一号门业|数字化车间|市级|2021-05|已建成|500";
        load(new TypedWorkbook().facilities("婺城区", 2021, "无数据"), "first-nil.xlsx");
        load(new TypedWorkbook().facilities("婺城区", 2021, facility), "figures.xlsx");

        ReturnResult result =
                load(new TypedWorkbook().facilities("婺城区", 2021, "本年无"), "second-nil.xlsx");

        assertThat(result.outcome().code()).isEqualTo("published");
        assertThat(result.isNil()).isTrue();
        assertThat(result.revision()).contains(3);
    }

    private static ReturnResult load(TypedWorkbook typed, String name) throws IOException {
        return warehouse.load(typed.save(folder.resolve(name))).workbooks().get(0).returns().get(0);
    }
}
