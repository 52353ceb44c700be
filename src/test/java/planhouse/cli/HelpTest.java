package planhouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code --help} says of each command. */
@ExtendWith(InEnglish.class)
class HelpTest {

    static Stream<String> commands() {
        return Subcommands.BY_NAME.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void each_command_says_what_it_does_with_an_example_in_both_languages(String command) {
        String english = help(command, "en");
        String chinese = help(command, "zh");

        assertThat(english)
                .containsPattern("(?s)^\\p{Upper}.*Usage: planhouse " + command)
                .contains("Example: planhouse " + command)
                .doesNotContain("''");
        assertThat(chinese)
                .containsPattern("(?s)^\\p{IsHan}.*planhouse " + command)
                .containsPattern("示例：planhouse\\s+" + command)
                .contains("用法：planhouse " + command)
                .doesNotContain("''", "Example", "Show ", "Usage");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void what_is_to_be_pasted_stands_whole_on_its_line(String command) {
        for (String language : List.of("en", "zh")) {
            String help = help(command, language);

            assertThat(help).doesNotContain("\n\n\n", "T18:\n");
            assertThat(help.substring(help.lastIndexOf("\n\n")).lines())
                    .as("a line that begins with an option goes on from one that ends with \\")
                    .noneMatch(line -> line.startsWith("--") || line.startsWith("planhouse"));
            assertThat(help.lines())
                    .as("a text in quotes ends on its line, and bash reads no ! in it")
                    .noneMatch(line -> line.chars().filter(c -> c == '"').count() % 2 == 1)
                    .noneMatch(line -> line.matches(".*\"[^\"]*![^\"]*\".*"));
        }
    }

    @Test
    void help_may_be_asked_for_in_a_word_of_its_own() {
        assertThat(run("help", "load", "--lang", "zh")).isEqualTo(help("load", "zh"));
        assertThat(run("help", "--lang", "en")).isEqualTo(run("--help", "--lang", "en"));
    }

    private static String help(String command, String language) {
        return run(command, "--help", "--lang", language);
    }

    private static String run(String... arguments) {
        StringWriter out = new StringWriter();
        int exitCode =
                Planhouse.run(new PrintWriter(out, true), new PrintWriter(out, true), arguments);
        assertThat(exitCode).isZero();
        return out.toString();
    }
}
