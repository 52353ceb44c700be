package planhouse.job;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The line that matters in what the job repository keeps of a failure, which is a stack trace, cut
 * off somewhere.
 */
final class FailureText {

    private FailureText() {}

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
