package planhouse.cli.option;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import planhouse.form.file.DefinitionFiles;
import planhouse.plan.Programme;

/** Options that every command has. */
public final class CommonOptions {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "option.help")
    private boolean help;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            converter = Expecting.Tongue.class,
            descriptionKey = "option.lang")
    private @Nullable String language;

    @Option(
            names = "--jobs",
            paramLabel = "DIR",
            defaultValue = "${env:PLANHOUSE_JOBS}",
            descriptionKey = "option.jobs")
    private @Nullable Path jobs;

    public boolean json() {
        return json;
    }

    /**
     * Reads the definitions that were asked for.
     *
     * @throws planhouse.form.file.DefinitionException when one is wrong
     */
    public Programme programme() {
        return new Programme(
                new DefinitionFiles(
                        Optional.ofNullable(jobs).filter(path -> !path.toString().isEmpty())));
    }
}
