package planhouse.form.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that are wrong, and what is told. */
class RuleMistakesTest {

    @TempDir Path path;

    @Test
    void a_rule_compares_numbers_of_one_unit() {
        WrittenFolder folder =
                new WrittenFolder(path)
                        .file(
                                "forms/l1.yaml",
                                """
                                form: L1
                                title: List
                                kind: list
                                respondents: counties
                                key: [code]
                                fact: fact_enterprise_year
                                items:
                                  - {code: code, name: Code}
                                  - {code: output, name: Output, unit: 10k_cny, printed: 100m_cny}
                                  - {code: profit, name: Profit, unit: 100m_cny}
                                  - {code: before, name: Before, unit: 10k_cny}
                                  - {code: robots, name: Robots, type: integer}
                                  - {code: growth, name: Growth, unit: percent}
                                rules:
                                  - {code: L1-R1, not_more_than: {item: profit, limit: output}}
                                  - {code: L1-R2, not_more_than: {item: robots, limit: code}}
                                  - {code: L1-R3, balance: {total: output, parts: [before, profit]}}
                                  - {code: L1-R4, growth_agrees: {growth: growth, current: output, previous: profit}}
                                  - {code: L1-R5, growth_agrees: {growth: growth, current: output, previous: before}}
                                """);

        assertThat(folder.mistakes())
                .containsExactly(
                        "forms/l1.yaml: rules[0].not_more_than: profit is kept in 100m_cny and"
                                + " output in 10k_cny; keep both in one unit (printed: may differ)",
                        "forms/l1.yaml: rules[1].not_more_than: 'code' is no number; such a rule"
                                + " compares numbers",
                        "forms/l1.yaml: rules[2].balance: before is kept in 10k_cny and profit in"
                                + " 100m_cny; keep both in one unit (printed: may differ)",
                        "forms/l1.yaml: rules[3].growth_agrees: output is kept in 10k_cny and"
                                + " profit in 100m_cny; keep both in one unit (printed: may"
                                + " differ)");
    }

    @Test
    void a_check_compares_numbers_of_one_unit() {
        WrittenFolder folder =
                new WrittenFolder(path)
                        .file("codelists/districts.csv", WrittenFolder.DISTRICTS)
                        .file(
                                "forms/l1.yaml",
                                """
                                form: L1
                                title: List
                                kind: list
                                respondents: counties
                                key: [code]
                                fact: fact_enterprise_year
                                items:
                                  - {code: code, name: Code}
                                  - {code: output, name: Output, unit: 100m_cny}
                                  - {code: before, name: Before, unit: 10k_cny}
                                rules:
                                  - {code: L1-S1, check: agrees_with_last_year, with: {item: before, of: output, tolerance_percent: 1}}
                                """)
                        .file(
                                "forms/c1.yaml",
                                WrittenFolder.CROSSTAB.formatted("C1", "areas: districts", "a", "a")
                                        + """
                                        rules:
                                          - {code: C1-S1, check: sums_agree_with_list, with: {column: output_a, form: L1, of: output, group: code, tolerance_percent: 1}}
                                          - {code: C1-S2, check: sums_agree_with_list, with: {column: output_a, form: L1, of: before, group: code, tolerance_percent: 1}}
                                          - {code: C1-S3, check: sums_agree_with_list, with: {column: output_a, form: L1, group: code, tolerance_percent: 1}}
                                        """);

        assertThat(folder.mistakes())
                .containsExactlyInAnyOrder(
                        "forms/l1.yaml: rules.L1-S1: before is kept in 10k_cny and output in"
                                + " 100m_cny; keep both in one unit (printed: may differ)",
                        "forms/c1.yaml: rules.C1-S1: output_a is kept in 10k_cny and output in"
                                + " 100m_cny; keep both in one unit (printed: may differ)");
    }

    @Test
    void the_years_of_a_rule_are_years() {
        WrittenFolder folder =
                new WrittenFolder(path)
                        .file("codelists/districts.csv", WrittenFolder.DISTRICTS)
                        .file(
                                "forms/c1.yaml",
                                WrittenFolder.CROSSTAB.formatted("C1", "areas: districts", "a", "a")
                                        + """
                                        rules:
                                          - {code: C1-R1, totals_agree: 1, since: soon}
                                          - {code: C1-R2, totals_agree: 1, since: 2021, until: 2020}
                                          - {code: C1-R3, totals_agree: 1, shadow: perhaps}
                                        """);

        assertThat(folder.mistakes())
                .containsExactly(
                        "forms/c1.yaml: rules[0].since: 'soon' is not a year such as 2021",
                        "forms/c1.yaml: rules[1].until: 2020 is before since, 2021",
                        "forms/c1.yaml: rules[2].shadow: 'perhaps' is not true or false");
    }
}
