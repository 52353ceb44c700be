package planhouse.cli.option;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import planhouse.cli.wording.Words;

/**
 * In whose name a command acts. What that person may do is for the database role to decide that the
 * command connects with.
 */
public final class PersonActing {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--as", paramLabel = "NAME", descriptionKey = "option.as")
    private @Nullable String name;

    /**
     * The name given, else the operating system's user.
     *
     * @throws ParameterException when the name given is blank
     */
    public String name() {
        if (name == null) {
            return System.getProperty("user.name");
        }
        if (name.isBlank()) {
            throw new ParameterException(spec.commandLine(), Words.of("usage.blankName"));
        }
        return name.strip();
    }
}
