package planhouse.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static planhouse.validation.IllustrativeForm.WAN;
import static planhouse.validation.IllustrativeForm.heading;
import static planhouse.validation.IllustrativeRows.row;
import static planhouse.validation.IllustrativeRows.setAside;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import planhouse.cleaning.CleanRow;
import planhouse.cleaning.SetAsideRow;
import planhouse.collection.table.RecognisedTable;
import planhouse.collection.word.Said;
import planhouse.form.FormKind;
import planhouse.form.Rule;
import planhouse.form.ValueType;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Finding;
import planhouse.indicator.Severity;
import planhouse.indicator.Value;
import planhouse.workbook.CellAddress;

class NilReviewTest {

    private static final IllustrativeForm FORM = returnOf();

    private final NilReview review = new NilReview();

    private static IllustrativeForm returnOf() {
        return new IllustrativeForm()
                .kind(FormKind.CROSSTAB)
                .item("output", "工业总产值", ValueType.DECIMAL, WAN)
                .growth("growth", "同比增长")
                .item("rate", "增速", ValueType.DECIMAL)
                .rule(
                        new Rule.GrowthAgrees(
                                heading("JH99-R01"), "rate", "output", "output", BigDecimal.ONE));
    }

    @Test
    void nothing_is_said_of_a_return_that_has_not_begun() {
        assertThat(review.finding()).isEmpty();
        assertThat(review.isNil()).isFalse();
    }

