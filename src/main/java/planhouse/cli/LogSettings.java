package planhouse.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import planhouse.cli.wording.Words;

/**
 * The environment's wishes for the log, which Logback alone would take for its defaults when they
 * are misspelt.
 */
final class LogSettings {

    private static final List<String> LEVELS =
            List.of("trace", "debug", "info", "warn", "error", "off");

    private static final Map<String, List<String>> EXPECTED =
            Map.of(
                    "PLANHOUSE_LOG_LEVEL",
                    LEVELS,
                    "PLANHOUSE_LOG_LIBRARIES",
                    LEVELS,
                    "PLANHOUSE_LOG_FORMAT",
                    List.of("plain", "json"));

    private LogSettings() {}

    /** What is wrong with them; empty where nothing is. */
    static Optional<String> mistake(Map<String, String> environment) {
        return EXPECTED.keySet().stream()
                .sorted()
                .filter(name -> !isKnown(name, environment.getOrDefault(name, "")))
                .map(
                        name ->
                                Words.of(
                                        "usage.setting",
                                        name,
                                        String.join(", ", EXPECTED.getOrDefault(name, List.of())),
                                        environment.getOrDefault(name, "")))
                .findFirst();
    }

    private static boolean isKnown(String name, String value) {
        return value.isEmpty()
                || EXPECTED.getOrDefault(name, List.of()).contains(value.toLowerCase(Locale.ROOT));
    }
}
