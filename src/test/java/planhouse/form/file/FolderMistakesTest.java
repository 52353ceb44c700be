package planhouse.form.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.form.Definitions;
import planhouse.form.Dimension;
import planhouse.form.StubColumn;

/** What is wrong with a folder of definitions beside its forms, and what is told. */
class FolderMistakesTest {

    @TempDir Path path;

    @Test
    void the_only_column_of_a_matrix_stub_is_written_in_the_stub_itself() {
        Definitions definitions =
                new WrittenFolder(path)
                        .file(
                                "forms/t.yaml",
                                """
                                {form: T, title: T, kind: matrix, publisher: {code: x, name: X},
                                stub: {name: Item, aliases: [Indicator]},
                                columns: [{code: this_year, name: Year}],
                                rows: [{code: shops, name: Shops, unit: items}]}
                                """)
                        .load();

        assertThat(definitions.forms().get(0).stub().columns())
                .extracting(StubColumn::dimension, column -> column.name().en())
                .containsExactly(tuple(Dimension.INDICATOR, "Item"));
    }

    @Test
    void a_spelling_names_one_entry_of_a_code_list_in_each_year() {
        WrittenFolder folder =
                new WrittenFolder(path)
                        .file(
                                "codelists/districts.csv",
                                """
                                code,name,aliases,valid_from,valid_to
                                1,North,N,,2019
                                2,New North,North,2020,
                                3,South,N,2019,
                                4,West,,20x1,
                                """)
                        .file("forms/a.yaml", WrittenFolder.CROSSTAB.formatted("A", "", "a", "a"));

        assertThat(folder.mistakes())
                .containsExactly(
                        "codelists/districts.csv: 4.valid_from: '20x1' is not a year",
                        "codelists/districts.csv: 3: 'N' also names 1; a name belongs to one code");
    }

    @Test
    void every_file_that_is_not_utf_8_is_told_by_that() throws IOException {
        WrittenFolder folder =
                new WrittenFolder(path)
                        .file("codelists/districts.csv", WrittenFolder.DISTRICTS)
                        .file("forms/a.yaml", WrittenFolder.CROSSTAB.formatted("A", "", "a", "a"));
        Files.write(
                path.resolve("codelists/districts.csv"),
                "code,name\n1,北区\n".getBytes(Charset.forName("GBK")));
        Files.write(path.resolve("forms/a.yaml"), "form: A".getBytes(StandardCharsets.UTF_16));

        assertThat(folder.mistakes())
                .containsExactlyInAnyOrder(
                        "codelists/districts.csv: is not UTF-8; save it as UTF-8 (in Excel: CSV"
                                + " UTF-8), not as GBK or Unicode",
                        "forms/a.yaml: is not UTF-8; save it as UTF-8 (in Excel: CSV UTF-8), not as"
                                + " GBK or Unicode");
    }

    @Test
    void a_file_that_would_be_passed_over_for_its_capitals_is_told() {
        WrittenFolder folder =
                new WrittenFolder(path)
                        .file("codelists/districts.csv", WrittenFolder.DISTRICTS)
                        .file("forms/a.yaml", WrittenFolder.CROSSTAB.formatted("A", "", "a", "a"))
                        .file("forms/B.YAML", "form: B");

        assertThat(folder.mistakes())
                .containsExactly("forms/B.YAML: is not read; write its ending in small letters");
    }

    @Test
    void a_file_or_folder_that_would_be_passed_over_for_its_name_is_told() {
        WrittenFolder folder =
                new WrittenFolder(path)
                        .file("codelists/districts.csv", WrittenFolder.DISTRICTS)
                        .file("forms/a.yaml", WrittenFolder.CROSSTAB.formatted("A", "", "a", "a"))
                        .file("Waiver.yaml", "waivers: []")
                        .file("schedule.yml", "time_zone: Asia/Shanghai")
                        .file("plan/three.yaml", "plan: three")
                        .file("forms-before/a.yaml", "form: A")
                        .file("notes.yaml", "none: none");

        assertThat(folder.mistakes())
                .containsExactly(
                        "Waiver.yaml: is not read; name it waivers.yaml, or keep it elsewhere",
                        "plan: is not read; name it plans, or keep it elsewhere",
                        "schedule.yml: is not read; name it schedule.yaml, or keep it elsewhere");
    }

    @Test
    void a_copy_beside_what_is_read_is_left_alone() {
        WrittenFolder folder =
                new WrittenFolder(path)
                        .file("codelists/districts.csv", WrittenFolder.DISTRICTS)
                        .file("forms/a.yaml", WrittenFolder.CROSSTAB.formatted("A", "", "a", "a"))
                        .file("schedule.yaml", "time_zone: Asia/Shanghai")
                        .file("schedule-old.yaml", "time_zone: Asia/Tokyo");

        assertThat(folder.load().schedule()).isPresent();
    }