    @Test
    void no_row_and_no_word_is_queried_below_the_header() {
        review.open(FORM.table(2, "表2"));

        assertThat(review.isNil()).isFalse();
        assertThat(review.finding())
                .hasValueSatisfying(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.QUERY);
                            assertThat(finding.rule()).isEqualTo("JH99-N01");
                            assertThat(finding.tableNo()).isEqualTo(2);
                            assertThat(finding.cell()).isEqualTo("A5");
                            assertThat(finding.message().en())
                                    .isEqualTo(
                                            "表2!A5: expected rows below the header, or the words"
                                                    + " \"nil return\" where there is nothing to"
                                                    + " report; found neither");
                        });
    }

    @Test
    void the_finding_is_of_the_first_table() {
        review.open(FORM.table(1, "表1"));
        review.open(FORM.table(2, "表2"));

        assertThat(review.finding().map(Finding::tableNo)).contains(1);
    }

    @Test
    void the_words_make_a_nil_return_above_the_header_and_among_the_rows() {
        review.open(saying("无数据"));
        NilReview below = new NilReview();
        below.open(FORM.table(1, "表1"));
        below.setAside(setAside(6, SetAsideRow.Kind.HEADING, "无数据", "无数据"));

        assertThat(review.isNil()).isTrue();
        assertThat(review.finding()).isEmpty();
        assertThat(below.isNil()).isTrue();
        assertThat(below.finding()).isEmpty();
    }

    @Test
    void another_label_is_not_the_word() {
        review.open(FORM.table(1, "表1"));
        review.setAside(setAside(6, SetAsideRow.Kind.HEADING, "规模以上", "规模以上"));

        assertThat(review.isNil()).isFalse();
        assertThat(review.finding()).isPresent();
    }

    @Test
    void a_form_that_asks_for_its_rows_knows_no_nil_return() {
        IllustrativeForm asking =
                returnOf()
                        .rule(
                                new Rule.SqlCheck(
                                        heading("JH99-R02"),
                                        "stub_complete",
                                        Optional.empty(),
                                        Map.of()));
        review.open(asking.table(1, "表1"));
        review.setAside(setAside(6, SetAsideRow.Kind.HEADING, "无数据", "无数据"));

        assertThat(review.isNil()).isFalse();
        assertThat(review.finding())
                .hasValueSatisfying(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                            assertThat(finding.found()).isEqualTo("无数据");
                            assertThat(finding.fix().en())
                                    .isEqualTo(
                                            "fill in each row of the form, with 0 or — where"
                                                    + " there is nothing");
                        });
    }

    @Test
    void rows_that_hold_no_more_than_what_is_brought_are_queried_at_the_first() {
        review.open(FORM.table(1, "表1"));
        review.row(row(7, null, 3.5, 4.5));
        review.row(row(8, null, null, null));

        assertThat(review.isNil()).isFalse();
        assertThat(review.finding())
                .hasValueSatisfying(
                        finding -> {
                            assertThat(finding.cell()).isEqualTo("A7");
                            assertThat(finding.message().en())
                                    .isEqualTo(
                                            "表1!A7: expected figures in the rows, found none:"
                                                    + " every cell to be filled in is blank");
                        });
    }

    @Test
    void names_alone_do_not_fill_in_a_list() {
        IllustrativeForm list =
                new IllustrativeForm()
                        .item("name", "企业名称", ValueType.TEXT)
                        .item("output", "工业总产值", ValueType.DECIMAL, WAN)
                        .key("name");
        review.open(list.table(1, "表1"));
        review.row(row(7, "甲", null));

        assertThat(review.finding().map(Finding::cell)).contains("A7");

        review.row(row(8, "乙", 3));

        assertThat(review.finding()).isEmpty();
    }

    @Test
    void one_figure_or_one_mistake_is_a_row() {
        review.open(FORM.table(1, "表1"));
        review.row(row(7, null, null, null));
        review.row(row(8, 12, null, null));
        NilReview mistaken = new NilReview();
        mistaken.open(FORM.table(1, "表1"));
        mistaken.row(withFinding(row(7, Value.NOT_REPORTED, null, null)));

        assertThat(review.finding()).isEmpty();
        assertThat(mistaken.finding()).isEmpty();
    }

    @Test
    void blanks_where_a_value_must_be_are_told_once_where_the_form_asks_for_its_rows() {
        IllustrativeForm asking =
                returnOf()
                        .rule(
                                new Rule.SqlCheck(
                                        heading("JH99-R02"),
                                        "stub_complete",
                                        Optional.empty(),
                                        Map.of()));
        review.open(asking.table(1, "表1"));
        review.row(withFinding(row(7, Value.INVALID, null, null), "JH99-T10"));
        NilReview ofList = new NilReview();
        ofList.open(FORM.table(1, "表1"));
        ofList.row(withFinding(row(7, Value.INVALID, null, null), "JH99-T10"));

        assertThat(review.isUntouched()).isTrue();
        assertThat(review.finding()).map(Finding::severity).contains(Severity.ERROR);
        assertThat(ofList.isUntouched()).isFalse();
        assertThat(ofList.finding()).isEmpty();

        review.row(row(8, 12, null, null));

        assertThat(review.isUntouched()).isFalse();
        assertThat(review.finding()).isEmpty();
    }

    @Test
    void the_words_above_or_below_figures_are_asked_about() {
        review.open(saying("本表无数据"));
        review.row(row(7, 12, null, null));
        NilReview below = new NilReview();
        below.open(FORM.table(1, "表1"));
        below.row(row(5, 12, null, null));
        below.setAside(setAside(6, SetAsideRow.Kind.HEADING, "零报送", "零报送"));

        assertThat(review.finding()).isEmpty();
        assertThat(review.contradictions())
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.QUERY);
                            assertThat(finding.rule()).isEqualTo("JH99-N03");
                            assertThat(finding.cell()).isEqualTo("H2");
                            assertThat(finding.message().zh())
                                    .isEqualTo("表1!H2：写有“本表无数据”，而表中有数据（首行为第 7 行）；数据已读入");
                            assertThat(finding.message().en())
                                    .isEqualTo(
                                            "表1!H2: expected figures, or the words that there are"
                                                    + " none; found \"本表无数据\", and figures from"
                                                    + " row 7 on, which were read");
                        });
        assertThat(below.contradictions()).map(Finding::cell).containsExactly("A6");
    }

    @Test
    void they_are_not_where_the_rows_hold_nothing_or_another_table_holds_the_figures() {
        review.open(saying("本表无数据"));
        review.row(row(7, null, 3, null));
        review.open(FORM.table(2, "表2"));
        review.row(row(7, 12, null, null));

        assertThat(review.contradictions()).isEmpty();
    }

    @Test
    void nor_does_none_alone_contradict_figures() {
        review.open(saying("无"));
        review.row(row(7, 12, null, null));
        review.setAside(setAside(8, SetAsideRow.Kind.HEADING, "无", "无"));

        assertThat(review.contradictions()).isEmpty();
    }

    private static RecognisedTable saying(String words) {
        RecognisedTable table = FORM.table(1, "表1");
        return new RecognisedTable(
                table.form(),
                table.edition(),
                table.respondent(),
                table.year(),
                1,
                "表1",
                table.headerRows(),
                table.columns(),
                table.stubs(),
                Optional.of(new Said(words, new CellAddress(2, 8))));
    }

    private CleanRow withFinding(CleanRow row) {
        return withFinding(row, "JH99-T04");
    }

    private static CleanRow withFinding(CleanRow row, String rule) {
        Bilingual words = Bilingual.same("");
        Finding any =
                new Finding(Severity.ERROR, rule, 1, "表1", "B7", "output", "", words, words, words);
        return new CleanRow(
                row.number(),
                row.values(),
                row.place(),
                row.line(),
                row.ofWhich(),
                row.label(),
                row.source(),
                List.of(any),
                row.corrections());
    }

    @Test
    void the_figures_of_a_table_are_held_against_its_own_words_before_the_next_one_begins() {
        review.open(saying("本表无数据"));
        review.row(row(7, 12, null, null));
        review.open(FORM.table(2, "表2"));
        review.row(row(7, 12, null, null));

        assertThat(review.contradictions())
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.tableNo()).isEqualTo(1);
                            assertThat(finding.cell()).isEqualTo("H2");
                        });
    }

    @Test
    void the_words_in_a_row_that_says_more_contradict_nothing() {
        review.open(FORM.table(1, "表1"));
        review.row(row(5, 12, null, null));
        review.setAside(setAside(6, SetAsideRow.Kind.NOTE, "注", "本表无数据", "的单位另报"));

        assertThat(review.contradictions()).isEmpty();
    }

    @Test
    void last_years_figures_that_are_asked_again_are_no_answer() {
        IllustrativeForm list =
                new IllustrativeForm()
                        .item("name", "产业链名称", ValueType.TEXT)
                        .item("output", "产值", ValueType.DECIMAL, WAN)
                        .item("before", "上年产值", ValueType.DECIMAL, WAN)
                        .key("name")
                        .rule(
                                new Rule.SqlCheck(
                                        heading("JH99-S01"),
                                        "agrees_with_last_year",
                                        Optional.empty(),
                                        Map.of("item", "before", "of", "output")));
        review.open(list.table(1, "表1"));
        review.row(row(5, "智能家居", null, 12));

        assertThat(review.finding().map(Finding::rule)).contains("JH99-N01");
    }
}
