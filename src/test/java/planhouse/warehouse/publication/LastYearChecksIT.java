package planhouse.warehouse.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static planhouse.warehouse.publication.StagedReturns.value;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The checks that compare a return with the one before it, as the shipped forms call them. All
 * figures are illustrative.
 */
class LastYearChecksIT {

    private static final String YONGKANG = "330784";
    private static final String LOCKS = "91330784MA2EXAMPL1";
    private static final String TOOLS = "91330784MA2EXAMPL2";
    private static final String CUPS = "91330784MA2EXAMPL3";

    private static final String NONE = "\"missing_kind\": \"none\"";

    @RegisterExtension static final StagedReturns returns = new StagedReturns();

    @Test
    void a_change_of_more_than_half_without_a_remark_is_an_offence() {
        long last = returns.publish("JH01", YONGKANG, 2019);
        returns.enterprise(last, 6, LOCKS, 1000, 3);
        returns.enterprise(last, 7, TOOLS, 1000, 3);
        returns.enterprise(last, 8, CUPS, 1000, 3);
        long submission = returns.review("JH01", YONGKANG, 2021);
        returns.enterprise(submission, 6, LOCKS, 1501, 3);
        returns.enterprise(submission, 7, TOOLS, 1500, 3);
        returns.row(
                "jh01",
                submission,
                8,
                "{\"credit_code\": \"%s\", \"output_value\": 10, \"remark\": \"停产\"}"
                        .formatted(CUPS));

        assertThat(returns.check("JH01-S03", submission, YONGKANG, 2021))
                .containsExactly(
                        "1 6 output_value \"1501\": within 50 % of 2019's 1000, or a word in"
                                + " \"Remark\"");
    }

    @Test
    void without_an_earlier_return_a_change_is_not_evaluated() {
        long submission = returns.review("JH01", YONGKANG, 2021);
        returns.enterprise(submission, 6, LOCKS, 1501, 3);

        assertThat(returns.check("JH01-S03", submission, YONGKANG, 2021))
                .containsExactly("not evaluated");
    }

    @Test
    void a_chain_whose_output_is_gone_is_an_offence() {
        long last = returns.publish("JH04", YONGKANG, 2020);
        long submission = returns.review("JH04", YONGKANG, 2021, "100m_cny");
        String[] chains = {"smart_locks", "thermos_cups", "biomedicine", "smart_furnishings"};
        String[] before = {"1000000", "20000", "0", "30000"};
        String[] now = {"0", "null", "0", "10"};
        for (int each = 0; each < chains.length; each++) {
            String cells = "{\"chain\": \"%s\", \"output_value\": %s}";
            returns.row("jh04", last, 6 + each, cells.formatted(chains[each], before[each]));
            returns.row("jh04", submission, 6 + each, cells.formatted(chains[each], now[each]));
        }

        assertThat(returns.check("JH04-S06", submission, YONGKANG, 2021))
                .containsExactly(
                        "1 6 output_value \"0\": a figure, as there was one for 2020 (100)",
                        "1 7 output_value \"\": a figure, as there was one for 2020 (2)");
    }

    private static void named(long submission, int row, String code, String name) {
        returns.row(
                "jh01",
                submission,
                row,
                "{\"credit_code\": \"%s\", \"enterprise_name\": \"%s\"}".formatted(code, name));
    }

    @Test
    void a_name_under_two_codes_is_an_offence_in_one_return() {
        long submission = returns.review("JH01", YONGKANG, 2021);
        named(submission, 6, LOCKS, "甲公司");
        named(submission, 7, TOOLS, "乙公司");
        named(submission, 8, CUPS, "甲公司");

        assertThat(returns.check("JH01-S07", submission, YONGKANG, 2021))
                .containsExactly(
                        "1 8 credit_code \"91330784MA2EXAMPL3\": one code for \"甲公司\" (row 6 of"
                                + " sheet \"表1\" has 91330784MA2EXAMPL1)");
    }

    @Test
    void a_name_whose_code_of_last_year_is_gone_is_an_offence() {
        long last = returns.publish("JH01", YONGKANG, 2020);
        named(last, 6, LOCKS, "甲公司");
        named(last, 7, TOOLS, "乙公司");
        long submission = returns.review("JH01", YONGKANG, 2021);
        named(submission, 6, CUPS, "甲公司");
        named(submission, 7, TOOLS, "乙公司");

        assertThat(returns.check("JH01-S07", submission, YONGKANG, 2021))
                .containsExactly(
                        "1 6 credit_code \"91330784MA2EXAMPL3\": the code of \"甲公司\" in 2020"
                                + " (91330784MA2EXAMPL1)");
    }

