package planhouse.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import planhouse.cli.Planhouse;

/** Paths that nothing can be written to are told before anything else is done. */
class OutputsTest {

    @TempDir private Path folder;

    @Test
    void a_file_of_meters_is_no_folder() throws IOException {
        Path returns = Files.createDirectory(folder.resolve("returns"));

        assertThat(said("load", returns.toString(), "--metrics", folder.toString()))
                .startsWith(
                        "--metrics \"%s\": nothing can be written there (%s is a folder, expected a file); name another place"
                                .formatted(folder, folder));
    }

    @Test
    void an_output_folder_is_no_file() throws IOException {
        Path file = Files.createFile(folder.resolve("taken"));

        assertThat(
                        said(
                                "template",
                                "JH01",
                                "--county",
                                "永康",
                                "--year",
                                "2022",
                                "-o",
                                file.toString()))
                .startsWith(
                        "-o \"%s\": nothing can be written there (%s is a file, expected a folder); name another place"
                                .formatted(file, file));
    }

    @Test
    void a_table_of_findings_is_no_folder() {
        assertThat(said("findings", "永康", "2022", "--csv", folder.toString()))
                .startsWith("--csv \"%s\": nothing can be written there (".formatted(folder));
    }

    @Test
    void a_folder_of_feedback_is_no_file() throws IOException {
        Path file = Files.createFile(folder.resolve("taken"));
        Path returns = Files.createDirectory(folder.resolve("returns"));

        for (String command : List.of("load", "check")) {
            assertThat(said(command, returns.toString(), "--feedback", file.toString()))
                    .startsWith(
                            "--feedback \"%s\": nothing can be written there (".formatted(file));
        }
    }

    @Test
    void trying_leaves_nothing_behind() throws IOException {
        Outputs.tryFile(
                folder.resolve("meters/planhouse.prom"),
                "--metrics",
                new CommandLine(CommandSpec.create()).getCommandSpec());

        try (var left = Files.list(folder.resolve("meters"))) {
            assertThat(left).isEmpty();
        }
    }

    private static String said(String... arguments) {
        StringWriter err = new StringWriter();
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = "--lang=en";
        int exitCode =
                Planhouse.run(new PrintWriter(new StringWriter()), new PrintWriter(err, true), all);
        assertThat(exitCode).isEqualTo(2);
        return err.toString();
    }
}
