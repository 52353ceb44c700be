package planhouse.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static planhouse.validation.IllustrativeForm.heading;
import static planhouse.validation.IllustrativeRows.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import planhouse.collection.table.RecognisedTable;
import planhouse.collection.table.TableRule;
import planhouse.form.FormKind;
import planhouse.form.Item;
import planhouse.form.Rule;
import planhouse.form.ValueType;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Finding;

/** Returns of which the columns stand in two tables (续表); illustrative. */
class SplitColumnsTest {

    private static final Rule ROBOTS_IN_OUTPUT =
            new Rule.NotMoreThan(heading("JH99-R07"), "robots", "output");

    private static IllustrativeForm matrix() {
        return new IllustrativeForm()
                .kind(FormKind.MATRIX)
                .item("output", "产值", ValueType.DECIMAL)
                .item("staff", "人数", ValueType.DECIMAL)
                .item("robots", "机器人", ValueType.DECIMAL)
                .item("profit", "利润", ValueType.DECIMAL)
                .line("locks", "门锁")
                .line("tools", "工具");
    }

    @Test
    void a_column_that_each_row_has_in_another_table_is_not_missing() {
        Workbook workbook = new Workbook(matrix());

        workbook.table("output", "staff").rows("locks", "tools");
        workbook.table("robots", "profit").rows("tools", "locks");

        assertThat(workbook.told).isEmpty();
        assertThat(workbook.close()).isEmpty();
    }

    @Test
    void a_column_that_a_row_has_in_no_table_is_missing() {
        Workbook workbook = new Workbook(matrix());

        workbook.table("output", "staff").rows("locks", "tools");
        workbook.table("robots", "profit").rows("locks");

        assertThat(workbook.close()).containsExactly("1 robots", "1 profit");
    }

    @Test
    void columns_of_tables_without_rows_are_missing() {
        Workbook workbook = new Workbook(matrix());

        workbook.table("output", "staff", "robots");
        workbook.table("profit");

        assertThat(workbook.close()).containsExactly("1 profit", "2 output", "2 staff", "2 robots");
        assertThat(texts(workbook.split.close(Optional.empty())))
                .containsExactly("1 profit", "2 output", "2 staff", "2 robots");
    }

    @Test
    void columns_that_a_rule_compares_may_stand_in_two_tables() {
        Workbook workbook = new Workbook(matrix().rule(ROBOTS_IN_OUTPUT));

        workbook.table("output", "staff").rows("locks");
        workbook.table("robots", "profit").rows("locks");

        assertThat(workbook.close()).isEmpty();
    }

    @Test
    void a_compared_column_that_no_table_has_is_the_only_one_that_is_missing() {
        Workbook workbook = new Workbook(matrix().rule(ROBOTS_IN_OUTPUT));

        workbook.table("staff").rows("locks");
        workbook.table("robots", "profit").rows("locks");

        assertThat(workbook.close()).containsExactly("1 output", "2 output");
    }

    @Test
    void what_else_is_wrong_with_a_header_is_told_at_once() {
        IllustrativeForm form = matrix();
        RecognisedTable table = form.table(1, "表5");
        Finding other = TableRule.COLUMNS_HIDDEN.finding(table.place(), "", "A", "A");

        assertThat(new SplitColumns(form.form()).open(table, List.of(other)))
                .containsExactly(other);
    }

    private static IllustrativeForm list() {
        return new IllustrativeForm()
                .item("code", "代码", ValueType.TEXT)
                .item("name", "名称", ValueType.TEXT)
                .item("level", "级别", ValueType.TEXT)
                .item("since", "认定时间", ValueType.TEXT);
    }

    @Test
    void a_further_table_of_a_list_with_what_the_first_lacks_stands_apart_with_its_cause() {
        Workbook workbook = new Workbook(list());

        workbook.table("code", "name", "level");
        assertThat(workbook.split.isApart()).isFalse();
        workbook.table("code", "since");

        assertThat(workbook.split.isApart()).isTrue();
        assertThat(workbook.told).hasSize(2);
        assertThat(texts(workbook.told.subList(0, 1))).containsExactly("1 since");
        assertThat(workbook.told.get(1).message().en())
                .startsWith("sheet 2!A3: ")
                .contains("sheet 1!A3")
                .contains("(since)")
                .contains("(name, level)");
        assertThat(workbook.told.get(1).message().zh()).contains("（名称、级别）");
    }

    @Test
    void a_table_that_stands_apart_is_told_once_and_no_further_table_is_held_against_it() {
        Workbook workbook = new Workbook(list());
        workbook.table("code", "name", "level");
        workbook.table("code", "name", "level");
        workbook.told.clear();

        workbook.table("code", "since");
        assertThat(workbook.told)
                .extracting(Finding::rule)
                .containsExactly(TableRule.COLUMNS_APART.code("JH99"));

        workbook.told.clear();
        workbook.table("code", "name", "level");
        assertThat(workbook.split.isApart()).isFalse();
        assertThat(texts(workbook.told)).containsExactly("4 since");
    }

    @Test
    void a_further_table_of_a_list_that_is_whole_or_lacks_the_same_is_read() {
        Workbook workbook = new Workbook(list());
        workbook.table("code", "name");
        workbook.table("code", "name", "since");
        assertThat(workbook.split.isApart()).isFalse();

        workbook.table("code", "name", "level", "since");
        assertThat(workbook.split.isApart()).isFalse();
        assertThat(texts(workbook.told)).containsExactly("1 level", "1 since", "2 level");
    }

    /** The number of each finding's table and its column. */
    private static List<String> texts(List<Finding> findings) {
        return findings.stream().map(one -> one.tableNo() + " " + one.item()).toList();
    }

    /** A workbook of tables of some columns each, a sheet a table. */
    private static final class Workbook {

        private final IllustrativeForm form;
        private final ReturnReview review;
        private final SplitColumns split;
        private final List<Finding> told = new ArrayList<>();
        private int tables;

        Workbook(IllustrativeForm form) {
            this.form = form;
            this.review = new ReturnReview(form.form(), 2021);
            this.split = new SplitColumns(form.form());
        }

        Workbook table(String... columns) {
            List<Item> missing =
                    form.form().items().stream()
                            .filter(item -> !Arrays.asList(columns).contains(item.code()))
                            .toList();
            tables++;
            RecognisedTable table =
                    form.table(
                            tables,
                            "sheet " + tables,
                            Map.of(),
                            Set.copyOf(missing.stream().map(Item::code).toList()));
            told.addAll(
                    split.open(table, missing.stream().map(item -> lacking(table, item)).toList()));
            review.open(table);
            return this;
        }

        private static Finding lacking(RecognisedTable table, Item item) {
            return TableRule.COLUMN_MISSING.finding(
                    table.place().at("A3").of(item.code()), "", item.name(), Bilingual.same(""));
        }

        void rows(String... lines) {
            for (int at = 0; at < lines.length; at++) {
                review.row(line(5 + at, lines[at], 1, 2, 3, 4));
            }
        }

        List<String> close() {
            return texts(split.close(Optional.of(review)));
        }
    }
}
