package planhouse.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that say that a table, a row or all its figures are not what is to be reported. */
class UnmeantTablesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"表1  重点企业智能制造年报表（样表）", "重点企业智能制造年报表(征求意见稿)", "表1 重点企业智能制造年报表【更正前】", "本表作废"})
    void a_title_that_says_that_it_is_none_is_asked_about(String title) {
        assertThat(rules(sheet("表1").with(1, title))).containsExactly("JH01-T78 A1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"填表示例", "样表", "表1(修改前)", "示范", "填报示范", "测试表", "sample"})
    void so_is_a_sheets_name(String name) {
        assertThat(rules(sheet(name))).containsExactly("JH01-T78 null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"示范工厂", "省级示范项目", "检验测试设备", "试点示范"})
    void names_of_what_is_reported_are_not(String name) {
        assertThat(rules(sheet(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"示例数据，仅供演示", "表1  重点企业智能制造年报表（示范企业）", "重点企业智能制造年报表（2021年）"})
    void words_that_say_something_else_are_not(String title) {
        assertThat(rules(sheet("表1").with(1, title))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "作废",
                "此行重复，请删除",
                "已并入乙公司，产值合并统计",
                "已搬迁，由金东区填报",
                "停产，数据为上年数",
                "待核实",
                "产值暂按上年填报",
                "不计入合计"
            })
    void a_remark_that_doubts_its_row_is_asked_about(String remark) {
        assertThat(rules(EnterpriseSheet.of(EnterpriseSheet.with('N', remark))))
                .containsExactly("JH01-T79 N5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "新增企业",
                "2021年由乙公司更名",
                "与上年相比增长较快，因新厂投产",
                "待建项目较多",
                "节约用地",
                "主要产品为不锈钢杯",
                "等待定标",
                "承接待定制订单",
                "待补贴资金到位后继续改造",
                "项目待核准",
                "已在市本级扣除，不重复统计",
                "与分公司无重复填报",
                "未漏报",
                "重复行已删除",
                "旧执照作废，已换新证",
                "按上年度报表格式填报",
                "同上年口径一致",
                "产值不含增值税",
                "由县经信局审核",
                "尚有二期厂房未完工",
                "还有部分设备未到货",
                "归属永康市经济开发区",
                "设备待安装",
                "年内新纳入统计",
                "合并后更名"
            })
    void other_remarks_are_not(String remark) {
        assertThat(rules(EnterpriseSheet.of(EnterpriseSheet.with('N', remark)))).isEmpty();
    }

    @Test
    void a_row_of_a_list_that_says_that_it_is_a_part_of_another_is_asked_about() {
        TypedSheet sheet =
                EnterpriseSheet.of(
                        EnterpriseSheet.FIRST, EnterpriseSheet.SECOND.replace("乙厂", "其中：乙厂二车间"));

        assertThat(rules(sheet)).containsExactly("JH01-T82 B6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"注：另有3家企业未报。", "注：标红数据为待核实数", "注：黄色部分不计入合计", "注：2家企业漏报，已催"})
    void so_is_a_note_that_says_that_figures_are_incomplete(String note) {
        assertThat(rules(EnterpriseSheet.of(EnterpriseSheet.FIRST, note)))
                .containsExactly("JH01-T79 A6");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "注：本表由各县（市、区）经济和信息化局汇总填报。",
                "注：规模以下企业不纳入统计。",
                "注：不得漏报、重复填报。",
                "注：示例数据，非真实统计。"
            })
    void notes_of_the_form_itself_are_not(String note) {
        assertThat(rules(EnterpriseSheet.of(EnterpriseSheet.FIRST, note))).isEmpty();
    }

    @Test
    void a_column_of_units_is_held_against_the_header() {
        TypedSheet sheet =
                TypedSheet.of(
                        "表3",
                        "智能制造产业集群情况表",
                        "填报单位：永康市 | 报告期：2021年",
                        "集群名称 | 主导行业 | 培育级别 | 集群企业数（家） | 集群产值 | 计量单位",
                        "门锁集群 | 智能门锁 | 市级 | #3 | #100000 | 万元",
                        "杯壶集群 | 保温杯（壶） | 市级 | #3 | #12 | 亿元");

        assertThat(rules(sheet)).containsExactly("JH03-T80 F4", "JH03-T21 F3");
    }

    @Test
    void a_unit_in_the_sheets_name_is_that_of_the_table() {
        TypedSheet sheet =
                TypedSheet.of(
                        "表3（万元）",
                        "智能制造产业集群情况表",
                        "填报单位：永康市 | 报告期：2021年",
                        "集群名称 | 主导行业 | 培育级别 | 集群企业数（家） | 集群产值",
                        "门锁集群 | 智能门锁 | 市级 | #3 | #100000");

        assertThat(Cleaned.sheets(sheet).text(4, "output_value")).isEqualTo("100000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"永康市（不含开发区）", "永康经济开发区管委会", "永康市芝英镇", "永康市东城街道办事处"})
    void a_part_of_the_respondent_is_not_the_whole(String respondent) {
        assertThat(rules(of(respondent))).containsExactly("JH01-T81 A2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"永康市农业农村局", "永康市住房和城乡建设局", "永康", "金华市永康市经济和信息化局"})
    void its_offices_speak_for_the_whole(String respondent) {
        assertThat(rules(of(respondent))).isEmpty();
    }

    private static TypedSheet of(String respondent) {
        return sheet("表1").with(2, "填报单位：" + respondent + " | | 报告期：2021年 | 计量单位：万元、台");
    }

    @Test
    void a_line_of_units_that_no_column_is_in_is_asked_about() {
        assertThat(rules(sheet("表1").with(2, "填报单位：永康市 | | 报告期：2021年 | 计量单位：亿元、台")))
                .containsExactly("JH01-T71 D2");
        assertThat(rules(sheet("表1").with(2, "填报单位：永康市 | | 报告期：2021年 | 计量单位：家、%"))).isEmpty();
    }

    private static TypedSheet sheet(String name) {
        return EnterpriseSheet.of(EnterpriseSheet.FIRST).named(name);
    }

    private static List<String> rules(TypedSheet sheet) {
        return Cleaned.sheets(sheet).findings().stream()
                .map(finding -> finding.rule() + " " + finding.cell())
                .toList();
    }
}
