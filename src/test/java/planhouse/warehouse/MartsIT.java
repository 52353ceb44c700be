package planhouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import planhouse.form.DefinitionFiles;
import planhouse.form.SqlFiles;
import planhouse.warehouse.server.TestDatabase;

/** The public views over a few illustrative returns, some of them corrected, some rejected. */
class MartsIT {

    /** In this order; 2, 7 and 13 are the second revisions of their returns. */
    private static final List<Long> PUBLISHED =
            List.of(1L, 4L, 14L, 2L, 5L, 6L, 8L, 9L, 7L, 10L, 12L, 13L, 11L);

    private static TestDatabase database;

    @BeforeAll
    static void publish_returns() throws SQLException {
        DefinitionFiles files = new DefinitionFiles(Optional.empty());
        database = TestDatabase.create();
        new WarehouseSchema(database.dataSource(), files.load(), files.sqlFiles()).bringUpToDate();
        try (Connection connection = database.dataSource().getConnection()) {
            ScriptUtils.executeSqlScript(
                    connection,
                    new EncodedResource(
                            new ClassPathResource("planhouse/warehouse/returns-for-marts.sql"),
                            "UTF-8"));
        }
        PUBLISHED.forEach(submission -> publish(submission, files.sqlFiles()));
        jdbc().sql(
                        "update warehouse.submission set state = 'rejected' where submission_key in"
                                + " (3, 16)")
                .update();
    }

    @Test
    void an_enterprise_stands_with_each_county_that_reports_it_as_last_published() {
        assertThat(
                        rows(
                                "enterprise_year",
                                "county_code, county_name_en, credit_code, enterprise_name, year,"
                                        + " industry_code, industry_name_zh, chain_code,"
                                        + " output_value_10k_cny, robots_in_service,"
                                        + " is_transformed, transformed_on, leading_level,"
                                        + " is_part, revision"))
                .containsExactly(
                        "330702 | Wucheng District | C | 示例三厂 | 2022 | biomedicine | 生物医药 | - | 400"
                                + " | 9 | f | - | - | f | 1",
                        "330781 | Lanxi City | A | 示例一厂 | 2022 | smart_locks | 智能门锁 | - | 300 | 8 |"
                                + " f | - | - | f | 1",
                        "330784 | Yongkang City | A | 示例一厂 | 2022 | smart_locks | 智能门锁 |"
                                + " smart_locks | 1234.5 | 7 | t | 2022-06-01 | provincial | f | 2",
                        "330784 | Yongkang City | B | 示例二厂 | 2022 | photoelectric | 光电 | - | 200 |"
                                + " 6 | f | - | - | f | 2");
    }

    @Test
    void a_facility_has_its_enterprise_s_name_where_the_return_gives_none() {
        assertThat(
                        rows(
                                "facility_year",
                                "county_code, credit_code, enterprise_name, facility_name, year,"
                                        + " facility_type, facility_type_name_zh, level,"
                                        + " level_name_en, recognized_on, status, status_name_en,"
                                        + " investment_10k_cny"))
                .containsExactly(
                        "330784 | A | 示例一厂 | 一车间 | 2022 | digital_workshop | 数字化车间 | provincial |"
                                + " Provincial | 2021-03-01 | built | Built | 500");
    }

    @Test
    void a_cluster_is_added_up_over_its_counties_and_a_zone_of_a_county_is_not_added_again() {
        assertThat(
                        rows(
                                "cluster_year",
                                "cluster_name, year, industry_code, level, counties, enterprises,"
                                        + " output_value_10k_cny, tier, recognized_on"))
                .containsExactlyInAnyOrder(
                        "门锁集群 | 2022 | smart_locks | provincial | 2 | 60 | 10000000.5 | over_100bn"
                                + " | 2020-05-01",
                        "光电集群 | 2022 | photoelectric | municipal | 1 | 9 | 1000000 | below_10bn |"
                                + " -");
    }

