package planhouse.form.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes in definition files as they are told: with file, line and key, in both languages. */
class DefinitionMistakeTextTest {

    // a literal such as "check.none"
    private static final Pattern KEY = Pattern.compile("\"([a-z]+\\.[a-zA-Z]+)\"");

    @TempDir Path path;

    @Test
    void a_mistake_stands_in_a_line_and_is_told_in_both_languages() {
        WrittenFolder folder =
                new WrittenFolder(path)
                        .file("codelists/districts.csv", "# ours\ncode,name\n1,North\n2,\n")
                        .file(
                                "forms/a.yaml",
                                """
                                form: A
                                title: Output by district
                                kind: crosstab
                                publisher: {code: x, name: X}
                                stub: {dimension: area, codelist: districts, name: District}
                                columns:
                                  - code: output
                                    name: Output
                                    unit: 10k_cnyy
                                  - {code: profit,
                                     name: Profit, unit: 10k_cny, minimum: none}
                                """)
                        .file(
                                "schedule.yaml",
                                """
                                deadlines:
                                  usual: 01-31
                                  forms:
                                    A: 02-30
                                """);

        assertThat(told(folder, Locale.ENGLISH))
                .containsExactly(
                        "codelists/districts.csv:4: 2: has no name; fill name_zh, name_en or name",
                        "forms/a.yaml:9: columns[0].unit: '10k_cnyy' is not in codelists/units.csv;"
                                + " did you mean '10k_cny'?",
                        "forms/a.yaml:11: columns[1].minimum: 'none' is not a number",
                        "schedule.yaml:4: deadlines.forms.A: '02-30' is not a month and day such as"
                                + " 01-31");
        assertThat(told(folder, Locale.CHINESE))
                .containsExactly(
                        "codelists/districts.csv:4: 2：没有名称；请填 name_zh、name_en 或 name",
                        "forms/a.yaml:9: columns[0].unit：“10k_cnyy”不在 codelists/units.csv"
                                + " 中；是否指“10k_cny”？",
                        "forms/a.yaml:11: columns[1].minimum：“none”不是数",
                        "schedule.yaml:4: deadlines.forms.A：“02-30”不是月和日，应如 01-31");
    }

    @Test
    void what_a_code_list_says_twice_is_told_with_both_lines() {
        WrittenFolder folder =
                new WrittenFolder(path)
                        .file("codelists/districts.csv", "code,name\n1,North\n\n2,South\n1,Nord\n")
                        .file(
                                "codelists/units.csv",
                                "code,name,quantity,aliases\na,A,oil,x\nb,B,oil,x\n")
                        .file("forms/a.yaml", WrittenFolder.CROSSTAB.formatted("A", "", "a", "a"));

        assertThat(told(folder, Locale.ENGLISH))
                .containsExactly(
                        "codelists/units.csv:3: b.aliases: 'x' is also a spelling of a",
                        "codelists/districts.csv:5: 1: is there twice for the same years (line 2"
                                + " has it already); give each its own valid_from and valid_to");
    }

    @Test
    void a_spelling_that_two_entries_share_is_told_with_the_line_of_the_later() {
        WrittenFolder folder =
                new WrittenFolder(path)
                        .file(
                                "codelists/districts.csv",
                                "code,name,aliases\n1,North,N\n\n# further south\n2,South,N\n")
                        .file("forms/a.yaml", WrittenFolder.CROSSTAB.formatted("A", "", "a", "a"));

        assertThat(told(folder, Locale.ENGLISH))
                .containsExactly(
                        "codelists/districts.csv:5: 2: 'N' also names 1; a name belongs to one"
                                + " code");
    }

    @Test
    void a_form_that_cannot_be_read_is_told_once_and_not_where_it_is_named() {
        WrittenFolder folder =
                new WrittenFolder(path)
                        .file("codelists/districts.csv", WrittenFolder.DISTRICTS)
                        .file("forms/a.yaml", "form: A\ntitle: {en: of which: x}\n")
                        .file("forms/b.yaml", WrittenFolder.CROSSTAB.formatted("B", "", "b", "b"))
                        .file("schedule.yaml", "deadlines: {forms: {A: 01-31, B: 02-31}}\n")
                        .file("waivers.yaml", waiver("A"));

        assertThat(told(folder, Locale.ENGLISH))
                .containsExactly(
                        "forms/a.yaml:2: is not YAML at column 21: expected ',' or '}', but got :;"
                                + " a text that holds ': ' or ' #', or begins with a sign such as *"
                                + " % @ - [ {, stands in quotes",
                        "schedule.yaml:1: deadlines.forms.B: '02-31' is not a month and day such as"
                                + " 01-31");
    }

