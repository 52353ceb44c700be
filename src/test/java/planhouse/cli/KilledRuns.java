package planhouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.cli.ending.Failures;
import planhouse.form.file.DefinitionFiles;
import planhouse.plan.Programme;
import planhouse.warehouse.schema.WarehouseSchema;
import planhouse.warehouse.server.OwnServer;
import planhouse.warehouse.server.ServerAddress;
import planhouse.warehouse.server.TestDatabase;

/**
 * Kills real processes at random moments of a load and of a summary, runs the same command again,
 * and compares the warehouse with one that nobody disturbed.
 */
final class KilledRuns {

    private static final int MOST_KILLS_OF_A_RUN = 4;
    private static final String PROGRESS =
            """
            select (select count(*) from warehouse.arrival where outcome is not null)
                + (select count(*) from warehouse.submission where state not in ('staging', 'staged'))
                + (select count(*) from batch.batch_step_execution)
            """;

    private static final String CUT =
            "select pg_terminate_backend(pid) from pg_stat_activity where application_name like"
                    + " 'planhouse-%' and datname = current_database()";

    private final Random random;
    private final Path folder;
    private final Path workbooks;
    private final String[] load;
    private final String[] summary;

    KilledRuns(long seed, Path folder) {
        this.random = new Random(seed);
        this.folder = folder;
        this.workbooks = few(folder.resolve("workbooks"));
        this.load = new String[] {"load", workbooks.toString()};
        this.summary = new String[] {"summary", "2022", "-o", folder.resolve("out").toString()};
    }

    /** A run that nobody disturbed: what it leaves, and how far it comes. */
    record Undisturbed(
            TestDatabase database, int exitCode, Map<String, String> tables, long moments) {}

    Undisturbed undisturbedLoad() {
        return undisturbed(TestDatabase.createFrom(installed()), load);
    }

    Undisturbed undisturbedSummary(Undisturbed loaded) {
        return undisturbed(TestDatabase.createFrom(loaded.database()), summary);
    }

    private Undisturbed undisturbed(TestDatabase database, String... command) {
        long before = progress(database.dataSource());
        PlanhouseProcess run = PlanhouseProcess.on(database.address(), folder, command);
        int exitCode = run.exitCode();
        assertThat(exitCode).as(run::errors).isBetween(0, 1);
        return new Undisturbed(
                database,
                exitCode,
                new WarehouseState(database.dataSource()).tables(),
                progress(database.dataSource()) - before);
    }

    /**
     * @return how often a load was killed before it ended by itself
     */
    int killLoad(Undisturbed expected, int most) {
        return kill(TestDatabase.createFrom(installed()), expected, most, load);
    }

    /**
     * @return how often a summary was killed before it ended by itself
     */
    int killSummary(Undisturbed loaded, Undisturbed expected, int most) {
        int kills = kill(TestDatabase.createFrom(loaded.database()), expected, most, summary);
        readReports();
        return kills;
    }

    private int kill(TestDatabase database, Undisturbed expected, int most, String... command) {
        int wanted = 1 + random.nextInt(Math.min(most, MOST_KILLS_OF_A_RUN));
        int kills = 0;
        boolean completed = false;
        DataSource source = database.dataSource();
        long before = progress(source);
        long earlier = newestExecution(source);
        while (kills < wanted && !completed) {
            PlanhouseProcess run = PlanhouseProcess.on(database.address(), folder, command);
            awaitMoment(run, source, before, expected.moments());
            if (run.isAlive()) {
                run.kill();
                kills++;
            } else {
                assertThat(run.exitCode()).as(run::errors).isEqualTo(expected.exitCode());
            }
            completed = completedAfter(earlier, source);
        }
        if (!completed) {
            PlanhouseProcess again = PlanhouseProcess.on(database.address(), folder, command);
            assertThat(again.exitCode()).as(again::errors).isEqualTo(expected.exitCode());
        }
        compare(source, expected);
        return kills;
    }

    /**
     * Kills the server under a load, lets the load end, starts the server again and the load as
     * well.
     *
     * @param database an empty one, ready for the definitions, on that server
     * @return whether the load was under way
     */
    boolean killServer(OwnServer server, ServerAddress database, Undisturbed expected) {
        DataSource source = OwnServer.dataSource(database);
        PlanhouseProcess run = PlanhouseProcess.on(database, folder, load);
        awaitMoment(run, source, 0, expected.moments());
        boolean underWay = run.isAlive();
        server.kill(random);
        int exitCode = run.exitCode();
        server.restart();
        if (underWay && exitCode != expected.exitCode()) {
            assertThat(exitCode).as(run::errors).isEqualTo(Failures.MACHINE);
            assertThat(run.errors()).isNotBlank().doesNotContain("null", "Exception", "\tat ");
        }
        if (!completedAfter(0, source)) {
            PlanhouseProcess again = PlanhouseProcess.on(database, folder, load);
            assertThat(again.exitCode()).as(again::errors).isEqualTo(expected.exitCode());
        }
        compare(source, expected);
        return underWay;
    }

