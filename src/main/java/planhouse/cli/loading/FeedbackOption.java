package planhouse.cli.loading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import planhouse.cli.option.Outputs;
import planhouse.cli.workbench.DatabaseSettings;
import planhouse.cli.workbench.Workbench;
import planhouse.feedback.Feedback;

/** Where marked workbooks go. */
final class FeedbackOption {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--feedback", paramLabel = "DIR", descriptionKey = "option.feedback")
    private @Nullable Path folder;

    /**
     * @throws picocli.CommandLine.ParameterException when nothing can be written there
     */
    void tryOut() {
        if (folder != null) {
            Outputs.tryFolder(folder, "--feedback", spec);
        }
    }

    /**
     * @param asked the files and folders that the command was given
     */
    Feedback with(Workbench bench, List<Path> asked) {
        return new Feedback(
                bench.definitions(),
                Optional.ofNullable(folder),
                asked,
                DatabaseSettings.of(System.getenv()).home());
    }
}
