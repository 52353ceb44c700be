package planhouse.warehouse.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import planhouse.indicator.UnitOfMeasure;
import planhouse.warehouse.publication.StagedReturns;

/** Two submissions of a return, figure by figure. All figures are illustrative. */
class FigureChangesIT {

    private static final String YONGKANG = "330784";
    private static final String LOCKS = "91330784MA2EXAMPL1";
    private static final String TOOLS = "91330784MA2EXAMPL2";
    private static final String CUPS = "91330784MA2EXAMPL3";

    @RegisterExtension static final StagedReturns returns = new StagedReturns();

    @Test
    void a_list_is_compared_value_by_value_wherever_its_rows_moved() {
        long before = returns.review("JH01", YONGKANG, 2020);
        returns.enterprise(before, 6, LOCKS, 1200, 3);
        returns.enterprise(before, 7, TOOLS, 500, 0);
        long after = returns.review("JH01", YONGKANG, 2021);
        returns.enterprise(after, 9, LOCKS, 1500, 3);
        returns.enterprise(after, 6, CUPS, 80, 1);

        FigureDifference difference =
                returns.figures("JH01", Optional.of(before), Optional.of(after), FigureChanges.ALL);

        assertThat(lines(difference))
                .containsExactly(
                        "added 表1!A6 " + CUPS + " Gross industrial output value: - -> 80 (-%)",
                        "added 表1!A6 "
                                + CUPS
                                + " Industrial robots: in service at year end: - -> 1 (-%)",
                        "changed 表1!A9 "
                                + LOCKS
                                + " Gross industrial output value: 1200 -> 1500 (25.00%)",
                        "removed 表1!A7 " + TOOLS + " Gross industrial output value: 500 -> - (-%)",
                        "removed 表1!A7 "
                                + TOOLS
                                + " Industrial robots: in service at year end: 0 -> - (-%)");
        assertThat(counts(difference)).isEqualTo("2 added, 1 changed, 2 removed, 1 unchanged");
    }

    @Test
    void only_as_many_changes_as_asked_for_are_told_apart_and_all_are_counted() {
        long before = returns.review("JH01", YONGKANG, 2020);
        long after = returns.review("JH01", YONGKANG, 2021);
        for (int row = 1; row <= 40; row++) {
            returns.enterprise(before, row, LOCKS + row, 100, row);
            returns.enterprise(after, row, LOCKS + row, 100 + row, row);
        }

        FigureDifference difference =
                returns.figures("JH01", Optional.of(before), Optional.of(after), 3);

        assertThat(difference.changes()).hasSize(3);
        assertThat(difference.furtherChanges()).isEqualTo(37);
        assertThat(counts(difference)).isEqualTo("0 added, 40 changed, 0 removed, 40 unchanged");
    }

    @Test
    void the_same_number_with_other_zeros_is_unchanged() {
        long before = returns.review("JH01", YONGKANG, 2020);
        returns.enterprise(before, 6, LOCKS, 1200, 3);
        long after = returns.review("JH01", YONGKANG, 2021);
        returns.row(
                "jh01",
                after,
                6,
                "{\"credit_code\": \""
                        + LOCKS
                        + "\", \"output_value\": 1200.00, \"robots_in_service\": 3}");

        assertThat(counts(returns.figures("JH01", Optional.of(before), Optional.of(after), 9)))
                .isEqualTo("0 added, 0 changed, 0 removed, 2 unchanged");
    }

    @Test
    void rows_of_one_key_meet_in_their_order() {
        long before = returns.review("JH01", YONGKANG, 2020);
        returns.enterprise(before, 6, LOCKS, 1200, 3);
        returns.enterprise(before, 7, LOCKS, 10, 3);
        long after = returns.review("JH01", YONGKANG, 2021);
        returns.enterprise(after, 8, LOCKS, 1200, 3);
        returns.enterprise(after, 9, LOCKS, 20, 3);

        assertThat(counts(returns.figures("JH01", Optional.of(before), Optional.of(after), 9)))
                .isEqualTo("0 added, 1 changed, 0 removed, 3 unchanged");
    }

    @Test
    void a_table_form_is_compared_by_what_its_values_stand_for() {
        long before = returns.review("JH06", YONGKANG, 2020);
        returns.observation(before, 6, "enterprises", "enterprises", "smart_locks", 12);
        returns.observation(before, 7, "enterprises", "enterprises", "photoelectric", 5);
        long after = returns.review("JH06", YONGKANG, 2021);
        returns.observation(after, 9, "enterprises", "enterprises", "smart_locks", 9);
        returns.observation(after, 8, "enterprises", "enterprises", "photoelectric", 5);

        FigureDifference difference =
                returns.figures("JH06", Optional.of(before), Optional.of(after), FigureChanges.ALL);

        assertThat(lines(difference))
                .containsExactly(
                        "changed 表1!A9 Smart doors and locks Enterprises: this year: 12 -> 9"
                                + " (-25.00%)");
        assertThat(counts(difference)).isEqualTo("0 added, 1 changed, 0 removed, 1 unchanged");
    }

    @Test
    void a_growth_is_in_percent_whatever_the_line_is_in() {
        long before = returns.review("JH05", YONGKANG, 2020);
        growth(before, 50);
        long after = returns.review("JH05", YONGKANG, 2021);
        growth(after, 40);

        FigureDifference difference =
                returns.figures("JH05", Optional.of(before), Optional.of(after), FigureChanges.ALL);

        assertThat(difference.changes())
                .singleElement()
                .satisfies(
                        change ->
                                assertThat(change.unit().map(UnitOfMeasure::code))
                                        .contains("percent"));
    }

    private void growth(long submission, int percent) {
        returns.row(
                "observation",
                submission,
                6,
                """
                {"column_no": 4, "item": "growth", "line": "leading_enterprises_new",
                 "indicator_code": "leading_enterprises_new_growth", "area_list": "counties",
                 "area_code": "330784", "breakdown_list": "", "breakdown_code": "", "year": 2021,
                 "is_comparative": false, "is_of_which": false, "value": %d}
                """
                        .formatted(percent));
    }

    @Test
    void against_no_submission_every_figure_is_added_or_removed() {
        long only = returns.review("JH01", YONGKANG, 2021);
        returns.enterprise(only, 6, LOCKS, 1200, 3);

        assertThat(counts(returns.figures("JH01", Optional.empty(), Optional.of(only), 9)))
                .isEqualTo("2 added, 0 changed, 0 removed, 0 unchanged");
        assertThat(counts(returns.figures("JH01", Optional.of(only), Optional.empty(), 9)))
                .isEqualTo("0 added, 0 changed, 2 removed, 0 unchanged");
    }

    private static String counts(FigureDifference difference) {
        return difference.added()
                + " added, "
                + difference.changed()
                + " changed, "
                + difference.removed()
                + " removed, "
                + difference.unchanged()
                + " unchanged";
    }

    private static List<String> lines(FigureDifference difference) {
        return difference.changes().stream()
                .map(
                        change ->
                                change.kind().code()
                                        + " "
                                        + change.sheet()
                                        + "!"
                                        + change.cell().orElse("-")
                                        + " "
                                        + change.key().name().en()
                                        + " "
                                        + change.itemName().en()
                                        + ": "
                                        + change.before()
                                                .map(figure -> figure.shown().en())
                                                .orElse("-")
                                        + " -> "
                                        + change.after()
                                                .map(figure -> figure.shown().en())
                                                .orElse("-")
                                        + " ("
                                        + change.relativeChange()
                                                .map(BigDecimal::toPlainString)
                                                .orElse("-")
                                        + "%)")
                .toList();
    }
}
