package planhouse.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import planhouse.indicator.Finding;

/** What stands in a shape over the cells is no data, and nobody shall believe that it was read. */
class TextBoxesTest {

    private static final TypedSheet SHEET = EnterpriseSheet.of(EnterpriseSheet.FIRST);

    @Test
    void a_number_over_values_is_asked_about_at_the_cell_below() {
        Cleaned cleaned = Cleaned.sheets(SHEET.boxed("I5", "漏报，另有机器人 25 台"));

        assertThat(told(cleaned)).containsExactly("JH01-T88 QUERY I5");
        assertThat(cleaned.findings().get(0).message().zh())
                .isEqualTo("表1!I5：数据区上的文本框写有“漏报，另有机器人 25 台”；文本框不作为数据读取，单元格已按所填内容读入");
        assertThat(cleaned.findings().get(0).message().en())
                .isEqualTo(
                        "表1!I5: a text box over the values says \"漏报，另有机器人 25 台\"; text boxes are"
                                + " not read as data, and the cells were read as they are");
        assertThat(cleaned.text(5, "robots_in_service")).isNotEmpty();
    }

    @Test
    void other_text_boxes_of_the_sheet_are_told_once() {
        Cleaned cleaned =
                Cleaned.sheets(
                        SHEET.boxed("B1", "2021年度")
                                .boxed("C5", "见附件")
                                .boxed("C900", "填表说明：1.按年末数填报")
                                .boxed("ZZ5", "另有 3 家"));

        assertThat(told(cleaned)).containsExactly("JH01-T89 INFO B1");
        assertThat(cleaned.findings().get(0).message().en())
                .contains("B1 \"2021年度\", C5 \"见附件\", C900 \"填表说明：1.按年末数填报\", ZZ5 \"另有 3 家\"");
    }

    @Test
    void what_is_written_over_columns_for_reference_is_told() {
        Cleaned cleaned =
                Cleaned.sheets(
                        TypedSheet.of(
                                        "表3",
                                        "表3 智能制造产业集群情况表",
                                        "填报单位：永康市 | 报告期：2021年",
                                        ClusterSheet.HEADER
                                                + " | 上年 2020（参考） Last year 2020 (reference)",
                                        ClusterSheet.ROW + " | #300")
                                .boxed("G4", "上年应为 310")
                                .commented("G4", "上年应为 310"));

        assertThat(told(cleaned)).containsExactly("JH03-T76 QUERY G4", "JH03-T89 INFO G4");
    }

    private static List<String> told(Cleaned cleaned) {
        return cleaned.findings().stream()
                .map(
                        (Finding finding) ->
                                finding.rule() + " " + finding.severity() + " " + finding.cell())
                .toList();
    }
}
