package bench;

import bench.Contest.Measured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Who loads, and how: each into a new database of the one server. */
final class Contenders {

    private static final String EMPTY = "bench_empty";
    private static final String RUN = "bench_run";
    private static final String PEER = "bench_peer";

    /** Holds the sample workbooks of all years but the one that is checked. */
    static final String SAMPLES = "bench_samples";

    /** The exit code after SIGTERM. */
    private static final int STOPPED = 143;

    private final Path project;
    private final Path work;
    private final Server server;

    Contenders(Path project, Path work, Server server) {
        this.project = project;
        this.work = work;
        this.server = server;
    }

    Command planhouse(String... arguments) {
        List<String> words = new ArrayList<>(List.of(project.resolve("planhouse").toString()));
        words.addAll(List.of(arguments));
        return new Command(words.toArray(String[]::new)).with("PLANHOUSE_JAVA_OPTS", "-Xmx512m");
    }

    static List<Measured> timed(String what, Command command, Path log) {
        Command.Took took = command.run(log);
        return List.of(new Measured(what, took.seconds(), took.peakMegabytes()));
    }

    /** The shipped definitions with the bench's form and register laid over them. */
    Path jobs() {
        Path jobs = work.resolve("jobs");
        Command.shell(
                        "rm -rf '"
                                + jobs
                                + "' && cp -r '"
                                + project.resolve("jobs")
                                + "' '"
                                + jobs
                                + "' && cp -r '"
                                + project.resolve("bench/jobs")
                                + "/.' '"
                                + jobs
                                + "/'")
                .run(work.resolve("logs/jobs.log"));
        return jobs;
    }

    void prepareEmpty() {
        if (!server.exists(EMPTY)) {
            server.create(EMPTY, "template1");
        }
        server.reaching(planhouse("status", "2021", "--jobs", jobs().toString()), EMPTY)
                .run(work.resolve("logs/prepare.log"));
    }

    /** Anew: what other runs have left would be measured with it. */
    void prepareSamples() {
        server.create(SAMPLES, "template1");
        server.reaching(
                        planhouse(
                                "load",
                                samples("2019"),
                                samples("2020"),
                                samples("2021"),
                                "--feedback",
                                work.resolve("feedback").toString()),
                        SAMPLES)
                .run(work.resolve("logs/samples.log"));
    }

    private String samples(String year) {
        return project.resolve("src/main/resources/samples").resolve(year).toString();
    }

    /**
     * Into a warehouse that is set up and empty; beside the whole, how long reading and publishing
     * took.
     */
    List<Measured> load(Path path, Path log) {
        Command load = readyToLoad(path);
        LocalDateTime begun = LocalDateTime.now();
        Command.Took took = load.run(log);
        double published =
                server.number(
                        RUN, "select count(*) from warehouse.submission where state = 'published'");
        if (published == 0) {
            throw new IllegalStateException("nothing was published, see " + log);
        }
        return List.of(
                new Measured(
                        "planhouse load, the whole process: " + label(path),
                        took.seconds(),
                        took.peakMegabytes()),
                new Measured(
                        "  of it: until staged (start, reading, cleaning, validation, COPY): "
                                + label(path),
                        secondsUntilRead(begun),
                        0));
    }

    /** The time from SIGTERM, at some moment of a load's work, until the process has ended. */
    List<Measured> stop(Path path, long milliseconds, Path log) {
        double seconds = readyToLoad(path).stopAfter(milliseconds, STOPPED, log);
        return List.of(new Measured("SIGTERM until the end of the process", seconds, 0));
    }

    private Command readyToLoad(Path path) {
        prepareEmpty();
        server.create(RUN, EMPTY);
        return server.reaching(
                planhouse("load", path.toString(), "--jobs", jobs().toString(), "--json"), RUN);
    }

    private String label(Path path) {
        return Files.isDirectory(path)
                ? path.getFileName().toString()
                : path.getParent().getFileName().toString();
    }

    /** What is marked and reported after publication is no part of it. */
    private double secondsUntilRead(LocalDateTime begun) {
        return server.number(
                RUN,
                "select extract(epoch from max(end_time) - timestamp '"
                        + begun
                        + "') from batch.batch_step_execution where step_name = 'read'");
    }

    List<Measured> ogr2ogr(Path path, Path log) {
        server.create(PEER, "template1");
        String command =
                "ogr2ogr -f PostgreSQL 'PG:"
                        + server.conninfo(PEER)
                        + "' --config PG_USE_COPY YES -append -nln peer_rows -oo HEADERS=FORCE";
        String files =
                Files.isDirectory(path)
                        ? "for f in '"
                                + path
                                + "'/*.xlsx; do "
                                + command
                                + " \"$f\" || exit 2; done"
                        : command + " '" + path + "'";
        return timed("ogr2ogr", server.reaching(Command.shell(files), PEER), log);
    }

    List<Measured> springBatch(Path file, Path log) {
        server.create(PEER, "template1");
        peerTable();
        Path jar = project.resolve("bench/spring-batch-peer/target/spring-batch-peer-1.jar");
        return timed(
                "spring-batch-excel",
                server.reaching(
                        new Command("java", "-Xmx16g", "-jar", jar.toString(), "file=" + file),
                        PEER),
                log);
    }

    List<Measured> converted(Path file, Path log) {
        server.create(PEER, "template1");
        peerTable();
        Path csv = work.resolve("converted.csv");
        String line =
                "ssconvert '"
                        + file
                        + "' '"
                        + csv
                        + "' && psql '"
                        + server.conninfo(PEER)
                        + "' -c \"\\copy peer_rows from '"
                        + csv
                        + "' (format csv, header)\"";
        return timed("ssconvert + copy", server.reaching(Command.shell(line), PEER), log);
    }

    List<Measured> copy(Path csv, Path log) {
        server.create(PEER, "template1");
        peerTable();
        return timed(
                "limit: \\copy of the rows as CSV",
                server.reaching(
                        Command.shell(
                                "psql '"
                                        + server.conninfo(PEER)
                                        + "' -c \"\\copy peer_rows from '"
                                        + csv
                                        + "' (format csv)\""),
                        PEER),
                log);
    }

    private void peerTable() {
        StringBuilder columns = new StringBuilder();
        for (int column = 1; column <= 20; column++) {
            columns.append(column == 1 ? "" : ", ").append("c").append(column).append(" text");
        }
        server.execute(PEER, "create table peer_rows (" + columns + ")");
    }

    List<Measured> warm(Path workbook, Path log) {
        Command java =
                server.reaching(
                        Command.shell(
                                "'"
                                        + project.resolve("bench/warm/run")
                                        + "' '"
                                        + workbook
                                        + "' 200"),
                        SAMPLES);
        java.run(log);
        try {
            List<Measured> measured = new ArrayList<>();
            for (String line : Files.readAllLines(log)) {
                if (line.startsWith("warm ")) {
                    measured.add(new Measured("warm", Double.parseDouble(line.substring(5)), 0));
                }
            }
            if (measured.isEmpty()) {
                throw new IllegalStateException("nothing was measured, see " + log);
            }
            return measured;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
