package planhouse.cli.workbench;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import planhouse.cli.wording.Secrets;
import planhouse.warehouse.server.EmbeddedServer;

/**
 * Which database to use, from the environment: PLANHOUSE_DB_URL, PLANHOUSE_DB_USER,
 * PLANHOUSE_DB_PASSWORD, or Spring's names for the same (environment variables or system
 * properties). Without a URL, the embedded one in PLANHOUSE_HOME.
 */
public record DatabaseSettings(
        Optional<String> url, Optional<String> user, Optional<String> password, Path home) {

    public static DatabaseSettings of(Map<String, String> environment) {
        return new DatabaseSettings(
                setting(
                                environment,
                                "PLANHOUSE_DB_URL",
                                "SPRING_DATASOURCE_URL",
                                "spring.datasource.url")
                        .map(String::strip),
                setting(
                        environment,
                        "PLANHOUSE_DB_USER",
                        "SPRING_DATASOURCE_USERNAME",
                        "spring.datasource.username"),
                setting(
                        environment,
                        "PLANHOUSE_DB_PASSWORD",
                        "SPRING_DATASOURCE_PASSWORD",
                        "spring.datasource.password"),
                Path.of(
                                Optional.ofNullable(environment.get("PLANHOUSE_HOME"))
                                        .filter(home -> !home.isBlank())
                                        .orElse("var"))
                        .toAbsolutePath()
                        .normalize());
    }

    private static Optional<String> setting(
            Map<String, String> environment,
            String variable,
            String springVariable,
            String springProperty) {
        return Optional.ofNullable(environment.get(variable))
                .or(() -> Optional.ofNullable(environment.get(springVariable)))
                .or(() -> Optional.ofNullable(System.getProperty(springProperty)))
                .filter(value -> !value.isBlank());
    }

    /** The same home, and the embedded database whatever else is set. */
    public DatabaseSettings embedded() {
        return new DatabaseSettings(Optional.empty(), Optional.empty(), Optional.empty(), home);
    }

    /** Whether there is a database to be asked; an embedded one is not made for it. */
    public boolean isThere() {
        return url.isPresent() || EmbeddedServer.hasDataUnder(home);
    }

    /** Shows no password. */
    @Override
    public String toString() {
        return url.map(Secrets::masked).orElse("embedded in " + home);
    }
}
