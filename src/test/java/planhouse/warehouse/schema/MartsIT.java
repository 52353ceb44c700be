package planhouse.warehouse.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The public views over a few illustrative returns, some of them corrected, some rejected. */
class MartsIT {

    private static final String OPEN_QUERIES =
            "select count(*) from mart.finding where is_open and rule = 'JH01-S02' and year = 2022";

    private final PublishedReturns returns = PublishedReturns.shared();

    @Test
    void an_enterprise_stands_with_each_county_that_reports_it_as_last_published() {
        assertThat(
                        returns.rows(
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
                        returns.rows(
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
                        returns.rows(
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
        try (Connection connection = returns.dataSource().getConnection();
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
    void a_query_that_the_newest_attempt_repeats_of_the_same_text_is_open_once()
            throws SQLException {
        try (Connection connection = returns.dataSource().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            var other = statement.executeQuery(OPEN_QUERIES);
            other.next();
            assertThat(other.getInt(1)).isEqualTo(2);

            statement.execute("alter table warehouse.finding disable trigger user");
            statement.executeUpdate(
                    "update warehouse.finding set found = '9' where rule_code = 'JH01-S02'");
            var same = statement.executeQuery(OPEN_QUERIES);
            same.next();
            assertThat(same.getInt(1)).isEqualTo(1);
            connection.rollback();
        }
    }

    @Test
    void a_chain_stands_once_for_each_county_and_year() {
        assertThat(
                        returns.rows(
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
    void a_growth_has_the_same_word_for_percent_as_every_other_figure() {
        assertThat(
                        returns.rows(
                                "indicator where indicator_code = 'cultivation_bases_growth'",
                                "unit, unit_zh, unit_en"))
                .containsExactly("percent | % | percent");
    }

    @Test
    void a_year_s_own_report_comes_before_what_the_next_year_says_of_it() {
        assertThat(
                        returns.rows(
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
                        returns.rows(
                                "reporting_status where form_code = 'JH01' and attempts > 0",
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
                        "330784 | JH01 | 2022 | provisional | 2 | t | 0 | 1 | 3 | rejected | 1 | 1"
                                + " | workbook-2.xlsx");
    }

    @Test
    void an_attempt_not_decided_yet_has_no_status() {
        assertThat(
                        returns.rows(
                                "reporting_status where form_code = 'JH02' and attempts > 0",
                                "year"))
                .containsExactly("2022");
    }

    @Test
    void what_nobody_sent_is_there_as_late_and_counts_against_coverage() {
        assertThat(
                        returns.rows(
                                "reporting_status where form_code = 'JH01' and year = 2022 and"
                                        + " county_code < '330783' and not is_published",
                                "county_code, county_name_en, state, is_expected, is_overdue,"
                                        + " attempts, revision, newest_state, last_day, is_part"))
                .containsExactly(
                        "330703 | Jindong District | late | t | t | 0 | - | - | 2023-01-31 | f",
                        "330723 | Wuyi County | late | t | t | 0 | - | - | 2023-01-31 | f",
                        "330726 | Pujiang County | late | t | t | 0 | - | - | 2023-01-31 | f",
                        "330727 | Pan'an County | late | t | t | 0 | - | - | 2023-01-31 | f",
                        "330782 | Yiwu City | rejected | t | t | 1 | - | rejected | 2023-01-31 |"
                                + " f");
        assertThat(
                        returns.rows(
                                "reporting_status where form_code = 'JH01' group by year",
                                "year, count(*) filter (where is_expected), count(*) filter (where"
                                        + " is_published)"))
                .containsExactly("2019 | 9 | 0", "2020 | 9 | 0", "2021 | 9 | 0", "2022 | 9 | 3");
    }

    @Test
    void every_revision_is_there_with_who_published_it() {
        assertThat(
                        returns.rows(
                                "revision where form_code = 'JH01' and county_code = '330784'",
                                "county_name_en, year, revision, kind, is_current, submitted_by is"
                                        + " not null, superseded_at is null, rows_loaded,"
                                        + " workbook"))
                .containsExactly(
                        "Yongkang City | 2022 | 1 | workbook | f | t | f | 2 | workbook-1.xlsx",
                        "Yongkang City | 2022 | 2 | workbook | t | t | t | 2 | workbook-2.xlsx");
    }

    @Test
    void findings_of_every_attempt_are_there_with_its_number() {
        assertThat(
                        returns.rows(
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

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "enterprise_year : credit_code, year, county_code",
                "facility_year : credit_code, facility_name, year, county_code",
                "cluster_year : cluster_name, year",
                "cluster_county_year : cluster_name, county_code, year",
                "chain_year : chain_code, county_code, year",
                "observation : indicator_code, area_list, area_code, breakdown_list, breakdown,"
                        + " year",
                "reporting_status : county_code, form_code, year",
                "revision : county_code, form_code, year, revision",
                "finding : finding_key",
                "lineage : submission_key, table_no, row_no, item"
            })
    void a_view_has_one_row_at_its_grain(String view, String grain) {
        long all = returns.count("select count(*) from mart." + view);
        long distinct = returns.count("select count(distinct (" + grain + ")) from mart." + view);

        assertThat(all).isPositive().isEqualTo(distinct);
    }
}
