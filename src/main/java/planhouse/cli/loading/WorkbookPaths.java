package planhouse.cli.loading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import planhouse.cli.wording.Words;

/** The workbooks and folders a command is given. */
final class WorkbookPaths {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "parameter.path")
    private List<Path> paths = List.of();

    /**
     * @throws ParameterException when one does not exist
     */
    List<Path> existing() {
        for (Path path : paths) {
            // an empty path is what an unset variable leaves, and would be the working directory
            if (path.toString().isBlank() || !Files.exists(path)) {
                throw new ParameterException(spec.commandLine(), Words.of("usage.noPath", path));
            }
        }
        return paths;
    }
}