    @ParameterizedTest
    @CsvSource({
        "10000000.01, over_100bn",
        "10000000, 50_to_100bn",
        "5000000.01, 50_to_100bn",
        "5000000, 10_to_50bn",
        "1000000.01, 10_to_50bn",
        "1000000, below_10bn"
    })
    void a_tier_begins_above_its_limit(String output, String tier) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate(
                    "update warehouse.fact_cluster_county_year set output_value_10k_cny = "
                            + output
                            + " where submission_key = 7 and row_no = 7");
            var found =
                    statement.executeQuery(
                            "select tier from mart.cluster_year where cluster_name = '光电集群'");
            found.next();

            assertThat(found.getString(1)).isEqualTo(tier);
            connection.rollback();
        }
    }

    @Test
    void a_chain_stands_once_for_each_county_and_year() {
        assertThat(
                        rows(
                                "chain_year",
                                "chain_code, chain_name_zh, county_code, year, enterprises,"
                                        + " output_value_10k_cny, output_value_last_year_10k_cny,"
                                        + " growth_percent, key_projects,"
                                        + " project_investment_10k_cny"))
                .containsExactly(
                        "smart_locks | 智能门锁 | 330784 | 2022 | 12 | 110000 | 100000 | 10 | 3 |"
                                + " 5000");
    }

    @Test
    void a_year_s_own_report_comes_before_what_the_next_year_says_of_it() {
        assertThat(
                        rows(
                                "observation",
                                "year, indicator_code, area_code, area_name_zh, breakdown, value,"
                                        + " unit, missing_kind, is_comparative, return_year,"
                                        + " revision"))
                .containsExactly(
                        "2020 | cultivation_bases | 330784 | 永康市 |  | - | items | none | t | 2021 |"
                                + " 2",
                        "2021 | cultivation_bases | 330784 | 永康市 |  | 4 | items | - | f | 2021 | 2",
                        "2022 | cultivation_bases | 330784 | 永康市 |  | 5 | items | - | f | 2022 |"
                                + " 1");
    }

    @Test
    void a_rejected_attempt_leaves_the_return_published_and_is_shown_beside_it() {
        assertThat(
                        rows(
                                "reporting_status where form_code = 'JH01'",
                                "county_code, form_code, year, state, revision, published_at is"
                                        + " not null, errors, queries, attempts, newest_state,"
                                        + " newest_errors, newest_queries, workbook"))
                .containsExactly(
                        "330702 | JH01 | 2022 | published | 1 | t | 0 | 0 | 1 | published | 0 | 0 |"
                                + " workbook-5.xlsx",
                        "330781 | JH01 | 2022 | published | 1 | t | 0 | 0 | 1 | published | 0 | 0 |"
                                + " workbook-4.xlsx",
                        "330782 | JH01 | 2022 | rejected | - | f | 1 | 0 | 1 | rejected | 1 | 0 |"
                                + " workbook-9.xlsx",
                        "330784 | JH01 | 2022 | published | 2 | t | 0 | 1 | 3 | rejected | 1 | 1 |"
                                + " workbook-2.xlsx");
    }

    @Test
    void an_attempt_not_decided_yet_has_no_status() {
        assertThat(rows("reporting_status where form_code = 'JH02'", "year"))
                .containsExactly("2022");
    }

    @Test
    void findings_of_every_attempt_are_there_with_its_number() {
        assertThat(
                        rows(
                                "finding",
                                "return, attempt, severity, rule, workbook, sheet, cell, found,"
                                        + " expected, message_zh, message_en, state, is_current"))
                .containsExactly(
                        "JH01 330782 2022 | 1 | error | JH01-T05 | workbook-9.xlsx | 表 | E6 | x | 数"
                                + " / a number | 不是数 | no number | rejected | f",
                        "JH01 330784 2022 | 2 | query | JH01-S02 | workbook-2.xlsx | 表 | E6 |"
                                + " 1,234.5 | 约 100 / about 100 | 变动 | change | published | t",
                        "JH01 330784 2022 | 3 | error | JH01-T05 | workbook-3.xlsx | 表 | E9 | 约120"
                                + " | 数 / a number | 不是数 | no number | rejected | f",
                        "JH01 330784 2022 | 3 | query | JH01-S02 | workbook-3.xlsx | 表 | E6 | 9 | 约"
                                + " 100 / about 100 | 变动 | change | rejected | f",
                        "- | - | error | PERIOD | workbook-9.xlsx | 表 | - |  | 年份 / a year | 没有年份 |"
                                + " no year | rejected | f");
    }

    @Test
    void a_value_leads_to_the_text_of_its_cell() {
        assertThat(
                        rows(
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
                        rows(
                                "lineage where county_code = '330784' and key = 'B' and item ="
                                        + " 'industry'",
                                "cell, text, value"))
                .containsExactly("C8 | 光伏光电 | photoelectric");
    }

    @Test
    void an_observation_leads_to_its_cell_missing_ones_too() {
        assertThat(
                        rows(
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

        new WarehouseSchema(other.dataSource(), files.load(), files.sqlFiles()).bringUpToDate();

        assertThat(
                        JdbcClient.create(other.dataSource())
                                .sql("select count(*) from mart.lineage")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "enterprise_year : credit_code, year, county_code",
                "facility_year : credit_code, facility_name, year, county_code",
                "cluster_year : cluster_name, year",
                "chain_year : chain_code, county_code, year",
                "observation : indicator_code, area_list, area_code, breakdown_list, breakdown,"
                        + " year",
                "reporting_status : county_code, form_code, year",
                "finding : finding_key",
                "lineage : submission_key, table_no, row_no, item"
            })
    void a_view_has_one_row_at_its_grain(String view, String grain) {
        long all = count("select count(*) from mart." + view);
        long distinct = count("select count(distinct (" + grain + ")) from mart." + view);

        assertThat(all).isPositive().isEqualTo(distinct);
    }

    private static long count(String sql) {
        return jdbc().sql(sql).query(Long.class).single();
    }

    /** The rows of a view in the order of the columns, as text; a dash is null. */
    private static List<String> rows(String view, String columns) {
        return jdbc().sql(
                        "select "
                                + columns
                                + " from mart."
                                + view
                                + " order by "
                                + ordinals(columns))
                .query(
                        (row, number) -> {
                            ResultSetMetaData described = row.getMetaData();
                            List<String> cells = new ArrayList<>();
                            for (int column = 1; column <= described.getColumnCount(); column++) {
                                String cell = row.getString(column);
                                cells.add(cell == null ? "-" : cell);
                            }
                            return String.join(" | ", cells);
                        })
                .list();
    }

    private static String ordinals(String columns) {
        List<String> ordinals = new ArrayList<>();
        for (int column = 1; column <= columns.split(",").length; column++) {
            ordinals.add(String.valueOf(column));
        }
        return String.join(", ", ordinals);
    }

    private static JdbcClient jdbc() {
        return JdbcClient.create(database.dataSource());
    }

    /** As a load does it, without the review. */
    private static void publish(long submission, SqlFiles sql) {
        var into =
                jdbc().sql(
                                "select f.fact_table, r.return_key, r.county_key, r.year,"
                                        + " s.rows_read from warehouse.submission s join"
                                        + " warehouse.return r using (return_key) join"
                                        + " warehouse.dim_form f on f.form_key = r.form_key where"
                                        + " s.submission_key = ?")
                        .param(submission)
                        .query()
                        .singleRow();
        MapSqlParameterSource parameters =
                new MapSqlParameterSource(into)
                        .addValue("submission_key", submission)
                        .addValue("rows_loaded", into.get("rows_read"));
        NamedParameterJdbcTemplate statements =
                new NamedParameterJdbcTemplate(database.dataSource());
        statements.update(sql.read("warehouse/" + into.get("fact_table") + ".sql"), parameters);
        statements.update(sql.read("loading/publish_submission.sql"), parameters);
    }
}
