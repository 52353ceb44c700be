package planhouse.cli;

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
     * @throws planhouse.form.DefinitionException when a definition file is wrong; no database is
     *     touched then
     * @throws MachineException when the database cannot be reached
     */
    static Workbench open(CommonOptions options) {
        return open(options, DatabaseSettings.of(System.getenv()));
    }

    static Workbench open(CommonOptions options, DatabaseSettings settings) {
        DefinitionFiles files = new DefinitionFiles(options.jobs());
        Definitions definitions = Plans.definitions(files);
        Workbench bench = new Workbench(files, definitions, Database.open(settings));
        try {
            new WarehouseSchema(bench.dataSource(), definitions, files).bringUpToDate();
            return bench;
        } catch (RuntimeException e) {
            bench.close();
            throw e;
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
