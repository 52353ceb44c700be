package planhouse.job;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The line that matters in what the job repository keeps of a failure, which is a stack trace, cut
 * off somewhere.
 */
final class FailureText {

    private FailureText() {}

    /** A failure without the frames of its stack: those would push its cause out of the column. */
    static String kept(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(cause -> String.valueOf(cause).lines().findFirst().orElse(""))
                .collect(Collectors.joining("\nCaused by: "));
    }

    static Optional<String> of(@Nullable String stackTrace) {
        if (stackTrace == null || stackTrace.isBlank()) {
            return Optional.empty();
        }
        List<String> said =
                stackTrace
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .filter(line -> !line.startsWith("at ") && !line.startsWith("..."))
                        .toList();
        String first = said.isEmpty() ? stackTrace.strip() : said.get(0);
        String last =
                said.stream()
                        .filter(line -> line.startsWith("Caused by: "))
                        .reduce((earlier, later) -> later)
                        .orElse(first);
        return Optional.of(last.replaceFirst("^(Caused by: )?([\\w$]+\\.)+[\\w$]+: ", ""));
    }
}
