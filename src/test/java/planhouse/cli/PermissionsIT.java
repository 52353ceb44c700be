package planhouse.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import planhouse.cli.ending.Failures;
import planhouse.warehouse.server.TestDatabase;

/**
 * A real process that may not read or write everywhere; tests that root runs, too, are held to it.
 */
@EnabledOnOs(OS.LINUX)
class PermissionsIT {

    private static final Path SAMPLES = Path.of("src", "main", "resources", "samples", "2021");

    @TempDir private Path folder;

    @BeforeAll
    static void need_setpriv() {
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/setpriv")),
                "skipped: there is no setpriv by which root gives up rights");
    }

    @AfterEach
    void let_the_folders_be_deleted() throws IOException {
        allow("shut", "rwx------");
        allow("returns", "rwx------");
        allow("home", "rwx------");
    }

    @Test
    void what_may_not_be_read_is_named_and_what_may_not_be_written_goes_elsewhere()
            throws IOException {
        Path locked = Files.copy(SAMPLES.resolve("永康市-2021.xlsx"), folder.resolve("locked.xlsx"));
        allow("locked.xlsx", "---------");
        Path shut = Files.createDirectory(folder.resolve("shut"));
        allow("shut", "---------");
        Path returns = Files.createDirectory(folder.resolve("returns"));
        Files.copy(SAMPLES.resolve("义乌市-2021.xlsx"), returns.resolve("义乌市-2021.xlsx"));
        allow("returns", "r-x------");

        PlanhouseProcess check =
                PlanhouseProcess.withoutPrivileges(
                        TestDatabase.createFrom(KilledRuns.installed()).address(),
                        folder,
                        "check",
                        locked.toString(),
                        shut.toString(),
                        returns.toString(),
                        "--lang",
                        "en");

        assertThat(check.exitCode()).as(check::errors).isEqualTo(Failures.REJECTIONS);
        Path elsewhere = folder.resolve("home").resolve("feedback");
        assertThat(check.output())
                .contains(
                        "✗ locked.xlsx  cannot be read: not allowed to read "
                                + locked
                                + "; check the file's permissions",
                        "✗ shut  cannot be read: not allowed to open the folder "
                                + shut
                                + ", none of its workbooks was read; check the folder's"
                                + " permissions",
                        "✗ 义乌市-2021.xlsx  would be rejected in part or whole",
                        "→ marked workbook: " + elsewhere.resolve("义乌市-2021-checked.xlsx"));
        assertThat(elsewhere.resolve("义乌市-2021-checked.xlsx")).isNotEmptyFile();
    }

    @Test
    void feedback_that_can_be_written_nowhere_is_the_machines_and_the_load_stands()
            throws IOException {
        TestDatabase database = TestDatabase.createFrom(KilledRuns.installed());
        Path returns = Files.createDirectory(folder.resolve("returns"));
        Files.copy(SAMPLES.resolve("义乌市-2021.xlsx"), returns.resolve("义乌市-2021.xlsx"));
        allow("returns", "r-x------");
        Files.createDirectory(folder.resolve("home"));
        allow("home", "r-x------");
        String[] command = {"load", returns.toString(), "--json", "--lang", "en"};

        PlanhouseProcess load =
                PlanhouseProcess.withoutPrivileges(database.address(), folder, command);

        assertThat(load.exitCode()).as(load::errors).isEqualTo(Failures.MACHINE);
        String why =
                folder.resolve("home/feedback")
                        + ": not allowed to read or write there; check its permissions";
        assertThat(load.errors())
                .isEqualTo(
                        "feedback could not be written: "
                                + why
                                + "; what was loaded stands. Run the same command again, which"
                                + " loads nothing twice, or name a folder with --feedback DIR\n");
        assertThat(load.output())
                .contains(
                        "\"feedback\" : null",
                        "\"feedbackNote\" : \"the marked workbook could not be written: " + why,
                        "\"outcome\" : \"published\"");

        allow("home", "rwx------");
        PlanhouseProcess again =
                PlanhouseProcess.withoutPrivileges(database.address(), folder, command);

        assertThat(again.exitCode()).as(again::errors).isEqualTo(Failures.REJECTIONS);
        assertThat(folder.resolve("home/feedback/义乌市-2021-checked.xlsx")).isNotEmptyFile();
    }

    @Test
    void a_name_in_another_encoding_is_told_by_that() throws Exception {
        Path returns = Files.createDirectory(folder.resolve("returns"));
        // 义乌 as a Chinese Windows writes it
        String copy = "cp \"$0\" \"$1/$(printf '\\322\\345\\316\\332').xlsx\"";
        String sample = SAMPLES.resolve("义乌市-2021.xlsx").toString();
        assumeTrue(
                new ProcessBuilder("sh", "-c", copy, sample, returns.toString()).start().waitFor()
                        == 0,
                "skipped: this disk takes no such name");

        PlanhouseProcess check =
                PlanhouseProcess.on(
                        TestDatabase.createFrom(KilledRuns.installed()).address(),
                        folder,
                        "check",
                        returns.toString(),
                        "--lang",
                        "en");

        assertThat(check.exitCode()).as(check::errors).isEqualTo(Failures.REJECTIONS);
        assertThat(check.output())
                .contains(
                        "cannot be read: its name is not in UTF-8, by which it cannot be opened: "
                                + returns
                                + "/\uFFFD")
                .doesNotContain("there is no file");
    }

    private void allow(String name, String permissions) throws IOException {
        Path path = folder.resolve(name);
        if (Files.exists(path)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
