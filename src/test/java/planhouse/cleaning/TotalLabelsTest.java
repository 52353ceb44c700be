package planhouse.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import planhouse.form.Stub;

/** Labels of rows that sum other rows. */
class TotalLabelsTest {

    private static final TotalLabels USUAL = new TotalLabels(Stub.NONE, Optional.of(2022));

    private static TotalLabels own(List<String> totals, List<String> subtotals) {
        return new TotalLabels(
                new Stub(List.of(), totals, subtotals, true, false), Optional.of(2022));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "合计",
                "总　计",
                "全市合计",
                "全市总计",
                "累　计",
                "汇　总",
                "合计：",
                "合计 --",
                "Total",
                "TOTAL",
                "Ｔｏｔａｌ",
                "ＴＯＴＡＬ",
                "Grand total:",
                "totals",
                "TOTALS",
                "Sum total",
                "合计（万元）",
                "本年合计",
                "2022年合计",
                "２０２２年度总计：",
                "合计（2022年）",
                "合计2家",
                "总计：共 12 户企业",
                "合计（2家）",
                "（合计）",
                "【合 计】",
                "（共计12家）",
                "合计（万元）（2022年）",
                "合计（2022年）（万元）",
                "合计2家（万元）",
                "合计数"
            })
    void a_total_is_known_however_it_is_written(String label) {
        assertThat(USUAL.kind(label)).isEqualTo(SetAsideRow.Kind.TOTAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "承前页",
                "过次页",
                "上页合计",
                "上页合计（万元）",
                "（承前页）",
                "Carried forward",
                "上年合计",
                "去年同期合计",
                "上年 总计",
                "2021年合计",
                "合计（上年）",
                "合计（2021年）",
                "上年小计",
                "2021年市区合计"
            })
    void a_total_of_another_year_is_no_sum_of_the_rows(String label) {
        assertThat(USUAL.kind(label)).isEqualTo(SetAsideRow.Kind.NOT_ASKED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "小计",
                "分 计",
                "智能门锁小计：",
                "永康市合计",
                "Sub-total",
                "SUBTOTAL",
                "Wucheng subtotal",
                "（小计）"
            })
    void a_subtotal_is_known_with_and_without_its_groups_name(String label) {
        assertThat(USUAL.kind(label)).isEqualTo(SetAsideRow.Kind.SUBTOTAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "永康市统计局",
                "工业设计院",
                "浙江合计数据有限公司",
                "Lanxi Metal",
                "Total Lubricants",
                "Totals Trading Ltd",
                "（总部）会计所",
                "计量院（合计楼）",
                "Yiwu Glass Works",
                "91330784W00000001Y"
            })
    void a_name_is_no_sum(String label) {
        assertThat(USUAL.kind(label)).isNull();
    }

    @Test
    void a_label_longer_than_any_sum_is_none() {
        String longest = "甲".repeat(38) + "小计";

        assertThat(USUAL.usualKind(longest)).isEqualTo(SetAsideRow.Kind.SUBTOTAL);
        assertThat(USUAL.usualKind("甲" + longest)).isNull();
    }

    @Test
    void a_form_names_its_own_totals_and_subtotals() {
        String longest = "全".repeat(40);

        assertThat(own(List.of("全 市"), List.of()).kind("全\u3000市"))
                .isEqualTo(SetAsideRow.Kind.TOTAL);
        assertThat(own(List.of(), List.of("东南板块")).kind("东南 板块"))
                .isEqualTo(SetAsideRow.Kind.SUBTOTAL);
        assertThat(own(List.of(longest, longest + "市"), List.of()).ownKind(longest))
                .isEqualTo(SetAsideRow.Kind.TOTAL);
        assertThat(own(List.of(longest + "市"), List.of()).ownKind(longest + "市")).isNull();
        assertThat(own(List.of("全市"), List.of("市区")).ownKind("合计")).isNull();
    }

    @Test
    void what_the_form_says_comes_before_what_a_label_usually_means() {
        TotalLabels labels = own(List.of("城乡合计"), List.of("总计"));

        assertThat(labels.kind("城乡合计")).isEqualTo(SetAsideRow.Kind.TOTAL);
        assertThat(labels.kind("总计")).isEqualTo(SetAsideRow.Kind.SUBTOTAL);
        assertThat(labels.kind("合计")).isEqualTo(SetAsideRow.Kind.TOTAL);
    }
}
