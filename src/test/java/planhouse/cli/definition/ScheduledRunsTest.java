package planhouse.cli.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import planhouse.cli.InEnglish;
import planhouse.cli.Planhouse;
import planhouse.form.file.DefinitionFiles;
import planhouse.plan.Programme;

/** What schedule.yaml tells a machine to run at night. */
@ExtendWith(InEnglish.class)
class ScheduledRunsTest {

    @TempDir private Path folder;

    @BeforeEach
    void shipped_definitions() throws IOException {
        System.setProperty("planhouse.launcher", "/opt/plan house/planhouse");
        try (Stream<Path> files = Files.walk(Path.of("jobs"))) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        folder.resolve("jobs")
                                .resolve(Path.of("jobs").relativize(file).toString()));
            }
        }
    }

    @AfterEach
    void as_it_was() {
        System.clearProperty("planhouse.launcher");
    }

    @Test
    void is_held_to_what_a_person_might_type() throws IOException {
        assertThat(mistakes("laod inbox"))
                .containsExactly(
                        "schedule.yaml:2: runs[0].command: there is no command \"laod\"; did you"
                                + " mean: load");
        assertThat(mistakes("summary 20222"))
                .containsExactly(
                        "schedule.yaml:2: runs[0].command: YEAR: expected a year from 1900 to"
                                + " 2100, found \"20222\"");
        assertThat(mistakes("status --jsn"))
                .singleElement()
                .asString()
                .contains("there is no such option here: --jsn; did you mean: --json");
        assertThat(mistakes("sumary $(date +%Y)")).hasSize(1);
        assertThat(mistakes("summary $(date +%Y) -o out >> summary.log 2>&1")).isEmpty();
        assertThat(mistakes("load \"in box\" --as 'Wang Min'")).isEmpty();
    }

    @Test
    void stands_in_a_crontab_with_its_place_since_cron_has_no_path() throws IOException {
        String here = Path.of("").toAbsolutePath().toString();

        assertThat(runs("load inbox --as 100%").crontab(Map.of("PLANHOUSE_HOME", "/srv/home")))
                .containsExactly(
                        "# schedule.yaml for a crontab; planhouse starts nothing by itself",
                        "# a cron that does not know CRON_TZ (that of Debian) goes by the time zone"
                                + " of the machine: write the hours in that",
                        "CRON_TZ=Asia/Shanghai",
                        "PLANHOUSE_HOME=/srv/home",
                        "PLANHOUSE_JOBS=" + folder.resolve("jobs"),
                        "0 2 * * *  cd "
                                + here
                                + " && '/opt/plan house/planhouse' load inbox --as 100\\%");
        assertThat(
                        runs("load inbox")
                                .crontab(
                                        Map.of("PLANHOUSE_DB_URL", "jdbc:postgresql:x?password=p")))
                .contains(
                        "# set in it as well, for cron does not know your environment:"
                                + " PLANHOUSE_DB_URL")
                .noneMatch(line -> line.contains("password"));
    }

    private List<String> mistakes(String command) throws IOException {
        return runs(command).mistakes().stream()
                .map(mistake -> mistake.in(Locale.ENGLISH))
                .toList();
    }

    private ScheduledRuns runs(String command) throws IOException {
        Path jobs = folder.resolve("jobs");
        Files.writeString(
                jobs.resolve("schedule.yaml"),
                "runs:\n  - command: \""
                        + command.replace("\"", "\\\"")
                        + "\"\n    cron: '0 2 * * *'\n");
        return new ScheduledRuns(
                new Programme(new DefinitionFiles(Optional.of(jobs))), new Planhouse());
    }
}
