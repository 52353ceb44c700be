package planhouse.collection.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import planhouse.form.file.DefinitionFiles;

class LabelTest {

    private static final Units UNITS =
            new Units(new DefinitionFiles(Optional.empty()).load().units().values());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "工业总产值（万元） | 工业总产值 | 万元",
                "工业总产值(亿元) | 工业总产值 | 亿元",
                "'工 业\u3000总产值\n（万元）' | 工业总产值 | 万元",
                "工业总产值，万元 | 工业总产值 | 万元",
                "工业总产值：万元 | 工业总产值 | 万元",
                "工业总产值（单位：万元） | 工业总产值 | 万元",
                "工业总产值（万两） | 工业总产值 | 万两",
                "同比增长% | 同比增长 | %",
                "同比增长（％） | 同比增长 | %",
                "Output value (10 000 CNY) | outputvalue | 10000cny"
            })
    void a_unit_is_told_from_the_name(String raw, String name, String unit) {
        Label label = Label.of(raw, UNITS);

        assertThat(label.name()).isEqualTo(name);
        assertThat(label.unit()).contains(unit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "保温杯（壶） | 保温杯(壶)",
                "电动（园林）工具 | 电动(园林)工具",
                "一、领军企业新增数 | 领军企业新增数",
                "1.领军企业新增数 | 领军企业新增数",
                "（一）领军企业新增数 | 领军企业新增数",
                "..浦 江 | 浦江",
                "２０２１ | 2021"
            })
    void brackets_that_are_no_unit_stay_and_numbering_goes(String raw, String name) {
        Label label = Label.of(raw, UNITS);

        assertThat(label.name()).isEqualTo(name);
        assertThat(label.unit()).isEmpty();
        assertThat(label.ofWhich()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "其中：新产品产值 | 新产品产值",
                "其中: 新产品产值 | 新产品产值",
                "#新产品产值 | 新产品产值",
                "of which: new products | newproducts"
            })
    void the_of_which_mark_is_kept_as_a_fact(String raw, String name) {
        Label label = Label.of(raw, UNITS);

        assertThat(label.name()).isEqualTo(name);
        assertThat(label.ofWhich()).isTrue();
    }

    /** Copied for each of its marks, a label of this length would take minutes. */
    @Test
    void marks_before_and_behind_go_however_many_they_are() {
        String marks = "其中：".repeat(300_000);

        Label label = Label.of(marks + "新产品产值" + "，：".repeat(300_000), UNITS);

        assertThat(label.name()).isEqualTo("新产品产值");
        assertThat(label.ofWhich()).isTrue();
    }

    @Test
    void each_half_of_a_bilingual_label_names_it() {
        Label label = Label.of("工业总产值\nGross output", UNITS);

        assertThat(label.isSameAs(Label.of("工业总产值", UNITS))).isTrue();
        assertThat(label.isSameAs(Label.of("GROSS OUTPUT", UNITS))).isTrue();
    }
}