    @Test
    void a_list_that_lost_many_rows_is_an_offence() {
        long standing = returns.publish("JH01", YONGKANG, 2020);
        long submission = returns.review("JH01", YONGKANG, 2021);
        for (int row = 6; row < 16; row++) {
            returns.enterprise(standing, row, "CODE" + row, 1000, 3);
        }
        for (int row = 6; row < 13; row++) {
            returns.enterprise(submission, row, "CODE" + row, 1000, 3);
        }

        assertThat(returns.check("JH01-S08", submission, YONGKANG, 2021))
                .containsExactly(
                        "null null credit_code \"7\": the 10 rows published for 2020 (3 are"
                                + " missing: CODE13, CODE14, CODE15)");

        returns.enterprise(submission, 13, "CODE13", 1000, 3);
        assertThat(returns.check("JH01-S08", submission, YONGKANG, 2021)).isEmpty();
    }

    @Test
    void fewer_robots_than_last_year_are_an_offence() {
        long last = returns.publish("JH01", YONGKANG, 2020);
        returns.enterprise(last, 6, LOCKS, 1000, 3);
        returns.enterprise(last, 7, TOOLS, 1000, 3);
        long submission = returns.review("JH01", YONGKANG, 2021);
        returns.enterprise(submission, 6, LOCKS, 1000, 2);
        returns.enterprise(submission, 7, TOOLS, 1000, 3);

        assertThat(returns.check("JH01-S04", submission, YONGKANG, 2021))
                .containsExactly(
                        "1 6 robots_in_service \"2\": at least 2020's 3, or a word in \"Remark\"");
    }

    @Test
    void a_facility_built_last_year_and_missing_now_is_an_offence_of_the_return() {
        long last = returns.publish("JH02", YONGKANG, 2020);
        returns.facility(last, 6, LOCKS, "一号车间", "built");
        returns.facility(last, 7, TOOLS, "二号车间", "built");
        returns.facility(last, 8, CUPS, "三号车间", "under_construction");
        long submission = returns.review("JH02", YONGKANG, 2021);
        returns.facility(submission, 6, LOCKS, "一号车间", "built");

        assertThat(returns.check("JH02-S03", submission, YONGKANG, 2021))
                .containsExactly(
                        "null null credit_code \"\": a row for \"91330784MA2EXAMPL2 / 二号车间\""
                                + " (\"Construction status\" was \"Built\" in 2020)");
    }

    @Test
    void last_years_value_agrees_with_what_was_published_in_the_printed_unit() {
        long last = returns.publish("JH04", YONGKANG, 2020);
        returns.row("jh04", last, 6, "{\"chain\": \"smart_locks\", \"output_value\": 1000000}");
        returns.row("jh04", last, 7, "{\"chain\": \"thermos_cups\", \"output_value\": 1000000}");
        long submission = returns.review("JH04", YONGKANG, 2021, "100m_cny");
        returns.row(
                "jh04",
                submission,
                6,
                "{\"chain\": \"smart_locks\", \"output_value_last_year\": 1005100}");
        returns.row(
                "jh04",
                submission,
                7,
                "{\"chain\": \"thermos_cups\", \"output_value_last_year\": 1005000}");

        assertThat(returns.check("JH04-S03", submission, YONGKANG, 2021))
                .containsExactly(
                        "1 6 output_value_last_year \"100.51\": 100 (as published for 2020)");
    }

    @Test
    void a_value_after_a_zero_is_a_change_of_more_than_half() {
        long last = returns.publish("JH01", YONGKANG, 2020);
        returns.enterprise(last, 6, LOCKS, 0, 3);
        returns.enterprise(last, 7, TOOLS, 0, 3);
        long submission = returns.review("JH01", YONGKANG, 2021);
        returns.enterprise(submission, 6, LOCKS, 1200, 3);
        returns.enterprise(submission, 7, TOOLS, 0, 3);

        assertThat(returns.check("JH01-S03", submission, YONGKANG, 2021))
                .containsExactly(
                        "1 6 output_value \"1200\": within 50 % of 2020's 0, or a word in"
                                + " \"Remark\"");
    }

    @Test
    void figures_that_add_up_as_last_years_do_are_an_offence_of_the_whole_list() {
        long last = returns.publish("JH01", YONGKANG, 2020);
        long submission = returns.review("JH01", YONGKANG, 2021);
        for (int row = 6; row < 11; row++) {
            returns.enterprise(last, row, "code" + row, row + 0.25, 3);
            returns.enterprise(submission, row, "code" + row, row + 0.25, 4);
        }
        returns.enterprise(submission, 11, "code11", 0, 4);

        assertThat(returns.check("JH01-S06", submission, YONGKANG, 2021))
                .containsExactly(
                        "1 null output_value \"2020\": figures of 2021 itself (the 5 figures add up"
                                + " to exactly what was published for 2020)");

        returns.enterprise(submission, 12, "code12", 1, 4);

        assertThat(returns.check("JH01-S06", submission, YONGKANG, 2021)).isEmpty();
    }

