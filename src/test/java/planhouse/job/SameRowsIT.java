package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.warehouse.reading.RunReport;
import planhouse.warehouse.reading.RunReport.ReturnFinding;
import planhouse.warehouse.reading.RunReport.ReturnResult;

/**
 * A workbook with the rows that are published already, around which something else has changed.
 * Figures are illustrative.
 */
class SameRowsIT {

    private static final String ONE = "91330784MA28T0001E|企业一|智能门锁|1200.5|12|2|否|";
    private static final String OTHER = "91330784MA28T0002H|企业二|保温杯|3000|20|5|否|";

    @TempDir Path folder;

    @AutoClose
    private static final LoadedWarehouse warehouse = new LoadedWarehouse(Optional.empty());

    @Test
    void a_total_that_contradicts_the_rows_is_a_mistake_however_often_the_rows_were_right()
            throws IOException {
        assertThat(withTotal(2020, "4200.5").outcome().code()).isEqualTo("published");

        ReturnResult wrong = withTotal(2020, "5000");

        assertThat(wrong.outcome().code()).isEqualTo("rejected");
        assertThat(wrong.findings())
                .extracting(ReturnFinding::rule, finding -> finding.cell().orElse(""))
                .containsExactly(tuple("JH01-R05", "D7"));
        assertThat(withTotal(2020, "4200.50").outcome().code()).isEqualTo("unchanged");
    }

    @Test
    void a_question_about_the_period_falls_with_what_it_was_about() throws IOException {
        ReturnResult asked = withPeriod("2021年1-11月");
        assertThat(asked.findings()).extracting(ReturnFinding::rule).containsExactly("JH01-T43");
        assertThat(asked.revision()).hasValue(1);
        assertThat(withPeriod("2021年1-11月|计量单位：万元、台").outcome().code()).isEqualTo("unchanged");

        ReturnResult answered = withPeriod("2021年");

        assertThat(answered.findings()).isEmpty();
        assertThat(answered.revision()).hasValue(2);
        assertThat(withPeriod("２０２１年|计量单位：万元、台").outcome().code()).isEqualTo("unchanged");
        assertThat(withPeriod("2021年1-11月|单位：万元、台").revision()).hasValue(3);
    }

    @Test
    void what_waits_for_an_answer_stands_at_its_new_cell_where_the_table_has_moved()
            throws IOException {
        withPeriod("2018年1-11月");

        ReturnResult moved = load(table("示例数据，仅供演示|", "2018年1-11月"));

        assertThat(moved.outcome().code()).isEqualTo("unchanged");
        assertThat(moved.findings())
                .extracting(ReturnFinding::rule, finding -> finding.cell().orElse(""))
                .containsExactly(tuple("JH01-T43", "B3"));
        assertThat(load(table("示例数据，仅供演示|", "2018年1-11月")).findings())
                .as("the same bytes once more")
                .isEqualTo(moved.findings());
    }

    @Test
    void a_rule_that_came_later_is_asked_of_the_same_rows() throws IOException {
        assertThat(withTotal(2019, "4200.5").outcome().code()).isEqualTo("published");
        Path jobs = ReliefIT.copyOfJobs(folder.resolve("stricter"));
        Path file =
                new TypedWorkbook()
                        .enterprises("永康市", 2019, ONE, OTHER)
                        .save(folder.resolve("without-a-total.xlsx"));
        try (LoadedWarehouse same = warehouse.tried(jobs)) {
            assertThat(only(same.check(List.of(file))).outcome().code()).isEqualTo("unchanged");
        }
        ReliefIT.replace(
                jobs,
                "rules:\n",
                "rules:\n"
                        + "  - {code: JH01-S99, severity: query, check: unique, with: {items:"
                        + " transformed}}\n");
        try (LoadedWarehouse stricter = warehouse.tried(jobs)) {
            ReturnResult result = only(stricter.check(List.of(file)));
            assertThat(result.findings())
                    .extracting(ReturnFinding::rule)
                    .containsExactly("JH01-S99");
            assertThat(result.revision()).hasValue(2);
        }
    }

    @Test
    void a_question_about_another_return_stands_while_both_say_the_same() throws IOException {
        load(
                new TypedWorkbook()
                        .facilities(
                                "武义县", 2022, "一车间|91330784W00000001Y|甲厂|数字化车间|省级|2021-06|已建成|5"));
        ReturnResult asked = load(new TypedWorkbook().enterprises("武义县", 2022, ONE, OTHER));
        assertThat(asked.findings()).extracting(ReturnFinding::rule).contains("JH01-S13");

        ReturnResult again =
                load(new TypedWorkbook().enterprises("武义县", 2022, ONE, OTHER, "合计|||4200.5||||"));
        ReturnResult corrected =
                load(
                        new TypedWorkbook()
                                .enterprises("武义县", 2022, ONE, OTHER.replace("3000", "3100")));

        assertThat(again.outcome().code()).isEqualTo("unchanged");
        assertThat(again.findings()).extracting(ReturnFinding::rule).contains("JH01-S13");
        assertThat(corrected.revision()).hasValue(2);
        assertThat(corrected.findings()).extracting(ReturnFinding::rule).contains("JH01-S13");
    }

    private static ReturnResult only(RunReport report) {
        return report.workbooks().get(0).returns().get(0);
    }

    private ReturnResult withTotal(int year, String total) throws IOException {
        return load(
                new TypedWorkbook()
                        .enterprises("永康市", year, ONE, OTHER, "合计|||" + total + "|32|7||"));
    }

    private ReturnResult withPeriod(String period) throws IOException {
        return load(table("", period));
    }

    private static TypedWorkbook table(String above, String period) {
        String[] lines = {
            "表1  重点企业智能制造年报表",
            "填报单位：永康市|报告期：" + period,
            "统一社会信用代码|企业名称|重点细分行业|工业总产值（万元）|工业机器人（台）||是否完成智能化改造|完成时间",
            "||||年末在役|本年新增||",
            ONE,
            OTHER
        };
        return new TypedWorkbook()
                .sheet("表1", Stream.concat(above.lines(), Stream.of(lines)).toArray(String[]::new));
    }

    private ReturnResult load(TypedWorkbook workbook) throws IOException {
        Path file = workbook.save(folder.resolve("永康市.xlsx"));
        return only(warehouse.load(file));
    }
}
