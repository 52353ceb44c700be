package bench;

import bench.Contest.Measured;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** The cases: which work, and who does it. */
final class Contests {

    static final List<String> NAMES = List.of("L", "M", "N", "U", "start", "stop", "S", "growth");

    /** When a load is told to stop: from the start of its work on, in milliseconds. */
    private static final long FIRST_MOMENT = 2_000;

    private static final long STEP = 250;

    private final Path project;
    private final Path work;
    private final Server server;
    private final Inputs inputs;
    private final Contenders contenders;
    private final int runs;
    private final int rows;
    private final int xlsRows;
    private final int workbooks;
    private final int enterprises;

    Contests(Path project, Path work, Server server, double size, int runs) {
        this.project = project;
        this.work = work;
        this.server = server;
        this.inputs = new Inputs(work.resolve("inputs"));
        this.contenders = new Contenders(project, work, server);
        this.runs = runs;
        this.rows = (int) (500_000 * size);
        this.xlsRows = (int) (60_000 * size);
        this.workbooks = (int) (1_000 * size);
        this.enterprises = Math.max(5, (int) (500 * size));
    }

    List<String> of(String name) {
        return switch (name) {
            case "L" -> large();
            case "M" -> binary();
            case "N" -> counties();
            case "U" -> check();
            case "start" -> start();
            case "stop" -> stop();
            case "S" -> summary();
            case "growth" -> growth();
            default ->
                    throw new IllegalArgumentException("no case " + name + "; there are " + NAMES);
        };
    }

    private List<String> large() {
        Path file = inputs.large(rows);
        Path csv = inputs.csv(rows);
        return contest("L: one workbook, " + rows + " rows x 20 columns")
                .with("planhouse", runs, log -> contenders.load(file, log))
                .with("ogr2ogr", runs, log -> contenders.ogr2ogr(file, log))
                .with("spring-batch-excel", 1, log -> contenders.springBatch(file, log))
                .with("ssconvert + copy", 1, log -> contenders.converted(file, log))
                .with(
                        "limit: inflating the sheet",
                        runs,
                        log ->
                                Contenders.timed(
                                        "limit: inflating the sheet",
                                        Command.shell(
                                                "unzip -p '"
                                                        + file
                                                        + "' xl/worksheets/sheet1.xml >/dev/null"),
                                        log))
                .with("limit: \\copy of the rows as CSV", runs, log -> contenders.copy(csv, log))
                .run();
    }

    private List<String> binary() {
        Path file = inputs.xls(xlsRows);
        return contest("M: one .xls, " + xlsRows + " rows x 20 columns")
                .with("planhouse", runs, log -> contenders.load(file, log))
                .with("ogr2ogr", runs, log -> contenders.ogr2ogr(file, log))
                .with("spring-batch-excel", 1, log -> contenders.springBatch(file, log))
                .with("ssconvert + copy", 1, log -> contenders.converted(file, log))
                .run();
    }

    private List<String> counties() {
        Path folder = inputs.counties(workbooks);
        return contest("N: " + workbooks + " workbooks of 300 rows x 15 columns")
                .with("planhouse", runs, log -> contenders.load(folder, log))
                .with("ogr2ogr, a process a workbook", 1, log -> contenders.ogr2ogr(folder, log))
                .run();
    }

    private List<String> growth() {
        Path tenth = inputs.large(rows / 10);
        Path whole = inputs.large(rows);
        Path few = inputs.counties(workbooks / 10);
        Path all = inputs.counties(workbooks);
        List<String> lines =
                new ArrayList<>(
                        contest("growth of L: a tenth and the whole")
                                .with("a tenth", runs, log -> contenders.load(tenth, log))
                                .with("the whole", runs, log -> contenders.load(whole, log))
                                .run());
        lines.addAll(
                contest("growth of N: a tenth and the whole")
                        .with("a tenth", runs, log -> contenders.load(few, log))
                        .with("the whole", runs, log -> contenders.load(all, log))
                        .run());
        return lines;
    }

    private List<String> check() {
        contenders.prepareSamples();
        Path workbook = project.resolve("src/main/resources/samples/2022/永康市-2022.xlsx");
        return contest("U: check of one county workbook of six sheets")
                .with(
                        "cold process",
                        Math.max(5, runs),
                        log ->
                                Contenders.timed(
                                        "cold process",
                                        server.reaching(
                                                contenders.planhouse(
                                                        "check",
                                                        workbook.toString(),
                                                        "--feedback",
                                                        work.resolve("feedback").toString()),
                                                Contenders.SAMPLES),
                                        log))
                .with("warm", 1, log -> contenders.warm(workbook, log))
                .run();
    }

    private List<String> start() {
        contenders.prepareSamples();
        return contest("start")
                .with(
                        "status",
                        Math.max(5, runs),
                        log ->
                                Contenders.timed(
                                        "status",
                                        server.reaching(
                                                contenders.planhouse("status", "2022"),
                                                Contenders.SAMPLES),
                                        log))
                .with(
                        "--help",
                        Math.max(5, runs),
                        log -> Contenders.timed("--help", contenders.planhouse("--help"), log))
                .run();
    }

    /** At ten moments each of a load of many workbooks and of a large one. */
    private List<String> stop() {
        Contest contest = contest("stop: a load told to stop");
        AtomicLong moment = new AtomicLong(FIRST_MOMENT);
        Path many = inputs.counties(workbooks);
        Path large = inputs.large(rows);
        return contest.with(
                        "in the middle of the work",
                        20,
                        log -> {
                            long next = moment.getAndAdd(STEP);
                            return contenders.stop(
                                    next % (2 * STEP) == 0 ? many : large, next, log);
                        })
                .run();
    }

    private List<String> summary() {
        ManyReturns many = new ManyReturns(enterprises, server, project, contenders::prepareEmpty);
        many.make();
        return new ManyReturnsContest(
                        contest(
                                "S: 10 years of 100 counties, "
                                        + 100 * enterprises
                                        + " enterprises a year"),
                        server,
                        many.database(),
                        runs,
                        log -> planhouseSummary(many.database(), log))
                .run();
    }

    private List<Measured> planhouseSummary(String database, Path log) {
        return Contenders.timed(
                "summary, whole process",
                server.reaching(
                        contenders.planhouse(
                                "summary",
                                "2022",
                                "--jobs",
                                contenders.jobs().toString(),
                                "-o",
                                work.resolve("out").toString()),
                        database),
                log);
    }

    private Contest contest(String title) {
        return new Contest(title, work.resolve("logs"));
    }
}
