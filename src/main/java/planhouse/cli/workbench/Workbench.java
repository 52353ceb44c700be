package planhouse.cli.workbench;

import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import picocli.CommandLine.Model.CommandSpec;
import planhouse.cli.ending.Interruption;
import planhouse.cli.ending.MachineException;
import planhouse.cli.option.CommonOptions;
import planhouse.cli.wording.Moments;
import planhouse.cli.wording.Words;
import planhouse.form.Definitions;
import planhouse.form.file.SqlFiles;
import planhouse.job.BatchJobs;
import planhouse.job.JobProgress;
import planhouse.plan.Plan;
import planhouse.plan.Programme;
import planhouse.warehouse.audit.AuditTrail;
import planhouse.warehouse.reading.RunReports;
import planhouse.warehouse.schema.WarehouseSchema;

/**
 * What a command works with: the definitions, checked, and a database brought up to date for them.
 */
public final class Workbench implements AutoCloseable {

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
     * @throws planhouse.form.file.DefinitionException when a definition file is wrong; no database
     *     is touched then
     * @throws MachineException when the database cannot be reached
     */
    public static Workbench open(CommonOptions options, CommandSpec spec) {
        return open(options.programme(), DatabaseSettings.of(System.getenv()), spec);
    }

    public static Workbench open(Programme programme, DatabaseSettings settings, CommandSpec spec) {
        return open(programme, settings, WarehouseSchema::bringUpToDate).heedingTheClock(spec);
    }

    /** For a command that changes nothing, whatever definitions it is given. */
    public static Workbench openToTry(CommonOptions options, CommandSpec spec) {
        return openToTry(options.programme(), spec);
    }

    /** For a command that shows what is on record, whatever the definitions. */
    public static Workbench openToShow(CommonOptions options) {
        return openToShow(options.programme(), DatabaseSettings.of(System.getenv()));
    }

    public static Workbench openToShow(Programme programme, DatabaseSettings settings) {
        return open(programme, settings, WarehouseSchema::prepareToShow);
    }

    private static Workbench openToTry(Programme programme, CommandSpec spec) {
        return open(programme, DatabaseSettings.of(System.getenv()), WarehouseSchema::prepareToTry)
                .heedingTheClock(spec);
    }

    /**
     * For a command that shows what these definitions make of the returns, and writes nothing:
     * where the database has others, it has these for this command only, which says so.
     */
    public static Workbench openToRead(CommonOptions options, CommandSpec spec) {
        return openToRead(options.programme(), spec);
    }

    public static Workbench openToRead(Programme programme, CommandSpec spec) {
        Workbench bench = openToTry(programme, spec);
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

    /** What is dated later than now is not known yet, as of now; that must not go unseen. */
    private Workbench heedingTheClock(CommandSpec spec) {
        try {
            new AuditTrail(dataSource(), sql())
                    .aheadOfClock()
                    .ifPresent(
                            ahead ->
                                    spec.commandLine()
                                            .getErr()
                                            .println(
                                                    Words.of(
                                                            "database.clock",
                                                            moments().toTheSecond(ahead.newest()),
                                                            moments().toTheSecond(ahead.now()))));
            return this;
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    public Programme programme() {
        return programme;
    }

    public Definitions definitions() {
        return programme.definitions();
    }

    /** How moments are shown. */
    public Moments moments() {
        return new Moments(definitions().timeZone());
    }

    public List<Plan> plans() {
        return programme.plans();
    }

    public SqlFiles sql() {
        return programme.sql();
    }

    public Database database() {
        return database;
    }

    public DataSource dataSource() {
        return database.dataSource();
    }

    public BatchJobs jobs(JobProgress progress) {
        return new BatchJobs(dataSource(), definitions(), sql(), progress);
    }

    public RunReports reports() {
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
