package planhouse.warehouse.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import planhouse.form.CodeList;

/** The checks as the shipped forms call them, over given rows. All figures are illustrative. */
class ChecksIT {

    private static final String YONGKANG = "330784";
    private static final String YIWU = "330782";
    private static final String LOCKS = "91330784MA2EXAMPL1";
    private static final String TOOLS = "91330784MA2EXAMPL2";
    private static final String CUPS = "91330784MA2EXAMPL3";

    @RegisterExtension static final StagedReturns returns = new StagedReturns();

    @Test
    void the_second_row_of_a_credit_code_is_an_offence() {
        long submission = returns.review("JH01", YONGKANG, 2021);
        returns.enterprise(submission, 6, LOCKS, 1200, 3);
        returns.enterprise(submission, 7, TOOLS, 500, 0);
        returns.enterprise(submission, 9, LOCKS, 800, 1);

        assertThat(returns.check("JH01-S01", submission, YONGKANG, 2021))
                .containsExactly(
                        "1 9 credit_code \"91330784MA2EXAMPL1\": one row only (row 6 of sheet"
                                + " \"表1\" has it already)");
    }

    @Test
    void an_enterprise_in_two_counties_is_told_to_the_later_one() {
        long other = returns.publish("JH01", YIWU, 2021);
        returns.enterprise(other, 6, LOCKS, 1200, 3);
        long earlier = returns.publish("JH01", "330783", 2020);
        returns.enterprise(earlier, 6, TOOLS, 1200, 3);
        long submission = returns.review("JH01", YONGKANG, 2021);
        returns.enterprise(submission, 6, LOCKS, 1200, 3);
        returns.enterprise(submission, 7, TOOLS, 500, 0);

        assertThat(returns.check("JH01-S02", submission, YONGKANG, 2021))
                .containsExactly(
                        "1 6 credit_code \"91330784MA2EXAMPL1\": a report by one county only (also"
                                + " reported by Yiwu City)");
    }

    @Test
    void
            a_facility_of_the_same_enterprise_in_another_county_is_an_offence_and_its_name_alone_is_none() {
        long other = returns.publish("JH02", YIWU, 2021);
        returns.facility(other, 6, LOCKS, "一号车间", "built");
        returns.facility(other, 7, TOOLS, "二号车间", "built");
        long submission = returns.review("JH02", YONGKANG, 2021);
        returns.facility(submission, 6, LOCKS, "一号车间", "built");
        returns.facility(submission, 7, CUPS, "二号车间", "built");

        assertThat(returns.check("JH02-S05", submission, YONGKANG, 2021))
                .containsExactly(
                        "1 6 facility_name \"一号车间\": a report by one county only (also reported"
                                + " by Yiwu City)");
    }

    @Test
    void a_facility_of_an_enterprise_that_the_county_does_not_report_is_an_offence() {
        long enterprises = returns.publish("JH01", YONGKANG, 2021);
        returns.enterprise(enterprises, 6, LOCKS, 1000, 3);
        long submission = returns.review("JH02", YONGKANG, 2021);
        returns.facility(submission, 6, LOCKS, "一号车间", "built");
        returns.facility(submission, 7, TOOLS, "二号车间", "built");

        assertThat(returns.check("JH02-S02", submission, YONGKANG, 2021))
                .containsExactly(
                        "1 7 credit_code \"91330784MA2EXAMPL2\": one that is on JH01"
                                + " (Key-enterprise intelligent-manufacturing return) of 2021");
    }

    @Test
    void where_the_other_form_is_not_published_the_list_is_not_compared() {
        long submission = returns.review("JH02", YONGKANG, 2021);
        returns.facility(submission, 7, TOOLS, "二号车间", "built");

        assertThat(returns.check("JH02-S02", submission, YONGKANG, 2021))
                .containsExactly("not evaluated");
    }

    @Test
    void what_a_row_is_about_tells_keys_apart_whose_values_hold_blanks_in_different_places() {
        assertThat(returns.rowSubject("91330784MA2EXAMPL1", "一号 车间"))
                .isEqualTo("91330784MA2EXAMPL1 一号 车间");
        assertThat(returns.rowSubject("north wing", "works")).isEqualTo("north\\ wing works");
        assertThat(returns.rowSubject("north", "wing works")).isEqualTo("north wing works");
        assertThat(returns.rowSubject("north\\", "wing")).isEqualTo("north\\\\ wing");
    }

    @Test
    void a_clusters_level_agrees_across_counties() {
        long other = returns.publish("JH03", YIWU, 2021);
        returns.cluster(other, 6, "门锁集群", "smart_locks", "national", 100);
        long submission = returns.review("JH03", YONGKANG, 2021);
        returns.cluster(submission, 6, "门锁集群", "smart_locks", "provincial", 100);
        returns.cluster(submission, 7, "杯壶集群", "smart_locks", "provincial", 100);

        assertThat(returns.check("JH03-S02", submission, YONGKANG, 2021))
                .containsExactly("1 6 level \"provincial\": \"National\" (as Yiwu City reported)");
        assertThat(returns.check("JH03-S03", submission, YONGKANG, 2021)).isEmpty();
    }