    @Test
    void a_run_is_timed_as_in_a_crontab() {
        WrittenFolder folder =
                new WrittenFolder(path)
                        .file("codelists/districts.csv", WrittenFolder.DISTRICTS)
                        .file("forms/b.yaml", WrittenFolder.CROSSTAB.formatted("B", "", "b", "b"))
                        .file(
                                "schedule.yaml",
                                """
                                runs:
                                  - {command: status, cron: '0 0 8 * * MON'}
                                  - {command: status, cron: '0 8 L * *'}
                                  - {command: status, cron: '*/30 8-18 * * 1,MON'}
                                """);

        assertThat(told(folder, Locale.ENGLISH))
                .containsExactly(
                        "schedule.yaml:2: runs[0].cron: '0 0 8 * * MON' is not five fields as in a"
                                + " crontab: minute, hour, day of month, month, day of week",
                        "schedule.yaml:3: runs[1].cron: '0 8 L * *' is not five fields as in a"
                                + " crontab: minute, hour, day of month, month, day of week");
    }

    @Test
    void a_form_without_its_code_is_told_once_too() {
        WrittenFolder folder =
                new WrittenFolder(path)
                        .file("codelists/districts.csv", WrittenFolder.DISTRICTS)
                        .file(
                                "forms/b.yaml",
                                WrittenFolder.CROSSTAB
                                        .formatted("B", "", "b", "b")
                                        .replace("form: B", "Form: B"))
                        .file("waivers.yaml", waiver("B"));

        assertThat(told(folder, Locale.ENGLISH))
                .containsExactlyInAnyOrder(
                        "forms/b.yaml:1: form: is missing",
                        "forms/b.yaml:1: Form: is not a key here; did you mean 'form'?");
    }

    @Test
    void a_list_that_cannot_be_read_is_told_once_and_not_where_it_is_used() {
        WrittenFolder folder =
                new WrittenFolder(path)
                        .file("codelists/districts.csv", "number,name\n1,North\n")
                        .file("codelists/units.csv", "code,name,quantity\ntce,,energy\n")
                        .file(
                                "forms/b.yaml",
                                WrittenFolder.CROSSTAB
                                        .formatted("B", "unit: tce", "b", "b")
                                        .replace("name: Profit,", "name: Profit, area: '1',"));

        assertThat(told(folder, Locale.ENGLISH))
                .containsExactly(
                        "codelists/units.csv:2: tce: needs a code, a name and a quantity",
                        "codelists/districts.csv:1: has no column 'code'",
                        "codelists/districts.csv:1: 'number' is not a column here; known: aliases,"
                                + " code, name, name_en, name_zh, parent, valid_from, valid_to");
    }

    @Test
    void every_mistake_has_words_in_both_languages() {
        ResourceBundle chinese = bundle(Locale.CHINESE);
        ResourceBundle english = bundle(Locale.ENGLISH);

        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        for (String key : english.keySet()) {
            assertThat(places(chinese.getString(key)))
                    .as(key)
                    .isEqualTo(places(english.getString(key)));
            assertThat(unquoted(english.getString(key))).as(key).matches("[\\p{ASCII}…]*");
        }
    }

    /** Without what stands in quotation marks, such as how a bilingual comment looks. */
    private static String unquoted(String words) {
        return words.replaceAll("'[^']*'", "");
    }

    @Test
    void the_words_that_the_readers_of_definitions_name_are_there_and_no_others()
            throws IOException {
        String readers =
                sources("form/file")
                        + sources("plan")
                        + sources("warehouse/schema")
                        + sources("warehouse/summary");

        assertThat(KEY.matcher(readers).results().map(found -> found.group(1)))
                .filteredOn(key -> !key.endsWith(".yaml") && !key.endsWith(".csv"))
                .isNotEmpty()
                .isSubsetOf(bundle(Locale.ENGLISH).keySet());
        assertThat(bundle(Locale.ENGLISH).keySet())
                .allMatch(key -> readers.contains("\"" + key + "\""));
    }

    private static String sources(String name) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/planhouse", name))) {
            for (Path file : files.toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }

    private static List<String> places(String words) {
        return Pattern.compile("\\{[0-9]}")
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "planhouse.form.file.mistakes",
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String waiver(String form) {
        return """
        waivers:
          - rule: A-R1
            form: %s
            county: x
            year: 2021
            cell: F8
            reason: known
            until: 2022-12-31
            by: Li Si
        """
                .formatted(form);
    }

    private static List<String> told(WrittenFolder folder, Locale language) {
        try {
            folder.load();
            return List.of();
        } catch (DefinitionException wrong) {
            return wrong.mistakes().stream().map(mistake -> mistake.in(language)).toList();
        }
    }
}
