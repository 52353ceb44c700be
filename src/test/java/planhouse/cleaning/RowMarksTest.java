package planhouse.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a row's first words say it is. */
class RowMarksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "单位负责人：张三",
                "填 表 人：李四",
                "报出日期：2022年1月15日",
                "(盖章)",
                "（盖章）",
                "【盖章】",
                "制表：李四",
                "审 核：王五",
                "单位（盖章）：",
                "（公章）",
                "电话：87101234",
                "日期",
                "制表日期",
                "Prepared by: Li Si",
                "Date of report 2022-01-15"
            })
    void a_sign_off_is_known_by_its_first_words(String text) {
        assertThat(RowMarks.isSignOff(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "张三填表人",
                "91330784W00000001Y",
                "0579-87654321 联系电话",
                "2022年填表人",
                "联系人数（人）",
                "负责人次",
                "审核通过企业数（家）",
                "电话机产业集群",
                "日期型数据"
            })
    void other_words_are_no_sign_off(String text) {
        assertThat(RowMarks.isSignOff(text)).isFalse();
    }

    @Test
    void a_text_of_a_page_is_no_sign_off() {
        String longest = "填表人：" + "甲".repeat(196);

        assertThat(RowMarks.isSignOff(longest)).isTrue();
        assertThat(RowMarks.isSignOff(longest + "甲")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "注：本表由县（市、区）填报。",
                "注 1 无",
                "注",
                "备注：无",
                "填表说明",
                "资料来源：永康市统计局",
                "本表统计范围为规上企业",
                "Note: preliminary",
                "Notes 1",
                "Sources: ONS",
                "* 不含开发区的企业数据"
            })
    void a_note_is_known_by_its_first_words(String text) {
        assertThat(RowMarks.isNote(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"注塑机产业集群", "备注", "Notebook makers", "Source Ltd", "* 重点", "永康市注：甲"})
    void other_words_are_no_note(String text) {
        assertThat(RowMarks.isNote(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲 | 乙 | 1 | 2 | 3",
                "甲 | 乙 | 1",
                "A | B | #1 | #2",
                "（1） | （2） | （3）",
                "#0 | #1 | #2",
                "甲 | 1 | 2 | 3=1+2",
                "1 | 2 | 3 | 4 | 5=1+2+3+4-10"
            })
    void numbers_of_columns_count_up_by_one_behind_the_stubs_letters(String row) {
        assertThat(areColumnNumbers(row)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲 | 乙 | 丙",
                "甲 | 1",
                "#1 | #2",
                "#1 | #3 | #5",
                "#1 | #2 | #2",
                "#2 | #3 | #4",
                "甲厂 | #1 | #2",
                "#1 | #2 | 备注",
                "#1 | #2 | #1000",
                "@2021-06-15 | #1 | #2"
            })
    void other_rows_are_no_numbers_of_columns(String row) {
        assertThat(areColumnNumbers(row)).isFalse();
    }

    private static boolean areColumnNumbers(String line) {
        return RowMarks.areColumnNumbers(TypedSheet.of("表1", line).typed().get(0));
    }
}
