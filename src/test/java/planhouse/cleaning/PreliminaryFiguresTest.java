package planhouse.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that say that the figures are flash figures or estimates, where final ones are asked. */
class PreliminaryFiguresTest {

    private static final String TITLE = "表3 智能制造产业集群情况表";
    private static final String LINE = "填报单位：永康市 | 报告期：2021年";

    private static Cleaned sheet(String title, String header, String... rows) {
        String[] lines = new String[rows.length + 3];
        lines[0] = title;
        lines[1] = LINE;
        lines[2] = header;
        System.arraycopy(rows, 0, lines, 3, rows.length);
        return Cleaned.sheets(ClusterSheet.of(lines));
    }

    @Test
    void a_header_that_says_so_is_asked_about() {
        String header = ClusterSheet.HEADER.replace("集群产值（亿元）", "集群产值（快报数）（亿元）");

        Cleaned cleaned = sheet(TITLE, header, ClusterSheet.ROW);

        assertThat(cleaned.data()).hasSize(1);
        assertThat(cleaned.messages())
                .containsExactly(
                        "表3!E3: expected the year's final figures; \"集群产值（快报数）（亿元）\" says that"
                                + " they are not");
    }

    @ParameterizedTest
    @ValueSource(strings = {"智能制造产业集群情况表（快报）", "智能制造产业集群情况表（初步统计）", "智能制造产业集群情况表（预计）"})
    void so_is_a_title(String title) {
        assertThat(sheet(title, ClusterSheet.HEADER, ClusterSheet.ROW).findings())
                .map(finding -> finding.rule() + " " + finding.cell())
                .containsExactly("JH03-T75 A1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"注：以上产值为快报数", "注：产值采用初步统计数据。", "注：集群产值按预计数填报", "说明：表内数据均为2021年快报数"})
    void so_is_a_note_that_says_it_plainly(String note) {
        assertThat(sheet(TITLE, ClusterSheet.HEADER, ClusterSheet.ROW, note).findings())
                .map(finding -> finding.rule() + " " + finding.cell())
                .containsExactly("JH03-T75 A5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"注：与快报数有差异的，以本表为准", "注：本表不是快报数", "注：部分项目预计2023年完工", "注：初步设计为2020年完成"})
    void a_note_that_speaks_of_something_else_is_not(String note) {
        assertThat(sheet(TITLE, ClusterSheet.HEADER, ClusterSheet.ROW, note).findings()).isEmpty();
    }

    @Test
    void so_is_the_label_of_a_row() {
        Cleaned cleaned =
                Cleaned.sheets(
                        TypedSheet.of(
                                "表5",
                                "表5 培育与服务情况表",
                                LINE + " | 计量单位：万元",
                                "指标名称 | 代码 | 本年 | 上年",
                                "领军企业新增数（家） | '01 | #3 | #2",
                                "工业软件业务收入（快报数）（万元） | '07 | #30 | #20"));

        assertThat(cleaned.messages())
                .containsExactly(
                        "表5!A5: expected the year's final figures; \"工业软件业务收入（快报数）（万元）\" says"
                                + " that they are not");
    }
}