    /**
     * Ends every session of a load, as a broken network does, and runs the load again.
     *
     * @return what the load that was cut off said; empty where it had ended before
     */
    Optional<String> cutLoad(Undisturbed expected) {
        TestDatabase database = TestDatabase.createFrom(installed());
        DataSource source = database.dataSource();
        PlanhouseProcess run = PlanhouseProcess.on(database.address(), folder, load);
        while (run.isAlive() && progress(source) <= expected.moments() / 2) {
            pause(5);
        }
        JdbcClient.create(source).sql(CUT).query(Boolean.class).list();
        Optional<String> said = Optional.empty();
        if (run.exitCode() != expected.exitCode()) {
            assertThat(run.exitCode()).as(run::errors).isEqualTo(Failures.MACHINE);
            said = Optional.of(run.errors());
            PlanhouseProcess again = PlanhouseProcess.on(database.address(), folder, load);
            assertThat(again.exitCode()).as(again::errors).isEqualTo(expected.exitCode());
        }
        compare(source, expected);
        return said;
    }

    /** A random point of the work, or of the start before it. */
    private void awaitMoment(PlanhouseProcess run, DataSource database, long before, long moments) {
        if (random.nextInt(10) == 0) {
            pause(random.nextInt(2500));
            return;
        }
        long from = progress(database);
        long moment = from + random.nextInt((int) Math.max(1, before + moments - from));
        while (run.isAlive() && progress(database) <= moment) {
            pause(5);
        }
        pause(random.nextInt(60));
    }

    private static long newestExecution(DataSource database) {
        return JdbcClient.create(database)
                .sql("select coalesce(max(job_execution_id), 0) from batch.batch_job_execution")
                .query(Long.class)
                .single();
    }

    /**
     * Whether a run that began after an earlier one is complete: it may have died before its own.
     */
    private static boolean completedAfter(long earlier, DataSource database) {
        return JdbcClient.create(database)
                .sql(
                        "select coalesce((select status = 'COMPLETED' from"
                                + " batch.batch_job_execution where job_execution_id > ? order by"
                                + " job_execution_id desc limit 1), false)")
                .param(earlier)
                .query(Boolean.class)
                .single();
    }

    static void compare(DataSource database, Undisturbed expected) {
        WarehouseState state = new WarehouseState(database);
        assertThat(state.tables()).isEqualTo(expected.tables());
        assertThat(state.leftovers()).isEmpty();
        assertThat(state.orphans()).isEmpty();
    }

    /** A report is whole or not there. */
    private void readReports() {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            for (Path file : files.toList()) {
                if (file.toString().endsWith(".xlsx")) {
                    new ZipFile(file.toFile()).close();
                } else {
                    assertThat(file.toString()).endsWith(".html");
                    assertThat(Files.readString(file)).endsWith("</html>\n");
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long progress(DataSource database) {
        return JdbcClient.create(database).sql(PROGRESS).query(Long.class).single();
    }

    static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    /** An empty database that is ready for the shipped definitions; one for all. */
    static TestDatabase installed() {
        return Installed.DATABASE;
    }

    private static final class Installed {
        static final TestDatabase DATABASE = install();

        private static TestDatabase install() {
            TestDatabase database = TestDatabase.create();
            KilledRuns.install(database.dataSource());
            return database;
        }
    }

    static void install(DataSource database) {
        DefinitionFiles files = new DefinitionFiles(Optional.empty());
        new WarehouseSchema(database, new Programme(files)).bringUpToDate();
    }

    static Path samples(String name) {
        try {
            return Path.of(
                            Objects.requireNonNull(
                                            KilledRuns.class.getResource("/samples/index.txt"))
                                    .toURI())
                    .resolveSibling(name);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Workbooks of two counties and two years, one with mistakes and one that corrects it. */
    static Path few(Path folder) {
        try {
            Files.createDirectories(folder);
            for (String name :
                    List.of(
                            "2021/义乌市-2021.xlsx",
                            "corrections/义乌市-2021-更正.xlsx",
                            "2021/武义县-2021.xlsx",
                            "2022/武义县-2022.xlsx")) {
                Path from = samples(name);
                Files.copy(from, folder.resolve(from.getFileName().toString()));
            }
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
