package planhouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher over a program that is built already, with a Java that says what it is asked. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir private Path root;

    private Path launcher;

    @BeforeEach
    void a_built_tree() throws IOException {
        Files.copy(Path.of("planhouse"), root.resolve("planhouse"));
        for (String folder : new String[] {"src/main/resources/samples/2022", "jobs", "sql"}) {
            Files.createDirectories(root.resolve(folder));
        }
        Files.writeString(root.resolve("pom.xml"), "<not-to-be-built/>");
        Path java = Files.createDirectories(root.resolve("java/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(root.resolve("java/release"), "JAVA_VERSION=\"17.0.1\"\n");
        launcher = Files.createDirectories(root.resolve("target/launcher"));
        Files.createDirectory(launcher.resolve("app-1"));
        Files.createFile(launcher.resolve("app-1/planhouse.jar"));
    }

    @Test
    void a_start_waits_for_anothers_build_says_so_and_runs_what_was_built() throws Exception {
        Path lock = Files.createDirectory(launcher.resolve("lock"));
        long other = ProcessHandle.current().pid();
        Files.writeString(lock.resolve("process"), other + "\n");
        Path errors = root.resolve("errors.txt");

        Process start = start(errors);
        Instant end = Instant.now().plus(PATIENCE);
        while (Files.readString(errors).isEmpty() && Instant.now().isBefore(end)) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        boolean waited = start.isAlive();
        Files.writeString(launcher.resolve("current"), "app-1\n");
        Files.delete(lock.resolve("process"));
        Files.delete(lock);

        assertThat(start.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(waited).isTrue();
        assertThat(errors)
                .hasContent(
                        "planhouse: another start is building (process "
                                + other
                                + "); waiting for it …");
        assertThat(start.inputReader().lines())
                .last()
                .asString()
                .endsWith(
                        launcher.toRealPath()
                                + "/app-1/planhouse.jar planhouse.cli.Planhouse status");
        assertThat(launcher).isDirectoryNotContaining("glob:**/{lock,practice*}");
    }

    @Test
    void what_loading_the_samples_writes_beside_them_is_no_reason_to_build() throws Exception {
        Path current = Files.writeString(launcher.resolve("current"), "app-1\n");
        Instant built = Instant.now().plusSeconds(5);
        Files.setLastModifiedTime(current, FileTime.from(built));
        Path year = root.resolve("src/main/resources/samples/2022");
        Path feedback = Files.createDirectory(year.resolve("feedback"));
        Path marked = Files.createFile(feedback.resolve("marked.xlsx"));
        for (Path written : new Path[] {marked, feedback, year}) {
            Files.setLastModifiedTime(written, FileTime.from(built.plusSeconds(5)));
        }
        Path errors = root.resolve("errors.txt");

        Process start = start(errors);

        assertThat(start.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(errors).isEmptyFile();
        assertThat(start.exitValue()).isZero();
    }

    @Test
    void a_name_of_several_lines_is_no_obstacle() throws Exception {
        Path current = Files.writeString(launcher.resolve("current"), "app-1\n");
        Files.setLastModifiedTime(current, FileTime.from(Instant.now().plusSeconds(5)));
        Path workbook = Files.createFile(root.resolve("7\n8 \"$(x)' returns.xlsx"));
        Path errors = root.resolve("errors.txt");

        Process start = start(errors, "check", workbook.toString());

        assertThat(start.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(errors).isEmptyFile();
        assertThat(new String(start.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .endsWith("planhouse.cli.Planhouse check " + workbook + "\n");
    }

    @Test
    void failures_of_the_system_have_their_english_names_whatever_the_language() throws Exception {
        Path current = Files.writeString(launcher.resolve("current"), "app-1\n");
        Files.setLastModifiedTime(current, FileTime.from(Instant.now().plusSeconds(5)));
        Files.writeString(
                root.resolve("java/bin/java"),
                "#!/bin/sh\necho \"all=$LC_ALL messages=$LC_MESSAGES $@\"\n");
        Path errors = root.resolve("errors.txt");
        ProcessBuilder builder = launcherFor(errors, "status");
        builder.environment().put("LC_ALL", "zh_CN.GB18030");

        Process start = builder.start();

        assertThat(start.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(start.inputReader().lines())
                .last()
                .asString()
                .startsWith("all= messages=C ")
                .contains(" -Duser.language=zh ");
    }

    @Test
    void a_locale_that_the_machine_has_not_takes_no_characters_away() throws Exception {
        Path current = Files.writeString(launcher.resolve("current"), "app-1\n");
        Files.setLastModifiedTime(current, FileTime.from(Instant.now().plusSeconds(5)));
        Files.writeString(root.resolve("java/bin/java"), "#!/bin/sh\nlocale charmap 2>&1\n");
        Path errors = root.resolve("errors.txt");
        ProcessBuilder builder = launcherFor(errors, "status");
        builder.environment().remove("LC_ALL");
        builder.environment().put("LANG", "zh_XX.UTF-8");
        builder.environment().put("LC_TIME", "xx_XX.UTF-8");

        Process start = builder.start();

        assertThat(start.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(start.inputReader().lines()).containsExactly("UTF-8");
    }

    private Process start(Path errors) throws IOException {
        return start(errors, "status");
    }

    private Process start(Path errors, String... arguments) throws IOException {
        return launcherFor(errors, arguments).start();
    }

    private ProcessBuilder launcherFor(Path errors, String... arguments) {
        List<String> command = new ArrayList<>(List.of(arguments));
        command.add(0, root.resolve("planhouse").toString());
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
        builder.environment().put("JAVA_HOME", root.resolve("java").toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }
}
