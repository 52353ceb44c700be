package planhouse.form.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Definitions that are wrong, and what is told. */
class DefinitionMistakesTest {

    @TempDir Path path;

    @Test
    void a_fact_is_a_table_name() {
        WrittenFolder folder =
                new WrittenFolder(path)
                        .file("sql/warehouse/Fact; x.sql", "select 1")
                        .file(
                                "forms/l1.yaml",
                                """
                                form: L1
                                title: List
                                kind: list
                                publisher: {code: x, name: X}
                                key: code
                                fact: Fact; x
                                items:
                                  - {code: code, name: Code}
                                """);

        assertThat(folder.mistakes())
                .containsExactly(
                        "forms/l1.yaml: fact: 'Fact; x' is not a table's name: lower case letters,"
                                + " digits and underscores, a letter first");
    }

    @Test
    void all_mistakes_of_a_list_are_told_at_once() {
        WrittenFolder folder =
                new WrittenFolder(path)
                        .file(
                                "forms/l1.yaml",
                                """
                                form: L1
                                titel: Wrong
                                kind: lists
                                respondents: countys
                                key: [code, nam]
                                fact: fact_enterprise_year
                                items:
                                  - {code: code, name: Code, length: eighteen, required: maybe}
                                  - {code: Name, name: Name, aliases: [Code], minimum: 0}
                                  - {code: output, name: Output, unit: wan, colour: red}
                                  - {code: profit, name: Profit, unit: 万元, printed: persons}
                                  - {code: since, name: Since, type: moth}
                                  - {code: level, name: Level, type: code}
                                  - {code: since, name: [a, b]}
                                rules:
                                  - {code: L1-R1, not_more_than: {item: outptu, limit: profit}}
                                  - {code: L1-R1, not_after_period: profit, severity: eror}
                                  - {code: L1-R2}
                                  - {code: L1-R3, balance: {total: output, parts: [profit]}}
                                  - {code: L1-S1, check: uniqe}
                                  - {code: L1-S2, check: listed_on_form, with: {items: output, form: L9}}
                                  - {code: L1-S3, check: change_on_last_year, with: {item: output, more_than_percent: half}}
                                  - {code: L1-S4, check: sums_agree_with_list, with: {column: output, form: L1, of: nothing, group: code, tolerance_percent: 1}}
                                """);

        assertThat(folder.mistakes())
                .containsExactlyElementsOf(
                        """
                        forms/l1.yaml: kind: 'lists' is not one of its words; did you mean 'list'? Known: crosstab, list, matrix
                        forms/l1.yaml: title: is missing
                        forms/l1.yaml: items[0].required: 'maybe' is not true or false
                        forms/l1.yaml: items[0].length: 'eighteen' is not a whole number
                        forms/l1.yaml: items[1].code: 'Name' is not a code; write lower case letters, digits and underscores, a letter first, at most 59 of them
                        forms/l1.yaml: items[1].minimum: belongs to the types decimal and integer only
                        forms/l1.yaml: items[2].unit: 'wan' is not in codelists/units.csv
                        forms/l1.yaml: items[2].colour: is not a key here; known: after, aliases, check, code, codelist, column_required, fact_column, length, maximum, minimum, name, printed, required, type, unit
                        forms/l1.yaml: items[3].unit: '万元' is not in codelists/units.csv; write its code '10k_cny'
                        forms/l1.yaml: items[4].type: 'moth' is not one of its words; did you mean 'month'? Known: code, date, decimal, integer, month, text, yes_no
                        forms/l1.yaml: items[5].codelist: is missing; type code needs one
                        forms/l1.yaml: items[6].name: expected a text, found a list
                        forms/l1.yaml: respondents: there is no codelists/countys.csv; did you mean 'counties'? Known: chains, counties, facility_statuses, facility_types, industries, levels
                        forms/l1.yaml: rules[0].not_more_than.item: 'outptu' is not an item of the form; did you mean 'output'? Known: Name, code, level, output, profit, since
                        forms/l1.yaml: rules[1].severity: 'eror' is not one of its words; did you mean 'error'? Known: error, info, query
                        forms/l1.yaml: rules[1].not_after_period: 'profit' is neither month nor date
                        forms/l1.yaml: rules[2]: says none; a rule says one of not_more_than, balance, growth_agrees, required_when, not_after_period, totals_agree, check
                        forms/l1.yaml: rules[3].balance.parts: has 1; a sum has two or more
                        forms/l1.yaml: key: 'nam' is not an item of the form; did you mean 'Name'? Known: Name, code, level, output, profit, since
                        forms/l1.yaml: titel: is not a key here; did you mean 'title'?
                        forms/l1.yaml: items: 'since' is the code of two of them
                        forms/l1.yaml: items: 'Code' heads both code and Name; a header belongs to one of them, or 'after' says which stands where
                        forms/l1.yaml: rules: 'L1-R1' is the code of two rules
                        forms/l1.yaml: rules.L1-S1: there is no sql/checks/uniqe.sql; did you mean 'unique'?
                        forms/l1.yaml: rules.L1-S2: check 'listed_on_form' needs 'item' (item); write it under 'with'
                        forms/l1.yaml: rules.L1-S2: 'L9' is not a form; did you mean 'L1'? Known: L1
                        forms/l1.yaml: rules.L1-S2: check 'listed_on_form' needs 'of' (item of form); write it under 'with'
                        forms/l1.yaml: rules.L1-S2: check 'listed_on_form' has no parameter 'items'; did you mean 'item'? Known: form, item, of
                        forms/l1.yaml: rules.L1-S3: more_than_percent 'half' is not a number
                        forms/l1.yaml: rules.L1-S4: check 'sums_agree_with_list' is for matrix and crosstab forms only
                        forms/l1.yaml: rules.L1-S4: 'nothing' is not an item of L1; known: Name, code, level, output, profit, since
                        """
                                .lines()
                                .toList());
    }