    @Test
    void figures_of_a_crosstab_that_add_up_as_last_years_do_are_an_offence() {
        String output = "industry_output_value";
        long last = returns.publish("JH06", YONGKANG, 2020);
        long submission = returns.review("JH06", YONGKANG, 2021);
        for (int row = 6; row < 11; row++) {
            returns.observed(last, row, "output_value", output, "i" + row, 2020, value(row + 0.5));
            returns.observation(submission, row, "output_value", output, "i" + row, row + 0.5);
        }

        assertThat(returns.check("JH06-S07", submission, YONGKANG, 2021))
                .containsExactly(
                        "1 null output_value \"2020\": figures of 2021 itself (the 5 figures add up"
                                + " to exactly what was published for 2020)");
    }

    @Test
    void a_cluster_of_last_year_that_is_missing_is_an_offence() {
        long last = returns.publish("JH03", YONGKANG, 2020);
        returns.cluster(last, 6, "智能门锁产业集群", "smart_locks", "national", 1);
        returns.cluster(last, 7, "保温杯产业集群", "thermos_cups", "national", 1);
        long submission = returns.review("JH03", YONGKANG, 2021);
        returns.cluster(submission, 6, "智能门锁集群", "smart_locks", "national", 1);
        returns.cluster(submission, 7, "保温杯产业集群", "thermos_cups", "national", 1);

        assertThat(returns.check("JH03-S05", submission, YONGKANG, 2021))
                .containsExactly(
                        "null null cluster_name \"\": a row for \"智能门锁产业集群\" (as in 2020)");
    }

    @Test
    void last_years_values_of_a_crosstab_agree_with_what_was_published_in_the_printed_unit() {
        long last = returns.publish("JH06", YONGKANG, 2020);
        String output = "industry_output_value";
        returns.observed(last, 6, "output_value", output, "smart_locks", 2020, value(1_000_000));
        returns.observed(last, 7, "output_value", output, "biomedicine", 2020, value(1_000_000));
        returns.observed(last, 8, "output_value", output, "photoelectric", 2020, NONE);
        long submission = returns.review("JH06", YONGKANG, 2021, "100m_cny");
        String asked = "output_value_last_year";
        returns.observed(submission, 6, asked, output, "biomedicine", 2020, value(1_005_000));
        returns.observed(submission, 7, asked, output, "smart_locks", 2020, value(1_005_100));
        returns.observed(submission, 8, asked, output, "photoelectric", 2020, value(20_000));
        returns.observed(submission, 9, asked, output, "thermos_cups", 2020, value(20_000));
        returns.observed(submission, 7, "output_value", output, "smart_locks", 2021, value(3));

        assertThat(returns.check("JH06-S06", submission, YONGKANG, 2021))
                .containsExactly(
                        "1 7 output_value_last_year \"100.51\": 100 (as published for 2020)",
                        "1 8 output_value_last_year \"2\": — (as published for 2020)");
    }

    @Test
    void last_years_value_of_a_matrix_is_told_in_the_unit_of_its_row() {
        long last = returns.publish("JH05", YONGKANG, 2020);
        returns.row("observation", last, 6, revenue("this_year", value(3_200)));
        long submission = returns.review("JH05", YONGKANG, 2021);
        returns.row("observation", submission, 6, revenue("last_year", NONE));

        assertThat(returns.check("JH05-S01", submission, YONGKANG, 2021))
                .containsExactly(
                        "1 6 last_year \"—\": 3200 (as published for 2020, in 10 000 CNY)");
    }

    private static String revenue(String item, String said) {
        return """
        {"column_no": 3, "item": "%s", "line": "software_revenue",
        "indicator_code": "software_revenue", "area_list": "counties",
        "area_code": "330784", "breakdown_list": "", "breakdown_code": "", "year": 2020,
        "is_comparative": false, "is_of_which": false, %s}
        """
                .formatted(item, said);
    }

    @Test
    void without_a_return_of_last_year_its_values_in_a_table_are_not_evaluated() {
        long submission = returns.review("JH06", YONGKANG, 2021);
        returns.observed(
                submission,
                6,
                "output_value_last_year",
                "industry_output_value",
                "smart_locks",
                2020,
                value(3));

        assertThat(returns.check("JH06-S06", submission, YONGKANG, 2021))
                .containsExactly("not evaluated");
    }
}
