package planhouse.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import planhouse.workbook.writing.WholeFile;

/** Where a command is to leave its files: found out before the work, not after it. */
final class Outputs {

    private Outputs() {}

    /**
     * @throws ParameterException when no file can be written there
     */
    static void tryFile(Path file, String option, CommandSpec spec) {
        try {
            WholeFile.tryOut(file);
        } catch (IOException unusable) {
            throw new ParameterException(
                    spec.commandLine(),
                    Words.of("usage.unusablePath", option, file, Reason.of(unusable)));
        }
    }

    /**
     * @throws ParameterException when no file can be written into that folder
     */
    static void tryFolder(Path folder, String option, CommandSpec spec) {
        try {
            WholeFile.tryOut(folder.resolve("planhouse"));
        } catch (IOException unusable) {
            throw new ParameterException(
                    spec.commandLine(),
                    Words.of("usage.unusablePath", option, folder, Reason.of(unusable)));
        }
    }
}
