package planhouse.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javax.sql.DataSource;
import planhouse.form.DefinitionFiles;
import planhouse.form.Definitions;
import planhouse.form.SqlFiles;
import planhouse.job.BatchJobs;
import planhouse.job.Progress;
import planhouse.plan.Plans;
import planhouse.warehouse.reading.RunReports;
import planhouse.warehouse.schema.WarehouseSchema;

/**
 * What a command works with: the definitions, checked, and a database brought up to date for them.
 */
final class Workbench implements AutoCloseable {

    private final DefinitionFiles files;
    private final Definitions definitions;
    private final Database database;
    private final Runnable cut;

    private Workbench(DefinitionFiles files, Definitions definitions, Database database) {
        this.files = files;
        this.definitions = definitions;
        this.database = database;
        this.cut = () -> database.cut(files.sqlFiles());
        Interruption.atStop(cut);
    }

    /**
     * @throws planhouse.form.DefinitionException when a definition file is wrong; nothing in the
     *     database is changed then
     * @throws MachineException when the database cannot be reached
     */
    static Workbench open(CommonOptions options) {
        return open(options, DatabaseSettings.of(System.getenv()));
    }

    static Workbench open(CommonOptions options, DatabaseSettings settings) {
        DefinitionFiles files = new DefinitionFiles(options.jobs());
        // neither needs the other, and in a new process each takes a third of a second
        CompletableFuture<Definitions> reading =
                CompletableFuture.supplyAsync(() -> Plans.definitions(files));
        Database database = reach(settings, reading);
        Workbench bench;
        try {
            bench = new Workbench(files, read(reading), database);
        } catch (RuntimeException wrong) {
            database.close();
            throw wrong;
        }
        try {
            new WarehouseSchema(bench.dataSource(), bench.definitions, files).bringUpToDate();
            return bench;
        } catch (RuntimeException e) {
            bench.close();
            throw e;
        }
    }

    /** Of two mistakes the one in the definitions is told. */
    private static Database reach(
            DatabaseSettings settings, CompletableFuture<Definitions> reading) {
        try {
            return Database.open(settings);
        } catch (RuntimeException unreachable) {
            read(reading);
            throw unreachable;
        }
    }

    private static Definitions read(CompletableFuture<Definitions> reading) {
        try {
            return reading.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException wrong ? wrong : e;
        }
    }

    Definitions definitions() {
        return definitions;
    }

    DefinitionFiles files() {
        return files;
    }

    SqlFiles sql() {
        return files.sqlFiles();
    }

    Database database() {
        return database;
    }

    DataSource dataSource() {
        return database.dataSource();
    }

    BatchJobs jobs(Progress progress) {
        return new BatchJobs(dataSource(), definitions, sql(), progress);
    }

    RunReports reports() {
        return new RunReports(dataSource(), definitions, sql());
    }

    @Override
    public void close() {
        Interruption.released(cut);
        database.close();
    }
}