    @Test
    void a_withdrawal_that_says_no_day_or_something_else_is_told() {
        WrittenFolder folder =
                new WrittenFolder(path)
                        .file(
                                "forms/c1.yaml",
                                WrittenFolder.CROSSTAB.formatted("C1", "areas: districts", "a", "a")
                                        + """
                                        editions:
                                          - {years: -2018, withdrawn: {since: January, until: 2024-01-01}}
                                          - {years: 2019, withdrawn: perhaps}
                                          - {code: new, years: -2018, withdrawn: {message: Take the new one}}
                                        """)
                        .file("codelists/districts.csv", WrittenFolder.DISTRICTS);

        assertThat(folder.mistakes())
                .containsExactly(
                        "forms/c1.yaml: editions[0].withdrawn.since: 'January' is not a day such as"
                                + " 2023-01-31",
                        "forms/c1.yaml: editions[0].withdrawn.until: is not a key here; known:"
                                + " message, since",
                        "forms/c1.yaml: editions[1].withdrawn: 'perhaps' is not true or false");
    }

    @Test
    void yaml_that_cannot_be_read_is_told_with_line_and_column() {
        WrittenFolder folder =
                new WrittenFolder(path)
                        .file("forms/a.yaml", "form: A\ntitle: {en: of which: x}\n")
                        .file("forms/b.yaml", "form: B\nform: B\n")
                        .file("forms/c.yaml", "")
                        .file("forms/d.yaml", "- form\n");

        assertThat(folder.mistakes())
                .startsWith(
                        "forms/a.yaml: is not YAML at column 21: expected ',' or '}', but got"
                                + " :; a text that holds ': ' or ' #', or begins with a sign such"
                                + " as * % @ - [ {, stands in quotes",
                        "forms/b.yaml: form: is written twice")
                .contains(
                        "forms/c.yaml: is empty",
                        "forms/d.yaml: holds a list; keys with values were expected");
    }

    @Test
    void two_forms_that_a_sheet_could_be_are_told() {
        WrittenFolder folder =
                new WrittenFolder(path)
                        .file("codelists/districts.csv", WrittenFolder.DISTRICTS)
                        .file("forms/a.yaml", WrittenFolder.CROSSTAB.formatted("A", "", "a", "a"))
                        .file("forms/b.yaml", WrittenFolder.CROSSTAB.formatted("B", "", "b", "b"));

        assertThat(folder.mistakes())
                .containsExactly(
                        "forms/b.yaml: a sheet could be B as well as A (forms/a.yaml): their"
                                + " headers are the same; tell them apart by 'sheets' or 'titles'");
    }

    @Test
    void forms_of_the_same_headers_are_told_apart_by_sheet_names_titles_or_years() {
        new WrittenFolder(path)
                .file("codelists/districts.csv", WrittenFolder.DISTRICTS)
                .file(
                        "forms/a.yaml",
                        WrittenFolder.CROSSTAB.formatted("A", "sheets: Tab 1", "a", "a"))
                .file(
                        "forms/b.yaml",
                        WrittenFolder.CROSSTAB.formatted("B", "sheets: Tab 2", "b", "b"));

        assertThat(new WrittenFolder(path).load().forms()).hasSize(2);
    }

    @Test
    void editions_name_items_of_the_form_and_years_once() {
        WrittenFolder folder =
                new WrittenFolder(path)
                        .file("codelists/districts.csv", WrittenFolder.DISTRICTS)
                        .file(
                                "forms/a.yaml",
                                WrittenFolder.CROSSTAB.formatted("A", "", "a", "a")
                                        + """
                                        editions:
                                          - {years: 2015-2018, headers: {output: [Value]}, absent: profit_a}
                                          - {years: 2018-, units: {output_a: persons}}
                                          - {years: 2014-2013, labels: {row: x}, unit: yuan}
                                        """);

        assertThat(folder.mistakes())
                .containsExactly(
                        "forms/a.yaml: editions[0].headers.output: 'output' is not an item of the"
                                + " form; did you mean 'output_a'? Known: output_a, profit_a",
                        "forms/a.yaml: editions[1].units.output_a: 'persons' (persons) does not"
                                + " convert to '10k_cny' (cny)",
                        "forms/a.yaml: editions[1].years: '2018-' shares years with edition"
                                + " 2015-2018",
                        "forms/a.yaml: editions[2].years: '2014-2013' is not years such as 2019,"
                                + " 2019-2020, 2019- or -2018",
                        "forms/a.yaml: editions[2].labels.row: 'row' is not a row of the form;"
                                + " there is none",
                        "forms/a.yaml: editions[2].unit: 'yuan' is not in codelists/units.csv;"
                                + " write its code 'cny'");
    }
}
