package planhouse.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import planhouse.cli.InEnglish;
import planhouse.cli.Planhouse;

/** A command line that cannot be meant: what is said of it, before anything is done. */
@ExtendWith(InEnglish.class)
class MisuseTest {

    @Test
    void what_is_missing_is_named_in_both_languages() {
        assertThat(said("en", "unlock", "2022", "--form", "JH01"))
                .containsExactly(
                        "missing: --county C, --until TIME, --reason TEXT",
                        "How to use it: planhouse unlock --help");
        assertThat(said("zh", "unlock", "2022", "--form", "JH01"))
                .containsExactly(
                        "缺少：--county C, --until TIME, --reason TEXT", "用法：planhouse unlock --help");
    }

    @Test
    void a_command_an_option_or_an_argument_that_is_not_known_is_quoted() {
        assertThat(said("en", "definitons").get(0)).isEqualTo("there is no command \"definitons\"");
        assertThat(said("zh", "runs", "--bogus").get(0)).isEqualTo("此处没有这一选项：--bogus");
        assertThat(said("en", "lock", "2022", "330784").get(0))
                .isEqualTo("expected nothing more, found: 330784");
    }

    @Test
    void what_was_given_and_not_understood_is_told_before_what_is_missing() throws IOException {
        assertThat(said("en", "check", "--bogus").get(0))
                .isEqualTo("there is no such option here: --bogus");

        Path dashed = Files.createTempFile(Path.of(""), "-returns", ".xlsx");
        try {
            assertThat(said("en", "check", dashed.toString()).get(0))
                    .isEqualTo(
                            "\"%1$s\" is read as an option; a file or folder of that name is"
                                    + " written ./%1$s",
                            dashed);
        } finally {
            Files.delete(dashed);
        }
    }

    @Test
    void a_path_that_cannot_be_written_is_called_a_path() {
        assertThat(said("en", "check", "a\0.xlsx").get(0))
                .startsWith(
                        "PATH: expected a path in characters that this system can write (a locale"
                                + " in UTF-8 such as C.UTF-8 has all), found \"a");
        assertThat(said("zh", "summary", "2022", "-o", "a\0").get(0))
                .startsWith("--out DIR：应为本系统可写出的路径（使用 UTF-8 的 locale，如 C.UTF-8，可写出所有字符），实为“a");
    }

    @Test
    void what_was_probably_meant_is_offered() {
        assertThat(said("en", "definitons").get(1)).isEqualTo("did you mean: definitions");
        assertThat(said("zh", "stauts").get(1)).isEqualTo("是否指：status");
        assertThat(said("en", "find").get(1)).isEqualTo("did you mean: findings");
        assertThat(said("en", "audit", "verfy").get(1)).isEqualTo("did you mean: verify");
        assertThat(said("en", "runs", "--jsno").get(1)).isEqualTo("did you mean: --json");
        assertThat(said("en", "load", "x", "--resaon=why").get(1))
                .isEqualTo("did you mean: --reason");
        assertThat(said("en", "template", "HJ01", "--county", "永康", "--year", "2022").get(1))
                .isEqualTo("did you mean: JH01");
        assertThat(said("zh", "template", "JH01", "--county", "永慷市", "--year", "2022").get(1))
                .isEqualTo("是否指：永康市");
        assertThat(said("en", "template", "JH01", "--county", "Yonkang", "--year", "2022").get(1))
                .isEqualTo("did you mean: Yongkang");
    }

    @Test
    void nothing_is_offered_where_everything_is_equally_near() {
        assertThat(said("en", "template", "JH09", "--county", "永康", "--year", "2022"))
                .containsExactly(
                        "there is no form \"JH09\"; known: JH01, JH02, JH03, JH04, JH05, JH06",
                        "How to use it: planhouse template --help");
        assertThat(said("en", "xyzzy").get(1)).isEqualTo("How to use it: planhouse --help");
    }

    @Test
    void an_option_given_twice_is_named() {
        assertThat(said("en", "runs", "-n", "1", "-n", "2").get(0))
                .isEqualTo("--newest N is given twice");
    }

    @Test
    void swapped_arguments_are_told_by_what_was_expected() {
        assertThat(said("en", "explain", "2022", "IM-04").get(0))
                .isEqualTo("YEAR: expected a year from 1900 to 2100, found \"IM-04\"");
        assertThat(said("zh", "explain", "2022", "IM-04").get(0))
                .isEqualTo("YEAR：应为1900 至 2100 之间的年份，实为“IM-04”");
        assertThat(said("en", "run", "x").get(0))
                .isEqualTo("RUN: expected a whole number, found \"x\"");
    }

    @Test
    void a_year_that_nobody_reports_is_a_slip() {
        assertThat(said("en", "nil-return", "330784", "JH03", "20222").get(0))
                .isEqualTo("YEAR: expected a year from 1900 to 2100, found \"20222\"");
        assertThat(said("en", "template", "JH01", "--year", "-1").get(0))
                .isEqualTo("--year Y: expected a year from 1900 to 2100, found \"-1\"");
    }

    @Test
    void an_empty_path_is_not_the_working_directory() {
        assertThat(said("en", "load", "").get(0)).isEqualTo("there is no file or folder \"\"");
        assertThat(said("zh", "check", "src", " ").get(0)).isEqualTo("文件或文件夹不存在：“ ”");
    }

    @Test
    void a_blank_reason_is_no_reason() {
        assertThat(said("en", "withdraw", "330784", "JH01", "2022", "--reason", " ").get(0))
                .isEqualTo("--reason TEXT: expected some words, found \" \"");
        assertThat(said("en", "lock", "2022", "--despite", "").get(0))
                .isEqualTo("--despite TEXT: expected some words, found \"\"");
    }

    @Test
    void no_runs_are_not_asked_for() {
        assertThat(said("en", "runs", "-n", "0").get(0))
                .isEqualTo("--newest N: expected a whole number from 1 on, found \"0\"");
    }

    @Test
    void a_language_that_is_not_spoken_is_refused() {
        assertThat(said("fr", "runs").get(0))
                .isEqualTo("--lang zh|en: expected zh or en, found \"fr\"");
    }

    @Test
    void the_beginning_of_a_hash_is_no_proof() {
        assertThat(said("en", "audit", "verify", "--expect", "3315271d").get(0))
                .isEqualTo(
                        "--expect HASH: expected a hash of 64 hexadecimal digits, found"
                                + " \"3315271d\"");
    }

    @Test
    void a_table_and_a_document_do_not_share_standard_output() {
        assertThat(said("en", "findings", "330784", "2022", "--csv", "-", "--json").get(0))
                .isEqualTo(
                        "--csv - and --json both write to standard output; write the table into a"
                                + " file, or leave one out");
    }

    @Test
    void a_demo_of_definitions_without_the_samples_plan_is_refused_before_a_database_is_made() {
        assertThat(said("en", "demo", "--jobs", "src/test/resources/definitions/yearbook").get(0))
                .isEqualTo(
                        "the sample workbooks are of the shipped forms and of 2019-2022, and these"
                                + " definitions hold no plan of 2020-2022; leave --jobs"
                                + " (PLANHOUSE_JOBS) out");
    }

    private static List<String> said(String language, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--lang";
        all[arguments.length + 1] = language;
        int exitCode = Planhouse.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
        assertThat(exitCode).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        return err.toString().lines().toList();
    }
}
