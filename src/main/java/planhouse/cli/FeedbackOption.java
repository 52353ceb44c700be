package planhouse.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import planhouse.feedback.Feedback;

/** Where marked workbooks go. */
final class FeedbackOption {

    @Option(names = "--feedback", paramLabel = "DIR", descriptionKey = "option.feedback")
    private @Nullable Path folder;

    Feedback with(Workbench bench) {
        return new Feedback(
                bench.definitions(),
                Optional.ofNullable(folder),
                DatabaseSettings.of(System.getenv()).home());
    }
}