    @Test
    void what_is_a_part_of_itself_in_some_year_is_told() {
        WrittenFolder folder =
                new WrittenFolder(path)
                        .file(
                                "codelists/districts.csv",
                                """
                                code,name,parent,valid_from,valid_to
                                1,North,1,,
                                2,South,3,,
                                3,Port,4,2020,
                                4,Coast,2,2020,
                                5,West,6,,2019
                                6,East,,,2019
                                5,West,,2020,
                                6,East,5,2020,
                                7,Hills,1,,
                                8,Lake,9,,
                                """)
                        .file("forms/a.yaml", WrittenFolder.CROSSTAB.formatted("A", "", "a", "a"));

        assertThat(folder.mistakes())
                .containsExactly(
                        "codelists/districts.csv: 1.parent: its parent 1 is a part of it in turn;"
                                + " name the code that it is a part of, or none",
                        "codelists/districts.csv: 2.parent: its parent 3 is a part of it in turn;"
                                + " name the code that it is a part of, or none",
                        "codelists/districts.csv: 3.parent: its parent 4 is a part of it in turn;"
                                + " name the code that it is a part of, or none",
                        "codelists/districts.csv: 4.parent: its parent 2 is a part of it in turn;"
                                + " name the code that it is a part of, or none");
    }

    @Test
    void a_units_file_adds_to_the_shipped_units() {
        WrittenFolder folder =
                new WrittenFolder(path)
                        .file("codelists/units.csv", "code,name,quantity,factor\nbarrels,桶,oil,1\n")
                        .file("codelists/districts.csv", WrittenFolder.DISTRICTS)
                        .file(
                                "forms/a.yaml",
                                WrittenFolder.CROSSTAB.formatted("A", "unit: barrels", "a", "a"));

        assertThat(folder.load().units()).containsKeys("barrels", "10k_cny");
    }

    @Test
    void a_units_file_with_mistakes_is_told() {
        WrittenFolder folder =
                new WrittenFolder(path)
                        .file(
                                "codelists/units.csv",
                                "code,name,quantity,factor,aliases,colour\n"
                                        + "a,A,oil,0,x\n"
                                        + "b,B,oil,1,x\n"
                                        + "b,B,oil,1,y\n"
                                        + "c,,,,\n")
                        .file("codelists/districts.csv", WrittenFolder.DISTRICTS)
                        .file("forms/a.yaml", WrittenFolder.CROSSTAB.formatted("A", "", "a", "a"));

        assertThat(folder.mistakes())
                .containsExactly(
                        "codelists/units.csv: 'colour' is not a column here; known: aliases, code,"
                                + " factor, name, name_en, name_zh, quantity",
                        "codelists/units.csv: a.factor: '0' is not a number greater than zero",
                        "codelists/units.csv: b.aliases: 'x' is also a spelling of a",
                        "codelists/units.csv: b: is there twice",
                        "codelists/units.csv: c: needs a code, a name and a quantity");
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        assertThatThrownBy(() -> new DefinitionFiles(Optional.of(Path.of("no-such-folder"))))
                .isInstanceOf(DefinitionException.class)
                .hasMessage(
                        "no-such-folder: is not a folder; it should hold forms/ and codelists/");
    }

    @Test
    void a_folder_without_forms_is_told() {
        assertThat(new WrittenFolder(path).mistakes())
                .containsExactly("forms: holds no form; each is a file such as forms/jh01.yaml");
    }

    @Test
    void a_waiver_names_a_rule_a_return_and_a_place_that_there_are() {
        WrittenFolder folder =
                new WrittenFolder(path)
                        .file("codelists/districts.csv", WrittenFolder.DISTRICTS)
                        .file(
                                "forms/c1.yaml",
                                WrittenFolder.CROSSTAB.formatted("C1", "areas: districts", "a", "a")
                                        + "rules:\n  - {code: C1-R1, totals_agree: 1}\n")
                        .file(
                                "waivers.yaml",
                                """
                                waivers:
                                  - {rule: C1-R9, form: C1, county: x, year: 2021, cell: B3, reason: r, until: 2022-12-31, by: b}
                                  - {rule: C1-T20, form: C1, county: x, year: 2021, cell: B3, reason: r, until: 2022-12-31, by: b}
                                  - {rule: C1-R1, form: C7, county: x, year: 2021, cell: B3, reason: r, until: 2022-12-31, by: b}
                                  - {rule: C1-R1, form: C1, county: y, year: last, subject: '1', item: profit, reason: r, until: never, by: b}
                                  - {rule: C1-T01, form: C1, county: x, year: 2021, reason: r, until: 2022-12-31}
                                """);

        assertThat(folder.mistakes())
                .containsExactly(
                        "waivers.yaml: waivers[0].rule: 'C1-R9' is not a rule of C1; did you mean"
                                + " 'C1-R1'? Known: C1-R1",
                        "waivers.yaml: waivers[1].rule: 'C1-T20' is about a whole table and cannot"
                                + " be waived; only rules of the form and of single cells can",
                        "waivers.yaml: waivers[2].form: 'C7' is not a form; did you mean 'C1'?"
                                + " Known: C1",
                        "waivers.yaml: waivers[3].county: 'y' is not in codelists/publishers.csv;"
                                + " known: X, x",
                        "waivers.yaml: waivers[3].year: 'last' is not a year such as 2021",
                        "waivers.yaml: waivers[3].item: 'profit' is not an item of C1; did you mean"
                                + " 'profit_a'? Known: output_a, profit_a",
                        "waivers.yaml: waivers[3].until: 'never' is not a day such as 2023-06-30",
                        "waivers.yaml: waivers[4]: says neither cell nor subject; a waiver says one"
                                + " of them",
                        "waivers.yaml: waivers[4].by: is missing");
    }
}
