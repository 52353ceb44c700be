package planhouse.cli.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import planhouse.cli.ending.Failures;
import planhouse.cli.ending.MachineException;
import planhouse.cli.ending.UnfitDatabaseException;
import planhouse.cli.wording.Secrets;
import planhouse.cli.wording.Words;

/** What is told where the settings lead to no database. */
class LoginTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://host:5432/warehouse",
                "host:5432/warehouse",
                "jdbc:postgresql://host:port/warehouse",
                "jdbc:postgresql://host:99999/warehouse",
                "jdbc:postgresql://clerk:geheim@host/warehouse",
            })
    void an_address_that_is_none_is_wrong_usage(String url) {
        assertThatThrownBy(() -> Login.of(url, "clerk", ""))
                .isInstanceOf(UnfitDatabaseException.class)
                .hasMessage(Words.of("database.notPostgres", Secrets.masked(url)));

        assertThat(
                        new Failures()
                                .handleExecutionException(
                                        new UnfitDatabaseException(url),
                                        new CommandLine(CommandSpec.create()),
                                        new CommandLine(CommandSpec.create()).parseArgs()))
                .isEqualTo(Failures.WRONG_DEFINITIONS);
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql:warehouse, clerk",
        "jdbc:postgresql://[::1]:5432/warehouse, clerk",
        "'jdbc:postgresql://one:5432,other:5433/warehouse?targetServerType=primary', clerk",
        "jdbc:postgresql://host/warehouse?user=oneil&password=p%40ss, oneil",
    })
    void the_user_in_the_address_goes_before_the_one_beside_it(String url, String user) {
        Login login = Login.of(url, "clerk", "geheim");

        assertThat(login.user()).isEqualTo(user);
        assertThat(login.toString()).doesNotContain("geheim", "p%40ss");
    }

    @Test
    void a_host_of_which_nobody_knows_is_told_as_such() {
        String url = "jdbc:postgresql://no-such-host.invalid/warehouse";

        assertThatThrownBy(() -> Login.of(url, "clerk", "").tryOnce())
                .isInstanceOf(MachineException.class)
                .hasMessage(Words.of("database.noHost", url));
    }

    @Test
    void a_parameter_that_the_driver_refuses_is_no_silent_server() {
        String url = "jdbc:postgresql://127.0.0.1:1/warehouse?sslmode=maybe";

        assertThatThrownBy(() -> Login.of(url, "clerk", "").tryOnce())
                .isInstanceOf(MachineException.class)
                .hasMessage(
                        Words.of(
                                "database.unreachable",
                                url,
                                "clerk",
                                "Invalid sslmode value: maybe"));
    }
}
