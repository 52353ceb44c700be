package planhouse.warehouse.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What two returns say of one another is asked about whichever of them comes last: here the one
 * that others are checked against changes, and they stay as they were published.
 */
class PublishedBeforeChecksIT {

    private static final String YONGKANG = "330784";
    private static final String LOCKS = "91330784MA2EXAMPL1";
    private static final String TOOLS = "91330784MA2EXAMPL2";

    @RegisterExtension static final StagedReturns returns = new StagedReturns();

    @Test
    void a_list_alone_that_changes_is_held_against_the_published_crosstab() {
        long published = crosstab();
        long standing = returns.publish("JH01", YONGKANG, 2021);
        enterprise(standing, 6, "smart_locks", 100);
        enterprise(standing, 7, "smart_locks", 100);
        enterprise(standing, 8, "biomedicine", 9);
        long submission = returns.review("JH01", YONGKANG, 2021);
        enterprise(submission, 6, "smart_locks", 100);
        enterprise(submission, 7, "photoelectric", 120);
        enterprise(submission, 8, "biomedicine", 9);
        assertThat(published).isNotEqualTo(submission);

        assertThat(returns.check("JH01-S09", submission, YONGKANG, 2021))
                .containsExactly(
                        "null null industry \"1\": none, as \"Enterprises: this year\" of"
                                + " \"Photoelectric\" on JH06",
                        "null null industry \"1\": 2 (\"Enterprises: this year\" of \"Smart doors"
                                + " and locks\" on JH06)");
        assertThat(returns.check("JH01-S11", submission, YONGKANG, 2021))
                .containsExactly(
                        "null null output_value \"120\": none, as \"Gross industrial output value:"
                                + " this year\" of \"Photoelectric\" on JH06",
                        "null null output_value \"100\": 200 (\"Gross industrial output value: this"
                                + " year\" of \"Smart doors and locks\" on JH06)");
    }

    @Test
    void one_that_comes_for_the_first_time_is_held_against_all_of_it() {
        crosstab();
        long submission = returns.review("JH01", YONGKANG, 2021);
        enterprise(submission, 6, "smart_locks", 200);
        enterprise(submission, 7, "smart_locks", 0);

        assertThat(returns.check("JH01-S11", submission, YONGKANG, 2021))
                .containsExactly(
                        "null null output_value \"0\": 7 (\"Gross industrial output value: this"
                                + " year\" of \"Biomedicine\" on JH06)");
    }

    @Test
    void where_the_crosstab_comes_with_it_that_is_asked_and_the_list_is_not() {
        crosstab();
        long submission = returns.review("JH01", YONGKANG, 2021);
        enterprise(submission, 6, "smart_locks", 1);
        returns.ofOneRun(submission, returns.review("JH06", YONGKANG, 2021));

        assertThat(returns.check("JH01-S11", submission, YONGKANG, 2021))
                .containsExactly("not evaluated");
    }

    @Test
    void an_enterprise_that_is_taken_out_and_has_a_published_facility_is_missed() {
        long facilities = returns.publish("JH02", YONGKANG, 2021);
        returns.facility(facilities, 6, LOCKS, "一号车间", "built");
        returns.facility(facilities, 7, TOOLS, "二号车间", "built");
        long standing = returns.publish("JH01", YONGKANG, 2021);
        returns.enterprise(standing, 6, LOCKS, 1000, 3);
        long submission = returns.review("JH01", YONGKANG, 2021);

        assertThat(returns.check("JH01-S13", submission, YONGKANG, 2021))
                .containsExactly(
                        "null null credit_code \"\": a row for \"91330784MA2EXAMPL1\" (it is on"
                                + " JH02, Register of digital workshops and smart factories, of"
                                + " 2021)");
    }

    @Test
    void a_year_that_is_corrected_is_held_against_what_the_year_after_says_of_it() {
        long next = returns.publish("JH04", YONGKANG, 2022);
        chain(next, 6, "smart_locks", 130, 100);
        chain(next, 7, "biomedicine", 30, 20);
        long standing = returns.publish("JH04", YONGKANG, 2021);
        chain(standing, 6, "smart_locks", 100, 90);
        chain(standing, 7, "biomedicine", 25, 10);
        long submission = returns.review("JH04", YONGKANG, 2021);
        chain(submission, 6, "smart_locks", 101, 90);
        chain(submission, 7, "biomedicine", 25, 10);

        assertThat(returns.check("JH04-S07", submission, YONGKANG, 2021))
                .containsExactly(
                        "1 6 output_value \"101\": 100 (as the return of 2022 states it for last"
                                + " year)");

        returns.ofOneRun(submission, returns.review("JH04", YONGKANG, 2022));
        assertThat(returns.check("JH04-S07", submission, YONGKANG, 2021))
                .containsExactly("not evaluated");
    }

