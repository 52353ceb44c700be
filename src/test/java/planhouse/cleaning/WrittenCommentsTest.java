package planhouse.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import planhouse.indicator.Finding;
import planhouse.indicator.Severity;
import planhouse.workbook.marking.OwnNote;

/** What stands in a comment is no data, and may say that the data are wrong. */
class WrittenCommentsTest {

    private static final TypedSheet SHEET = EnterpriseSheet.of(EnterpriseSheet.FIRST);

    @Test
    void a_correction_in_a_comment_is_asked_about_at_its_cell_which_is_read_as_it_is() {
        Cleaned cleaned = Cleaned.sheets(SHEET.commented("I5", "王芳:\n应为125"));

        assertThat(cleaned.findings()).hasSize(1);
        Finding finding = cleaned.findings().get(0);
        assertThat(finding.severity()).isEqualTo(Severity.QUERY);
        assertThat(finding.rule() + " " + finding.cell() + " " + finding.item())
                .isEqualTo("JH01-T76 I5 robots_in_service");
        assertThat(finding.message().zh()).isEqualTo("表1!I5：批注“王芳: 应为125”；批注不作为数据读取，单元格已按所填内容读入");
        assertThat(finding.message().en())
                .isEqualTo(
                        "表1!I5: a comment says \"王芳: 应为125\"; comments are not read as data, and"
                                + " the cell was read as it is");
        assertThat(cleaned.text(5, "robots_in_service")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "应为 125",
                "125",
                "改为１２５台",
                "有误，待核实",
                "该企业产值为预估",
                "不含新厂区",
                "corrected to 125",
                "should be 125",
                "与金东区重复",
                "王芳：\n125",
                "原填有误，实为130台",
                "应填125",
                "填错了，待改",
                "3台",
                "预计全年达到125台",
                "漏报2台",
                "excluding leased robots",
                "数量不对"
            })
    void words_that_doubt_a_cell_are_asked_about(String comment) {
        assertThat(rules(comment)).containsExactly("JH01-T76 QUERY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "按年末数填报",
                "已与企业核实，无误",
                "3月新增一条生产线，2021-06-15 电话核实",
                "应为整数",
                "source: the enterprise's own return",
                "产值不含增值税",
                "按实际数填报",
                "核对无误，没有错误",
                "预计2022年6月投产",
                "应填企业全称",
                "应填单位详细名称",
                "以供应为主",
                "对应为二级行业",
                "3月投产",
                "1号厂房",
                "2021年6月",
                "13812345678",
                "已剔除重复企业",
                "已扣除关联交易",
                "同比增长约12%，主要是订单增加",
                "出口占50%左右",
                "不得漏报",
                "不与其他县重复",
                "最后修改时间：2021-06-15",
                "实际控制人为王某",
                "企业名称更改过",
                "待补贴资金到位后购置",
                "等待定标",
                "checked, nothing missing, no mistake",
                "excluding VAT",
                "含外包产线的机器人"
            })
    void other_words_are_told_and_ask_nothing(String comment) {
        assertThat(rules(comment)).containsExactly("JH01-T77 INFO");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "125 | 应为125",
                "125 | 王芳: 原为120，更正为125台",
                "1,250 | should be 1250",
                "１２５ | 改为１２５",
                "125 | 125",
                "125 | 原填120有误，应为125"
            })
    void a_cell_that_says_what_its_comment_calls_right_is_not_asked_about_again(
            String cell, String comment) {
        TypedSheet sheet =
                EnterpriseSheet.of(EnterpriseSheet.with('I', cell)).commented("I5", comment);

        assertThat(Cleaned.sheets(sheet).findings()).map(Finding::rule).containsExactly("JH01-T77");
    }

    @ParameterizedTest
    @CsvSource({"%0.25, JH04-T77", "#25, JH04-T77", "%0.2, JH04-T76", "#0.25, JH04-T76"})
    void a_percentage_is_compared_as_it_is_seen(String cell, String rule) {
        TypedSheet sheet =
                TypedSheet.of(
                                "表4",
                                "表4 创新产业链发展情况表",
                                "填报单位：永康市 | 报告期：2021年",
                                "产业链名称 | 规上企业数（家） | 产值（亿元） | 上年产值（亿元） | 同比增长（%）",
                                "光电薄膜 | #5 | #2 | #1.6 | " + cell)
                        .commented("E4", "应为25%");

        assertThat(Cleaned.sheets(sheet).findings()).map(Finding::rule).contains(rule);
        assertThat(Cleaned.sheets(sheet).findings())
                .map(Finding::rule)
                .filteredOn(one -> one.startsWith("JH04-T7"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120 | 应为125",
                "125 | 应为125，待核实",
                "125 | 原为125，应为120",
                "125 | 应为125万台",
                "'' | 应为125"
            })
    void one_that_says_something_else_is(String cell, String comment) {
        TypedSheet sheet =
                EnterpriseSheet.of(EnterpriseSheet.with('I', cell)).commented("I5", comment);

        assertThat(Cleaned.sheets(sheet).findings()).map(Finding::rule).contains("JH01-T76");
    }

    @Test
    void words_at_a_header_say_what_the_column_is() {
        TypedSheet sheet = SHEET.commented("E4", "不含增值税，不得重复");

        assertThat(Cleaned.sheets(sheet).findings()).map(Finding::rule).containsExactly("JH01-T77");
    }

    @Test
    void several_such_comments_are_told_as_one() {
        Cleaned cleaned = Cleaned.sheets(SHEET.commented("A4", "按证照填写").commented("I5", "电话核实"));

        assertThat(cleaned.messages())
                .containsExactly(
                        "表1!A4: comments in the table: A4 \"按证照填写\", I5 \"电话核实\"; they are not read"
                                + " as data");
    }

    @Test
    void a_comment_may_say_another_unit_than_the_header() {
        assertThat(rules("以上单位为亿元")).containsExactly("JH01-T71 QUERY");
    }

    @Test
    void notes_of_our_own_say_nothing_and_what_a_person_wrote_before_one_does() {
        String note = OwnNote.of("错误 JH01-T02\n应为准确的数字");

        assertThat(rules(note)).isEmpty();
        assertThat(rules("应为125\n" + note)).containsExactly("JH01-T76 QUERY");
    }

    @Test
    void what_a_person_wrote_behind_a_note_or_into_it_does_too() {
        String note = OwnNote.of("错误 JH01-T02\n应为准确的数字");

        assertThat(rules(note + "\n王芳：应为125")).containsExactly("JH01-T76 QUERY");
        assertThat(rules(note + "已电话核实")).containsExactly("JH01-T77 INFO");
        assertThat(rules(note.replace("数字", "数字125"))).containsExactly("JH01-T76 QUERY");
        assertThat(rules("王芳:\n" + note + "\r\n" + note.replace("\n", "\r\n") + "\n"))
                .containsExactly("JH01-T77 INFO");
    }

    @Test
    void comments_at_the_title_and_in_the_last_row_are_of_the_table() {
        Cleaned cleaned = Cleaned.sheets(SHEET.commented("A1", "含园区").commented("N5", "电话核实"));

        assertThat(cleaned.messages())
                .hasSize(1)
                .allMatch(text -> text.contains("A1 \"含园区\", N5 \"电话核实\""));
    }

    @Test
    void a_header_that_says_what_its_comment_calls_right_is_not_asked_about() {
        TypedSheet sheet = EnterpriseSheet.of(EnterpriseSheet.FIRST).with(1, "2021");

        assertThat(
                        Cleaned.sheets(
                                        sheet.with(2, EnterpriseSheet.TITLE + " | 永康市 | 报告期：2021年")
                                                .commented("A1", "应为2021"))
                                .findings())
                .map(Finding::rule)
                .containsExactly("JH01-T77");
    }

    @Test
    void a_comment_in_one_of_two_tables_side_by_side_is_told_of_that_one() {
        TypedSheet sheet =
                TypedSheet.of(
                                "表3",
                                "表3 智能制造产业集群情况表",
                                "填报单位：永康市 | 报告期：2021年",
                                ClusterSheet.HEADER + " | | " + ClusterSheet.HEADER,
                                ClusterSheet.ROW
                                        + " | | "
                                        + ClusterSheet.ROW.replace("永康门锁", "永康杯业"))
                        .commented("K4", "应为125");

        assertThat(Cleaned.sheets(sheet).findings())
                .extracting(one -> one.rule() + " " + one.tableNo() + " " + one.cell())
                .containsExactly("JH03-T76 2 K4");
    }

    @Test
    void a_comment_far_from_the_table_is_none_of_its() {
        TypedSheet sheet = SHEET.commented("I40", "应为125");

        assertThat(Cleaned.sheets(sheet).findings()).isEmpty();
    }

    private static List<String> rules(String comment) {
        TypedSheet sheet = SHEET.commented("I5", comment);
        return Cleaned.sheets(sheet).findings().stream()
                .map(finding -> finding.rule() + " " + finding.severity())
                .toList();
    }
}
