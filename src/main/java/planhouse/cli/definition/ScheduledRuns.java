package planhouse.cli.definition;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.ParameterException;
import planhouse.cli.option.Misuse;
import planhouse.cli.option.Syntax;
import planhouse.cli.wording.ShellLine;
import planhouse.cli.wording.Words;
import planhouse.cli.workbench.DatabaseSettings;
import planhouse.form.Schedule;
import planhouse.form.file.DefinitionMistake;
import planhouse.indicator.Bilingual;
import planhouse.plan.Programme;

/** The commands of {@code schedule.yaml}: whether this program knows them, and as a crontab. */
final class ScheduledRuns {

    private static final String FILE = "schedule.yaml";

    /** What only a shell knows when it runs the command. */
    private static final String UNKNOWN_YET = ".*[$`].*";

    /** What a command may need of its environment, and nobody wants to see printed. */
    private static final List<String> ACCESS =
            List.of(
                    "PLANHOUSE_DB_URL",
                    "PLANHOUSE_DB_USER",
                    "PLANHOUSE_DB_PASSWORD",
                    "SPRING_DATASOURCE_URL",
                    "SPRING_DATASOURCE_USERNAME",
                    "SPRING_DATASOURCE_PASSWORD");

    private final Optional<Path> folder;
    private final Optional<Schedule> schedule;
    private final Syntax syntax;

    /**
     * @param syntax which commands there are
     */
    ScheduledRuns(Programme programme, Syntax syntax) {
        this.folder = programme.folder();
        this.schedule = programme.definitions().schedule();
        this.syntax = syntax;
    }

    List<Schedule.Run> all() {
        return schedule.map(Schedule::runs).orElse(List.of());
    }

    Optional<ZoneId> timeZone() {
        return schedule.map(Schedule::timeZone);
    }

    /** What a person at the command line would be told of them. */
    List<DefinitionMistake> mistakes() {
        return IntStream.range(0, all().size()).boxed().flatMap(this::mistake).toList();
    }

    private Stream<DefinitionMistake> mistake(int number) {
        Schedule.Run run = all().get(number);
        List<String> words = ShellLine.words(run.command());
        if (words.stream().noneMatch(word -> word.matches(UNKNOWN_YET))) {
            return checked(words, number, run);
        }
        String command = words.get(0);
        return syntax.knows(command) ? Stream.empty() : checked(List.of(command), number, run);
    }

    private Stream<DefinitionMistake> checked(List<String> words, int number, Schedule.Run run) {
        try {
            syntax.check(words);
            return Stream.empty();
        } catch (ParameterException wrong) {
            String said = String.join(Words.of("text.further"), Misuse.lines(wrong));
            return Stream.of(
                    new DefinitionMistake(
                            FILE,
                            run.line(),
                            "runs[" + number + "].command",
                            new Bilingual(said, said)));
        }
    }

    /**
     * The lines of a crontab. Cron has a path and an environment of its own, and begins in the
     * user's home.
     */
    List<String> crontab(Map<String, String> environment) {
        List<String> lines = new ArrayList<>();
        lines.add("# " + Words.of("definitions.crontab"));
        List<String> access = ACCESS.stream().filter(environment::containsKey).toList();
        if (!access.isEmpty()) {
            lines.add("# " + Words.of("definitions.crontabAccess", String.join(", ", access)));
        }
        timeZone()
                .ifPresent(
                        zone -> {
                            lines.add("# " + Words.of("definitions.crontabZone"));
                            lines.add("CRON_TZ=" + zone);
                        });
        if (access.isEmpty()) {
            lines.add("PLANHOUSE_HOME=" + DatabaseSettings.of(environment).home());
        }
        folder.ifPresent(jobs -> lines.add("PLANHOUSE_JOBS=" + jobs));
        all().forEach(run -> lines.add(line(run)));
        return lines;
    }

    /** {@code 0 2 * * * cd /srv/returns && /opt/planhouse/planhouse load inbox}. */
    static String line(Schedule.Run run) {
        String here = ShellLine.quoted(Path.of("").toAbsolutePath().toString());
        String launcher = ShellLine.quoted(System.getProperty("planhouse.launcher", "planhouse"));
        String command = "cd " + here + " && " + launcher + " " + run.command();
        // a cron takes a bare % for the end of the command
        return run.cron() + "  " + command.replace("%", "\\%");
    }
}
