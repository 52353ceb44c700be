package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
    void a_total_that_contradicts_the_rows_is_a_mistake_however_often_the_rows_were_right()
            throws IOException {
        assertThat(withTotal(2020, "4200.5").outcome()).isEqualTo("published");

        ReturnResult wrong = withTotal(2020, "5000");

        assertThat(wrong.outcome()).isEqualTo("rejected");
        assertThat(wrong.findings())
                .extracting(ReturnFinding::rule, finding -> finding.cell().orElse(""))
                .containsExactly(tuple("JH01-R05", "D7"));
        assertThat(withTotal(2020, "4200.50").outcome()).isEqualTo("unchanged");
    }

    @Test
    void a_question_about_the_period_falls_with_what_it_was_about() throws IOException {
        ReturnResult asked = withPeriod("2021年1-11月");
        assertThat(asked.findings()).extracting(ReturnFinding::rule).containsExactly("JH01-T43");
        assertThat(asked.revision()).hasValue(1);
        assertThat(withPeriod("2021年1-11月|计量单位：万元、台").outcome()).isEqualTo("unchanged");

        ReturnResult answered = withPeriod("2021年");

        assertThat(answered.findings()).isEmpty();
        assertThat(answered.revision()).hasValue(2);
        assertThat(withPeriod("２０２１年|计量单位：万元、台").outcome()).isEqualTo("unchanged");
        assertThat(withPeriod("2021年1-11月|单位：万元、台").outcome()).isEqualTo("superseded-by-newer");
    }

    private ReturnResult withTotal(int year, String total) throws IOException {
        return load(
                new TypedWorkbook()
                        .enterprises("永康市", year, ONE, OTHER, "合计|||" + total + "|32|7||"));
    }

    private ReturnResult withPeriod(String period) throws IOException {
        return load(
                new TypedWorkbook()
                        .sheet(
                                "表1",
                                "表1  重点企业智能制造年报表",
                                "填报单位：永康市|报告期：" + period,
                                "统一社会信用代码|企业名称|重点细分行业|工业总产值（万元）|工业机器人（台）||是否完成智能化改造|完成时间",
                                "||||年末在役|本年新增||",
                                ONE,
                                OTHER));
    }

    private ReturnResult load(TypedWorkbook workbook) throws IOException {
        Path file = workbook.save(folder.resolve("永康市.xlsx"));
        return warehouse.load(file).workbooks().get(0).returns().get(0);
    }
}