    @Test
    void every_chain_has_its_row() {
        long submission = returns.review("JH04", YONGKANG, 2021);
        int row = 6;
        CodeList chains = StagedReturns.codeList("chains");
        for (CodeList.Entry chain : chains.entries()) {
            if (!chain.code().equals("smart_locks")) {
                returns.row(
                        "jh04", submission, row++, "{\"chain\": \"%s\"}".formatted(chain.code()));
            }
        }

        assertThat(returns.check("JH04-S02", submission, YONGKANG, 2021))
                .containsExactly("null null chain \"\": a row for \"Smart doors and locks\"");

        returns.row("jh04", submission, row, "{}");

        assertThat(returns.check("JH04-S02", submission, YONGKANG, 2021))
                .containsExactly("not evaluated");
    }

    @Test
    void a_crosstab_agrees_with_the_sums_and_counts_of_the_list() {
        long enterprises = returns.publish("JH01", YONGKANG, 2021);
        for (int row = 6; row < 9; row++) {
            returns.row(
                    "jh01",
                    enterprises,
                    row,
                    ("{\"credit_code\": \"%d\", \"industry\": \"smart_locks\", \"output_value\":"
                                    + " 100, \"transformed\": %s, \"robots_in_service\": 1}")
                            .formatted(row, row == 6));
        }
        returns.row(
                "jh01",
                enterprises,
                9,
                "{\"credit_code\": \"9\", \"industry\": \"biomedicine\", \"output_value\": 7,"
                        + " \"transformed\": false}");
        long submission = returns.review("JH06", YONGKANG, 2021);
        returns.observation(submission, 6, "enterprises", "industry_enterprises", "smart_locks", 4);
        returns.observation(submission, 6, "transformed", "industry_transformed", "smart_locks", 1);
        returns.observation(
                submission, 6, "output_value", "industry_output_value", "smart_locks", 301.5);
        returns.observation(
                submission, 7, "output_value", "industry_output_value", "biomedicine", 7.5);

        assertThat(returns.check("JH06-S01", submission, YONGKANG, 2021))
                .containsExactly(
                        "1 6 enterprises \"4\": 3 (the number of the rows of \"Smart doors and"
                                + " locks\" on JH01)",
                        "null null enterprises \"\": 1 (the number of the rows of \"Biomedicine\""
                                + " on JH01)");
        assertThat(returns.check("JH06-S02", submission, YONGKANG, 2021)).isEmpty();
        assertThat(returns.check("JH06-S03", submission, YONGKANG, 2021))
                .containsExactly(
                        "1 7 output_value \"7.5\": 7 (the sum of \"Gross industrial output value\""
                                + " over the rows of \"Biomedicine\" on JH01)");
    }

    @Test
    void the_enterprises_transformed_are_those_that_the_list_says_are() {
        long enterprises = returns.publish("JH01", YONGKANG, 2021);
        enterprise(enterprises, 6, "smart_locks", true);
        enterprise(enterprises, 7, "smart_locks", false);
        enterprise(enterprises, 8, "biomedicine", true);
        long submission = returns.review("JH06", YONGKANG, 2021);
        returns.observation(submission, 6, "transformed", "industry_transformed", "smart_locks", 2);
        returns.observation(submission, 7, "transformed", "industry_transformed", "biomedicine", 1);

        assertThat(returns.check("JH06-S02", submission, YONGKANG, 2021))
                .containsExactly(
                        "1 6 transformed \"2\": 1 (the number of the rows of \"Smart doors and"
                                + " locks\" on JH01 with \"Intelligent transformation"
                                + " completed\")");
    }

    @Test
    void a_dash_in_the_crosstab_says_that_the_list_has_none() {
        long enterprises = returns.publish("JH01", YONGKANG, 2021);
        enterprise(enterprises, 6, "smart_locks", true);
        long submission = returns.review("JH06", YONGKANG, 2021);
        returns.missing(submission, 6, "robots", "industry_robots", "smart_locks", "none");
        returns.missing(submission, 7, "robots", "industry_robots", "biomedicine", "none");
        returns.missing(
                submission, 8, "robots", "industry_robots", "photoelectric", "not_available");

        assertThat(returns.check("JH06-S04", submission, YONGKANG, 2021))
                .containsExactly(
                        "1 6 robots \"—\": 3 (the sum of \"Industrial robots: in service at year"
                                + " end\" over the rows of \"Smart doors and locks\" on JH01)");
    }

    @Test
    void a_clusters_industry_agrees_across_counties_of_the_year() {
        long other = returns.publish("JH03", YIWU, 2021);
        returns.cluster(other, 6, "五金集群", "smart_locks", "national_leading", 100);
        long before = returns.publish("JH03", "330783", 2020);
        returns.cluster(before, 6, "门锁集群", "biomedicine", "national_leading", 100);
        long submission = returns.review("JH03", YONGKANG, 2021);
        returns.cluster(submission, 6, "五金集群", "biomedicine", "national_leading", 50);
        returns.cluster(submission, 7, "门锁集群", "smart_locks", "national_leading", 50);

        assertThat(returns.check("JH03-S02", submission, YONGKANG, 2021)).isEmpty();
        assertThat(returns.check("JH03-S03", submission, YONGKANG, 2021))
                .containsExactly(
                        "1 6 industry \"biomedicine\": \"Smart doors and locks\" (as Yiwu City"
                                + " reported)");
    }

    private static void enterprise(long submission, int row, String industry, boolean transformed) {
        returns.row(
                "jh01",
                submission,
                row,
                ("{\"credit_code\": \"%d\", \"industry\": \"%s\", \"transformed\": %s,"
                                + " \"robots_in_service\": 3}")
                        .formatted(row, industry, transformed));
    }
}
