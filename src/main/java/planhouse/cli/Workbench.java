package planhouse.cli;

import java.util.List;
import javax.sql.DataSource;
import planhouse.form.Definitions;
import planhouse.form.SqlFiles;
import planhouse.job.BatchJobs;
import planhouse.job.Progress;
import planhouse.plan.Plan;
import planhouse.plan.Programme;
import planhouse.warehouse.reading.RunReports;
import planhouse.warehouse.schema.WarehouseSchema;

/**
 * What a command works with: the definitions, checked, and a database brought up to date for them.
 */
final class Workbench implements AutoCloseable {

    private final Programme programme;
    private final Database database;
    private final Runnable cut;

    private Workbench(Programme programme, Database database) {
        this.programme = programme;
        this.database = database;
        this.cut = () -> database.cut(programme.sql());
        Interruption.atStop(cut);
    }

    /**
     * @throws planhouse.form.DefinitionException when a definition file is wrong; no database is
     *     touched then
     * @throws MachineException when the database cannot be reached
     */
    static Workbench open(CommonOptions options) {
        return open(options.programme());
    }

    static Workbench open(Programme programme) {
        return open(programme, DatabaseSettings.of(System.getenv()));
    }

    static Workbench open(Programme programme, DatabaseSettings settings) {
        Workbench bench = new Workbench(programme, Database.open(settings));
        try {
            new WarehouseSchema(bench.dataSource(), programme).bringUpToDate();
            return bench;
        } catch (RuntimeException e) {
            bench.close();
            throw e;
        }
    }

    Definitions definitions() {
        return programme.definitions();
    }

    List<Plan> plans() {
        return programme.plans();
    }

    SqlFiles sql() {
        return programme.sql();
    }

    Database database() {
        return database;
    }

    DataSource dataSource() {
        return database.dataSource();
    }

    BatchJobs jobs(Progress progress) {
        return new BatchJobs(dataSource(), definitions(), sql(), progress);
    }

    RunReports reports() {
        return new RunReports(dataSource(), definitions(), sql());
    }

    @Override
    public void close() {
        Interruption.released(cut);
        database.close();
    }
}
