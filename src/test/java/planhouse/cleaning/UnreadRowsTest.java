package planhouse.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import planhouse.workbook.Visibility;

/** Sheets without a header, beside a sheet that has one. */
class UnreadRowsTest {

    private static final String LINE = "填报单位：永康市 | 报告期：2021年";
    private static final String FURTHER = ClusterSheet.ROW.replace("永康门锁", "永康杯业");

    private static final TypedSheet CLUSTERS =
            ClusterSheet.of("表3 智能制造产业集群情况表", LINE, ClusterSheet.HEADER, ClusterSheet.ROW);

    private static String message(String cell) {
        return "表3续!"
                + cell
                + ": the rows from here on stand under no header, and fit the columns of JH03 on"
                + " the sheet \"表3\"; they were not read";
    }

    @Test
    void rows_that_go_on_under_no_header_are_an_error_of_the_return_that_lacks_them() {
        Cleaned cleaned =
                Cleaned.sheets(
                        CLUSTERS, TypedSheet.of("表3续", "", "续表", FURTHER, "合计 | | | #240 | #701"));

        assertThat(cleaned.data()).hasSize(1);
        assertThat(cleaned.errors()).containsExactly(message("A3"));
        assertThat(cleaned.leftAlone())
                .extracting(left -> left.why().en())
                .containsExactly("no header of any form, and nothing like one");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "永康杯业集群 | 智能门锁 | 国家领先 | #120 | 约350 | 2020-12",
                "永康杯业集群 | 智能门锁 | | #120 | 约350 |"
            })
    void they_may_come_first_and_hold_mistakes(String row) {
        Cleaned cleaned = Cleaned.sheets(TypedSheet.of("表3续", row), CLUSTERS);

        assertThat(cleaned.errors()).containsExactly(message("A1"));
    }

    @Test
    void a_row_of_a_matrix_is_known_by_its_label() {
        Cleaned cleaned =
                Cleaned.sheets(
                        TypedSheet.of(
                                "表5",
                                "表5 培育与服务情况表",
                                LINE,
                                "指标名称 | 代码 | 本年 | 上年 | 同比增长（%）",
                                "领军企业新增数（家） | 01 | #12 | #10 | #20"),
                        TypedSheet.of("表5续", "工业软件业务收入（万元） | 07 | #120 | #100 | #20"));

        assertThat(cleaned.errors())
                .containsExactly(
                        "表5续!A1: the rows from here on stand under no header, and fit the columns"
                                + " of JH05 on the sheet \"表5\"; they were not read");
    }

    @Test
    void a_row_with_a_label_of_no_line_is_none_of_a_matrix() {
        Cleaned cleaned =
                Cleaned.sheets(
                        TypedSheet.of(
                                "表5",
                                "表5 培育与服务情况表",
                                LINE,
                                "指标名称 | 代码 | 本年 | 上年 | 同比增长（%）",
                                "领军企业新增数（家） | 01 | #12 | #10 | #20"),
                        TypedSheet.of("人口", "年末常住人口（万人） | | #120 | #100 | #20"));

        assertThat(cleaned.findings()).isEmpty();
        assertThat(cleaned.leftAlone()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " | 智能门锁 | 国家领先 | #120 | #350.5 | 2020-12",
                "封面 | #1\n报告期 | 2021年",
                "#330784 | 永康市 | Yongkang City",
                "智能门锁 | #3 | #1200",
                "一 | 二 | 三 | #4 | #5 | 2020-12",
                "1 | 集群名称填全称 | | | |"
            })
    void other_sheets_are_left_alone(String rows) {
        Cleaned cleaned = Cleaned.sheets(CLUSTERS, TypedSheet.of("其他", rows));

        assertThat(cleaned.findings()).isEmpty();
        assertThat(cleaned.leftAlone()).hasSize(1);
    }

    @Test
    void hidden_sheets_and_drafts_are_no_returns_nor_the_rest_of_one() {
        Cleaned cleaned =
                Cleaned.sheets(
                        CLUSTERS,
                        TypedSheet.of("表3续", FURTHER).seen(Visibility.HIDDEN),
                        TypedSheet.of("表3续草稿", FURTHER));

        assertThat(cleaned.findings()).isEmpty();
    }
}
