package planhouse.cli.option;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import planhouse.cli.wording.Reason;
import planhouse.cli.wording.Words;
import planhouse.workbook.writing.WholeFile;

/** Where a command is to leave its files: found out before the work, not after it. */
public final class Outputs {

    private Outputs() {}

    /**
     * @throws ParameterException when no file can be written there
     */
    public static void tryFile(Path file, String option, CommandSpec spec) {
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
    public static void tryFolder(Path folder, String option, CommandSpec spec) {
        try {
            WholeFile.tryOut(folder.resolve("planhouse"));
        } catch (IOException unusable) {
            throw new ParameterException(
                    spec.commandLine(),
                    Words.of("usage.unusablePath", option, folder, Reason.of(unusable)));
        }
    }
}