    @Test
    void a_crosstab_is_compared_with_what_the_next_year_says_of_it() {
        long next = returns.publish("JH06", YONGKANG, 2022);
        robots(next, "robots_last_year", 40);
        long standing = returns.publish("JH06", YONGKANG, 2021);
        robots(standing, "robots", 40);
        long submission = returns.review("JH06", YONGKANG, 2021);
        robots(submission, "robots", 45);

        assertThat(returns.check("JH06-S08", submission, YONGKANG, 2021))
                .containsExactly(
                        "1 6 robots \"45\": 40 (as the return of 2022 states it for last year)");
        assertThat(returns.check("JH06-S08", standing, YONGKANG, 2021)).isEmpty();
    }

    @Test
    void what_a_revision_was_asked_stays_asked_while_both_returns_say_the_same() {
        crosstab();
        long standing = returns.publish("JH01", YONGKANG, 2021);
        long submission = returns.review("JH01", YONGKANG, 2021);
        for (long list : new long[] {standing, submission}) {
            enterprise(list, 6, "smart_locks", 100);
            enterprise(list, 7, "biomedicine", 8);
        }
        assertThat(returns.check("JH01-S11", submission, YONGKANG, 2021)).isEmpty();

        returns.asked(standing, "JH01-S11", "", "output_value", "smart_locks");
        returns.asked(standing, "JH01-S09", "", "industry", "biomedicine");

        assertThat(returns.check("JH01-S11", submission, YONGKANG, 2021))
                .containsExactly(
                        "null null output_value \"100\": 200 (\"Gross industrial output value: this"
                                + " year\" of \"Smart doors and locks\" on JH06)");
    }

    @Test
    void what_a_year_was_asked_about_the_year_after_stays_asked() {
        long next = returns.publish("JH04", YONGKANG, 2022);
        chain(next, 6, "smart_locks", 130, 100);
        chain(next, 7, "biomedicine", 30, 20);
        long standing = returns.publish("JH04", YONGKANG, 2021);
        long submission = returns.review("JH04", YONGKANG, 2021);
        chain(standing, 6, "smart_locks", 101, 90);
        chain(standing, 7, "biomedicine", 25, 10);
        chain(submission, 16, "smart_locks", 101, 90);
        chain(submission, 17, "biomedicine", 25, 10);
        assertThat(returns.check("JH04-S07", submission, YONGKANG, 2021)).isEmpty();

        returns.asked(standing, "JH04-S07", "A6", "output_value", "smart_locks");

        assertThat(returns.check("JH04-S07", submission, YONGKANG, 2021))
                .containsExactly(
                        "1 16 output_value \"101\": 100 (as the return of 2022 states it for last"
                                + " year)");
    }

    @Test
    void what_a_crosstab_was_asked_about_the_year_after_stays_asked() {
        long next = returns.publish("JH06", YONGKANG, 2022);
        robots(next, "robots_last_year", 40);
        long standing = returns.publish("JH06", YONGKANG, 2021);
        robots(standing, "robots", 45);
        long submission = returns.review("JH06", YONGKANG, 2021);
        robots(submission, "robots", 45);
        assertThat(returns.check("JH06-S08", submission, YONGKANG, 2021)).isEmpty();

        returns.asked(standing, "JH06-S08", "A6", "robots", "smart_locks");

        assertThat(returns.check("JH06-S08", submission, YONGKANG, 2021))
                .containsExactly(
                        "1 6 robots \"45\": 40 (as the return of 2022 states it for last year)");
    }

    private static long crosstab() {
        long published = returns.publish("JH06", YONGKANG, 2021);
        returns.observation(published, 6, "enterprises", "industry_enterprises", "smart_locks", 2);
        returns.observation(published, 7, "enterprises", "industry_enterprises", "biomedicine", 1);
        returns.observation(
                published, 6, "output_value", "industry_output_value", "smart_locks", 200);
        returns.observation(
                published, 7, "output_value", "industry_output_value", "biomedicine", 7);
        return published;
    }

    private static void enterprise(long submission, int row, String industry, int output) {
        returns.row(
                "jh01",
                submission,
                row,
                "{\"credit_code\": \"%d\", \"industry\": \"%s\", \"output_value\": %d}"
                        .formatted(row, industry, output));
    }

    private static void chain(long submission, int row, String chain, int output, int last) {
        returns.row(
                "jh04",
                submission,
                row,
                "{\"chain\": \"%s\", \"output_value\": %d, \"output_value_last_year\": %d}"
                        .formatted(chain, output, last));
    }

    private static void robots(long submission, String item, int robots) {
        returns.observation(submission, 6, item, "industry_robots", "smart_locks", robots);
    }
}
