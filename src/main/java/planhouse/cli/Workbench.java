package planhouse.cli;

import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import picocli.CommandLine.Model.CommandSpec;
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
    private final PlatformTransactionManager transactions;
    private final Runnable cut;

    /** In which definitions stand that the database does not have. */
    private @Nullable TransactionStatus trial;

    private Workbench(Programme programme, Database database) {
        this.programme = programme;
        this.database = database;
        this.transactions = new DataSourceTransactionManager(database.dataSource());
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
        return open(programme, settings, WarehouseSchema::bringUpToDate);
    }

    /** For a command that changes nothing, whatever definitions it is given. */
    static Workbench openToTry(CommonOptions options) {
        return openToTry(options.programme());
    }

    /** For a command that shows what is on record, whatever the definitions. */
    static Workbench openToShow(CommonOptions options) {
        return openToShow(options.programme(), DatabaseSettings.of(System.getenv()));
    }

    static Workbench openToShow(Programme programme, DatabaseSettings settings) {
        return open(programme, settings, WarehouseSchema::prepareToShow);
    }

    private static Workbench openToTry(Programme programme) {
        return open(programme, DatabaseSettings.of(System.getenv()), WarehouseSchema::prepareToTry);
    }

    /**
     * For a command that shows what these definitions make of the returns, and writes nothing:
     * where the database has others, it has these for this command only, which says so.
     */
    static Workbench openToRead(CommonOptions options, CommandSpec spec) {
        return openToRead(options.programme(), spec);
    }

    static Workbench openToRead(Programme programme, CommandSpec spec) {
        Workbench bench = openToTry(programme);
        try {
            if (bench.standIn()) {
                spec.commandLine().getErr().println(Words.of("database.tried"));
            }
            return bench;
        } catch (RuntimeException e) {
            bench.close();
            throw e;
        }
    }

    /**
     * Has the definitions in the database until this is closed, where it has others.
     *
     * @return whether it had others
     */
    private boolean standIn() {
        WarehouseSchema schema = new WarehouseSchema(dataSource(), programme);
        if (schema.isInstalled()) {
            return false;
        }
        trial = transactions.getTransaction(TransactionDefinition.withDefaults());
        schema.standIn();
        return true;
    }

    private static Workbench open(
            Programme programme, DatabaseSettings settings, Consumer<WarehouseSchema> prepare) {
        Workbench bench = new Workbench(programme, Database.open(settings));
        try {
            prepare.accept(new WarehouseSchema(bench.dataSource(), programme));
            return bench;
        } catch (RuntimeException e) {
            bench.close();
            throw e;
        }
    }

    Programme programme() {
        return programme;
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
        try {
            if (trial != null) {
                transactions.rollback(trial);
            }
        } finally {
            database.close();
        }
    }
}
