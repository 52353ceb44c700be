package planhouse.warehouse.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.file.DefinitionFiles;
import planhouse.plan.Programme;
import planhouse.warehouse.server.TestDatabase;

/** From a value in the warehouse back to the cell it was read from. */
class LineageIT {

    private final PublishedReturns returns = PublishedReturns.shared();

    @Test
    void a_value_leads_to_the_text_of_its_cell() {
        assertThat(
                        returns.rows(
                                "lineage where fact = 'fact_enterprise_year' and county_code ="
                                        + " '330784' and year = 2022 and key = 'A'",
                                "column_no, \"column\", workbook, sheet, cell, text, item, value,"
                                        + " number, revision"))
                .containsExactly(
                        "1 | credit_code | workbook-2.xlsx | 表 | A6 | A | credit_code | A | - | 2",
                        "2 | enterprise_name | workbook-2.xlsx | 表 | B6 | 示例一厂 | enterprise_name |"
                                + " 示例一厂 | - | 2",
                        "3 | industry | workbook-2.xlsx | 表 | C6 | 智能门锁 | industry | smart_locks |"
                                + " - | 2",
                        "4 | chain | workbook-2.xlsx | 表 | D6 | 智能门锁 | chain | smart_locks | - | 2",
                        "5 | output_value_10k_cny | workbook-2.xlsx | 表 | E6 | 1,234.5 |"
                                + " output_value | 1234.5 | 1234.5 | 2",
                        "6 | new_product_output_10k_cny | workbook-2.xlsx | 表 | F6 | 10 |"
                                + " new_product_output | 10 | 10 | 2",
                        "7 | rd_expense_10k_cny | workbook-2.xlsx | 表 | G6 | 20 | rd_expense | 20 |"
                                + " 20 | 2",
                        "8 | renovation_investment_10k_cny | workbook-2.xlsx | 表 | H6 | 30 |"
                                + " renovation_investment | 30 | 30 | 2",
                        "9 | robots_in_service | workbook-2.xlsx | 表 | I6 | 7 | robots_in_service |"
                                + " 7 | 7 | 2",
                        "10 | robots_added | workbook-2.xlsx | 表 | J6 | 2 | robots_added | 2 | 2 |"
                                + " 2",
                        "11 | is_transformed | workbook-2.xlsx | 表 | K6 | 是 | transformed | true |"
                                + " - | 2",
                        "12 | transformed_on | workbook-2.xlsx | 表 | L6 | 2022-06-01 |"
                                + " transformed_on | 2022-06-01 | - | 2",
                        "13 | leading_level | workbook-2.xlsx | 表 | M6 | 省级 | leading_level |"
                                + " provincial | - | 2");
    }

    @Test
    void a_corrected_code_keeps_the_word_that_was_written() {
        assertThat(
                        returns.rows(
                                "lineage where county_code = '330784' and key = 'B' and item ="
                                        + " 'industry'",
                                "cell, text, value"))
                .containsExactly("C8 | 光伏光电 | photoelectric");
    }

    @Test
    void an_observation_leads_to_its_cell_missing_ones_too() {
        assertThat(
                        returns.rows(
                                "lineage where fact = 'fact_observation' and year = 2021",
                                "key, \"column\", workbook, cell, text, item, value"))
                .containsExactly(
                        "cultivation_bases / 330784 / 2020 | value | workbook-8.xlsx | B6 | — |"
                                + " last_year | -",
                        "cultivation_bases / 330784 / 2021 | value | workbook-8.xlsx | A6 | 4 |"
                                + " this_year | 4");
    }

    @Test
    void without_any_list_form_the_views_are_installed_all_the_same() {
        DefinitionFiles files =
                new DefinitionFiles(Optional.of(Path.of("src/test/resources/definitions/corpus")));
        TestDatabase other = TestDatabase.create();

        new WarehouseSchema(other.dataSource(), new Programme(files)).bringUpToDate();

        assertThat(
                        JdbcClient.create(other.dataSource())
                                .sql("select count(*) from mart.lineage")
                                .query(Long.class)
                                .single())
                .isZero();
    }
}
