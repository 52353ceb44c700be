package planhouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class SubcommandsTest {

    @Test
    void are_known_by_the_names_they_give_themselves() {
        Subcommands.BY_NAME.forEach(
                (name, type) ->
                        assertThat(type.getAnnotation(Command.class).name()).isEqualTo(name));
    }

    @Test
    void look_the_same_in_the_help_whether_named_or_not() {
        Set<String> all = Subcommands.BY_NAME.keySet();

        assertThat(help())
                .isEqualTo(help(all.toArray(String[]::new)))
                .contains("Loads workbooks: receives");
    }

    @Test
    void are_looked_into_only_when_named() {
        CommandLine line = line("load", "returns");

        assertThat(line.getSubcommands().keySet()).isEqualTo(Subcommands.BY_NAME.keySet());
        line.getSubcommands()
                .forEach(
                        (name, sub) ->
                                assertThat(sub.getCommandSpec().options().isEmpty())
                                        .as(name)
                                        .isNotEqualTo(name.equals("load")));
    }

    private static String help(String... arguments) {
        return line(arguments).getUsageMessage(CommandLine.Help.Ansi.OFF);
    }

    private static CommandLine line(String... arguments) {
        ResourceBundle words = ResourceBundle.getBundle("planhouse.cli.messages", Locale.ROOT);
        CommandLine line = new CommandLine(new Planhouse().spec());
        Subcommands.addTo(line, arguments);
        line.setResourceBundle(words);
        line.getSubcommands().values().forEach(sub -> sub.setResourceBundle(words));
        return line;
    }
}
