package planhouse.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static planhouse.validation.IllustrativeForm.heading;
import static planhouse.validation.IllustrativeRows.area;
import static planhouse.validation.IllustrativeRows.setAside;
import static planhouse.validation.IllustrativeRows.stub;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import planhouse.cleaning.SetAsideRow.Kind;
import planhouse.form.FormKind;
import planhouse.form.Rule;
import planhouse.form.ValueType;
import planhouse.indicator.Finding;

/** Totals of a cross-tab, some of whose rows are parts of others. */
class CrosstabTotalsTest {

    private static final Rule TOTALS =
            new Rule.TotalsAgree(heading("JH99-R09"), new BigDecimal("0.5"));

    private static IllustrativeForm crosstab() {
        return new IllustrativeForm()
                .kind(FormKind.CROSSTAB)
                .item("enterprises", "企业数", ValueType.INTEGER)
                .growth("growth", "同比增长")
                .breakdown("locks")
                .breakdown("tools")
                .breakdown("cordless_tools", "tools")
                .rule(TOTALS);
    }

    @Test
    void industries_marked_of_which_add_up_to_the_total() {
        IllustrativeForm form = crosstab();

        List<Finding> findings =
                form.review(
                        List.of(
                                setAside(6, Kind.TOTAL, "合计", 30, 5),
                                stub(7, "locks", true, 10, 5),
                                stub(8, "tools", true, 20, 5)));

        assertThat(findings).isEmpty();
    }

    @Test
    void a_part_of_a_row_above_is_not_added_twice() {
        IllustrativeForm form = crosstab();

        List<Finding> byCodeList =
                form.review(
                        List.of(
                                setAside(6, Kind.TOTAL, "合计", 30, 5),
                                stub(7, "locks", false, 10, 5),
                                stub(8, "tools", false, 20, 5),
                                stub(9, "cordless_tools", false, 15, 5)));
        List<Finding> byMark =
                form.review(
                        List.of(
                                stub(7, "locks", false, 10, 5),
                                stub(8, "tools", true, 4, 5),
                                setAside(9, Kind.TOTAL, "合计", 10, 5)));
        List<Finding> wrong =
                form.review(
                        List.of(
                                stub(7, "locks", false, 10, 5),
                                stub(8, "tools", true, 4, 5),
                                setAside(9, Kind.TOTAL, "合计", 12, 5)));

        assertThat(byCodeList).isEmpty();
        assertThat(byMark).isEmpty();
        assertThat(wrong).extracting(Finding::cell).containsExactly("A9");
    }

    @Test
    void a_row_counts_whose_parent_in_the_code_list_is_not_printed() {
        List<Finding> findings =
                crosstab()
                        .review(
                                List.of(
                                        stub(7, "locks", false, 10, 5),
                                        stub(8, "cordless_tools", false, 15, 5),
                                        setAside(9, Kind.TOTAL, "合计", 10, 5)));

        assertThat(findings).extracting(Finding::cell).containsExactly("A9");
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"TOTAL", "SUBTOTAL", "HEADING"})
    void of_which_behind_a_row_that_is_not_data_is_no_part_of_the_data_before_it(Kind between) {
        List<Finding> findings =
                crosstab()
                        .review(
                                List.of(
                                        stub(7, "locks", false, 10, 5),
                                        stub(8, "doors", true, 4, 5),
                                        setAside(9, between, "其他行业", null, null),
                                        stub(10, "tools", true, 20, 5),
                                        setAside(11, Kind.TOTAL, "合计", 30, 5)));

        assertThat(findings).isEmpty();
    }

    @Test
    void growth_is_not_summed() {
        IllustrativeForm form = crosstab();

        List<Finding> findings =
                form.review(
                        List.of(
                                stub(7, "locks", false, 10, 5),
                                stub(8, "tools", false, 20, 5),
                                setAside(9, Kind.TOTAL, "合计", 30, 5)));

        assertThat(findings).isEmpty();
    }

    @Test
    void a_total_may_add_a_row_marked_of_which_to_the_data_before_it() {
        List<Finding> findings =
                crosstab()
                        .review(
                                List.of(
                                        stub(7, "locks", false, 10, 5),
                                        stub(8, "tools", true, 4, 5),
                                        setAside(9, Kind.TOTAL, "合计", 14, 5)));

        assertThat(findings).isEmpty();
    }

    @Test
    void a_part_of_an_area_above_is_not_added_twice() {
        IllustrativeForm form =
                new IllustrativeForm()
                        .kind(FormKind.CROSSTAB)
                        .item("enterprises", "企业数", ValueType.INTEGER)
                        .area("city")
                        .area("zone", "city")
                        .rule(TOTALS);

        List<Finding> once =
                form.review(
                        List.of(
                                area(7, "city", 10),
                                area(8, "zone", 4),
                                setAside(9, Kind.TOTAL, "合计", 10)));
        List<Finding> twice =
                form.review(
                        List.of(
                                area(7, "city", 10),
                                area(8, "zone", 4),
                                setAside(9, Kind.TOTAL, "合计", 14)));
        List<Finding> alone =
                form.review(List.of(area(8, "zone", 4), setAside(9, Kind.TOTAL, "合计", 4)));

        assertThat(once).isEmpty();
        assertThat(twice).extracting(Finding::cell).containsExactly("A9");
        List<Finding> aloneAndWrong =
                form.review(List.of(area(8, "zone", 4), setAside(9, Kind.TOTAL, "合计", 5)));

        assertThat(alone).isEmpty();
        assertThat(aloneAndWrong).extracting(Finding::cell).containsExactly("A9");
    }
}
