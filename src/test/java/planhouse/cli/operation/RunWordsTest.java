package planhouse.cli.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunWordsTest {

    @Test
    void a_long_command_keeps_its_verb_a_summary_its_year_and_a_path_its_end() {
        assertThat(RunWords.shortened("load returns/2022")).isEqualTo("load returns/2022");
        assertThat(RunWords.shortened("load /srv/data/returns/of/the/counties/2022/Yongkang.xlsx"))
                .isEqualTo("load …returns/of/the/counties/2022/Yongkang.xlsx");
        assertThat(
                        RunWords.shortened(
                                "summary 2022 --plan jinhua-2020-2022 --as-of"
                                        + " 2023-03-31T23:59:59.999999+08:00"))
                .isEqualTo("summary 2022 …f 2023-03-31T23:59:59.999999+08:00");
    }
}
