package planhouse.job;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.Definitions;
import planhouse.form.file.DefinitionFiles;
import planhouse.form.file.SqlFiles;
import planhouse.plan.Plan;
import planhouse.plan.Programme;
import planhouse.warehouse.InstalledDatabase;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.reading.FigureChanges;
import planhouse.warehouse.reading.RunReport;
import planhouse.warehouse.reading.RunReports;
import planhouse.warehouse.replay.Rehearsal;
import planhouse.warehouse.replay.Replay;
import planhouse.warehouse.replay.ReplayReport;
import planhouse.warehouse.schema.WarehouseSchema;
import planhouse.warehouse.server.TestDatabase;
import planhouse.warehouse.summary.Explanation;
import planhouse.warehouse.summary.Explanations;

/** A fresh warehouse for a test, with the jobs that fill it. */
final class LoadedWarehouse implements AutoCloseable {

    static final Submitter SUBMITTER = new Submitter("tester", Optional.empty());

    private final HikariDataSource dataSource;
    private final Definitions definitions;
    private final Programme programme;
    private final SqlFiles sql;
    private final BatchJobs jobs;

    /**
     * @param definitionsFolder the folder of definitions; empty: the shipped ones
     */
    LoadedWarehouse(Optional<Path> definitionsFolder) {
        this(
                (definitionsFolder.isPresent() ? TestDatabase.create() : InstalledDatabase.copy())
                        .dataSource(),
                definitionsFolder);
    }

    LoadedWarehouse(DataSource source, Optional<Path> definitionsFolder) {
        this(source, definitionsFolder, WarehouseSchema::bringUpToDate);
    }

    /** Under other definitions than are installed in it. */
    LoadedWarehouse tried(Path definitionsFolder) {
        return new LoadedWarehouse(
                dataSource, Optional.of(definitionsFolder), WarehouseSchema::prepareToTry);
    }

    private LoadedWarehouse(
            DataSource source,
            Optional<Path> definitionsFolder,
            Consumer<WarehouseSchema> prepare) {
        this.programme = new Programme(new DefinitionFiles(definitionsFolder));
        this.dataSource = TestDatabase.pooled(source);
        this.definitions = programme.definitions();
        this.sql = programme.sql();
        prepare.accept(new WarehouseSchema(dataSource, programme));
        this.jobs = new BatchJobs(dataSource, definitions, sql, JobProgress.SILENT);
    }

    RunReport load(Path... paths) throws IOException {
        return new RunReports(dataSource, definitions, sql)
                .read(jobs.load(List.of(paths), SUBMITTER));
    }

    long load(List<Path> paths, Submitter submitter) throws IOException {
        return jobs.load(paths, submitter);
    }

    /** The only plan of the definitions. */
    Plan plan() {
        return programme.plans().get(0);
    }

    SummaryOutput summary(SummaryRequest request) {
        return jobs.summary(request);
    }

    RunReport check(List<Path> files) {
        try (Rehearsal rehearsal = new Rehearsal(dataSource, programme)) {
            return rehearsal.of(files, SUBMITTER, FigureChanges.ALL);
        }
    }

    /** The stored workbooks under these definitions. */
    ReplayReport replay() {
        return new Replay(dataSource, programme)
                .of(
                        new Replay.Filter(Optional.empty(), Optional.empty(), Optional.empty()),
                        total -> {},
                        () -> {});
    }

    /** Where a county's part of a figure comes from. */
    Explanation explain(String target, int year, String county) {
        return explain(target, year, Optional.of(county), Optional.empty());
    }

    Explanation explain(
            String target, int year, Optional<String> county, Optional<OffsetDateTime> asOf) {
        Plan plan = plan();
        return new Explanations(dataSource, definitions, sql)
                .explain(
                        plan,
                        plan.latest().targets().stream()
                                .filter(one -> one.code().equals(target))
                                .findFirst()
                                .orElseThrow(),
                        year,
                        county,
                        asOf);
    }

    Definitions definitions() {
        return definitions;
    }

    JdbcClient jdbc() {
        return JdbcClient.create(dataSource);
    }

    SqlFiles sql() {
        return sql;
    }

    DataSource dataSource() {
        return dataSource;
    }

    long count(String relation) {
        return jdbc().sql("select count(*) from " + relation).query(Long.class).single();
    }

    @Override
    public void close() {
        jobs.close();
        dataSource.close();
    }
}
