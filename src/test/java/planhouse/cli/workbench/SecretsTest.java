package planhouse.cli.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import planhouse.cli.wording.Secrets;

class SecretsTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://h:5432/w?password=geheim&ssl=true,"
                + " jdbc:postgresql://h:5432/w?password=***&ssl=true",
        "jdbc:postgresql://h/w?user=u&PASSWORD=g%40h, jdbc:postgresql://h/w?user=u&PASSWORD=***",
        "jdbc:postgresql://h/w?sslpassword=geheim, jdbc:postgresql://h/w?sslpassword=***",
        "jdbc:postgresql://u:ge:h@im@h:5432/w, jdbc:postgresql://u:***@h:5432/w",
        "postgres://u:geheim@h/w, postgres://u:***@h/w",
        "no route to u:5432, no route to u:5432",
        "jdbc:postgresql://h:5432/w, jdbc:postgresql://h:5432/w",
    })
    void a_password_is_never_shown(String text, String shown) {
        assertThat(Secrets.masked(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "mysql://u:geheim@h/w?password=geheim",
        "jdbc:postgresql://127.0.0.1:1/w?password=geheim",
        "jdbc:postgresql://u:geheim@no-such-host.invalid/w",
    })
    void a_database_that_cannot_be_reached_is_named_without_its_password(String url) {
        DatabaseSettings settings =
                new DatabaseSettings(
                        Optional.of(url), Optional.of("u"), Optional.of("geheim"), Path.of("var"));

        RuntimeException failure =
                catchThrowableOfType(RuntimeException.class, () -> Database.open(settings).close());

        assertThat(failure.getMessage()).contains("***").doesNotContain("geheim");
        assertThat(Logger.getLogger("org.postgresql").isLoggable(Level.SEVERE)).isFalse();
    }

    @Test
    void settings_show_no_password() {
        DatabaseSettings settings =
                DatabaseSettings.of(
                        Map.of(
                                "PLANHOUSE_DB_URL", "jdbc:postgresql://h/w?password=geheim",
                                "PLANHOUSE_DB_PASSWORD", "geheim"));

        assertThat(settings).hasToString("jdbc:postgresql://h/w?password=***");
    }
}
