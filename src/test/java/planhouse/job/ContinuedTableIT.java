package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.warehouse.reading.RunReport;
import planhouse.warehouse.reading.RunReport.ReturnResult;

/** A return of which the columns stand in two tables, the second a continuation (续表). */
class ContinuedTableIT {

    private static final String[] FIRST = {
        "表6  重点行业主要指标汇总表",
        "填报单位：永康市|报告期：2021年",
        "重点细分行业|企业数(家) 本年|企业数(家) 上年|其中：完成智能化改造(家) 本年|其中：完成智能化改造(家) 上年",
        "智能门锁|105|107|67|45",
        "光电|8|8|6|4"
    };

    @AutoClose
    private static final LoadedWarehouse warehouse = new LoadedWarehouse(Optional.empty());

    @TempDir private Path folder;

    @Test
    void the_rows_of_a_table_form_go_on_in_another_table() throws IOException {
        ReturnResult result = crosstab("智能门锁|5|4|1241|781", "光电|3|2|123|74");

        assertThat(result.findings()).isEmpty();
        assertThat(result.outcome().code()).isEqualTo("published");
    }

    @Test
    void a_row_that_does_not_go_on_lacks_the_columns() throws IOException {
        ReturnResult result = crosstab("智能门锁|5|4|1241|781");

        assertThat(result.findings())
                .extracting(finding -> finding.rule() + " " + finding.sheet())
                .containsExactly("JH06-T20 表6", "JH06-T20 表6");
    }

    @Test
    void a_rule_compares_columns_of_several_tables() throws IOException {
        ReturnResult result =
                load(
                        new TypedWorkbook()
                                .sheet(
                                        "表6",
                                        "表6  重点行业主要指标汇总表",
                                        "填报单位：永康市|报告期：2021年",
                                        "重点细分行业|企业数(家) 本年|企业数(家) 上年|工业总产值(万元) 本年|工业总产值(万元) 上年",
                                        "智能门锁|105|107|5|4")
                                .sheet(
                                        "表6续",
                                        "表6  重点行业主要指标汇总表（续）",
                                        "填报单位：永康市|报告期：2021年",
                                        "重点细分行业|其中：完成智能化改造(家) 本年|其中：完成智能化改造(家) 上年|在役工业机器人(台)"
                                                + " 本年|在役工业机器人(台) 上年",
                                        "智能门锁|205|45|1241|781"));

        assertThat(result.outcome().code()).isEqualTo("rejected");
        assertThat(result.findings())
                .extracting(finding -> finding.rule() + " " + finding.message().en())
                .containsExactly(
                        "JH06-R01 表6续!B4: 智能门锁 of which: transformed: this year: expected at most"
                                + " 105 (智能门锁 Enterprises: this year, 表6!B4), found \"205\"");
    }

    @Test
    void a_growth_is_held_against_its_values_in_another_table() throws IOException {
        ReturnResult result =
                load(
                        new TypedWorkbook()
                                .sheet(
                                        "表5",
                                        "表5  培育与服务情况表",
                                        "填报单位：永康市|报告期：2021年",
                                        "代码|指标名称|计量单位|本年|上年",
                                        "01|领军企业新增数|家|4|3",
                                        "03|领军企业培育基地|个|1|1",
                                        "04|智能制造系统解决方案供应商|家|13|10",
                                        "06|智能化改造诊断服务|家次|129|89",
                                        "07|工业软件业务收入|万元|120|100",
                                        "08|大数据产业营业收入|万元|70|50",
                                        "",
                                        "表5  培育与服务情况表（续）",
                                        "填报单位：永康市|报告期：2021年",
                                        "代码|指标名称|计量单位|同比增长（%）",
                                        "01|领军企业新增数|家|33.3",
                                        "03|领军企业培育基地|个|0",
                                        "04|智能制造系统解决方案供应商|家|30",
                                        "06|智能化改造诊断服务|家次|44.9",
                                        "07|工业软件业务收入|万元|90",
                                        "08|大数据产业营业收入|万元|40"));

        assertThat(result.findings())
                .extracting(finding -> finding.rule() + " " + finding.message().en())
                .containsExactly(
                        "JH05-R03 表5!D18: Industrial software revenue Growth: expected 20 percent,"
                                + " from 120 (Industrial software revenue This year, D8) and 100"
                                + " (Industrial software revenue Last year, E8), found \"90\"");
    }

    @Test
    void a_row_of_a_list_does_not_and_its_further_columns_are_told_as_their_cause()
            throws IOException {
        ReturnResult result =
                load(
                        new TypedWorkbook()
                                .sheet(
                                        "表2",
                                        "表2  数字化车间和智能工厂名单",
                                        "填报单位：永康市|报告期：2021年|计量单位：万元",
                                        "车间（工厂）名称|统一社会信用代码|企业名称|类型|认定级别",
                                        "一车间|91330784W00000001Y|甲厂|数字化车间|省级")
                                .sheet(
                                        "表2续",
                                        "表2  数字化车间和智能工厂名单（续）",
                                        "填报单位：永康市|报告期：2021年|计量单位：万元",
                                        "车间（工厂）名称|统一社会信用代码|认定时间|建设状态|总投资（万元）",
                                        "一车间|91330784W00000001Y|2021-06|已建成|5"));

        assertThat(result.outcome().code()).isEqualTo("rejected");
        assertThat(result.rows()).isEqualTo(new RunReport.Rows(1, 0, 1, 0, 0));
        assertThat(result.findings())
                .filteredOn(finding -> finding.sheet().equals("表2续"))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.rule()).isEqualTo("JH02-T83");
                            assertThat(finding.message().zh())
                                    .isEqualTo(
                                            "表2续!A3：本表有表头在 表2!A3"
                                                + " 的表所没有的列（认定时间、建设状态、总投资），而没有其所有的列（类型）；清单的一行须在一张表中填全，本表各行未读入");
                            assertThat(finding.fix().en())
                                    .isEqualTo(
                                            "move these columns to the right of the table headed at"
                                                + " 表2!A3, beside their rows, and take this table"
                                                + " out; where its rows are others, add the columns"
                                                + " it lacks");
                        });
    }

    private ReturnResult crosstab(String... continued) throws IOException {
        String[] further = new String[3 + continued.length];
        further[0] = "表6  重点行业主要指标汇总表（续）";
        further[1] = "填报单位：永康市|报告期：2021年";
        further[2] = "重点细分行业|工业总产值(万元) 本年|工业总产值(万元) 上年|在役工业机器人(台) 本年|在役工业机器人(台) 上年";
        System.arraycopy(continued, 0, further, 3, continued.length);
        return load(new TypedWorkbook().sheet("表6", FIRST).sheet("表6续", further));
    }

    private ReturnResult load(TypedWorkbook workbook) throws IOException {
        Path saved = workbook.save(folder.resolve("永康市-2021.xlsx"));
        return warehouse.load(saved).workbooks().get(0).returns().get(0);
    }
}
