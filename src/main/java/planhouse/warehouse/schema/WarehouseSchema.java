package planhouse.warehouse.schema;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.form.file.SqlFiles;
import planhouse.plan.Programme;
import planhouse.warehouse.PermissionDenied;
import planhouse.warehouse.StagingTable;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.approval.Approvals;
import planhouse.warehouse.audit.Act;
import planhouse.warehouse.audit.ActedOn;
import planhouse.warehouse.audit.AuditTrail;

/**
 * Brings a database to the state that this version and these definitions need: migrations, facts,
 * staging tables, dimensions, views. Quick when nothing has changed since the last time; several
 * processes may do it at once.
 */
public final class WarehouseSchema {

    private static final long LOCK = 0x706c616e686f7573L; // "planhous"

    private final DataSource dataSource;
    private final Programme programme;
    private final Definitions definitions;
    private final SqlFiles sql;
    private final JdbcClient jdbc;
    private final Migrations migrations;
    private final Installation installation;

    public WarehouseSchema(DataSource dataSource, Programme programme) {
        this.dataSource = dataSource;
        this.programme = programme;
        this.definitions = programme.definitions();
        this.sql = programme.sql();
        this.jdbc = JdbcClient.create(dataSource);
        this.migrations = new Migrations(dataSource);
        this.installation = new Installation(jdbc, programme);
    }

    /**
     * @throws planhouse.form.file.DefinitionException when SQL of the definitions is wrong; nothing
     *     is installed then
     * @throws NewerDatabaseException when the database is of a newer version than this one
     * @throws OtherCityException when the database holds another city's returns
     * @throws ForgottenFolderException when the shipped definitions, which nobody named, would take
     *     the place of a folder's
     * @throws NotInstalledException when something is to be done that the user may not do
     */
    public void bringUpToDate() {
        bringUpToDate(this::refuseOthers, before -> {});
    }

    /**
     * The same, whosever returns the database holds and whatever definitions it has; the returns
     * stay, and the act is on record.
     *
     * @return whether anything was to be done
     */
    public boolean takeOver(Submitter by) {
        AuditTrail trail = new AuditTrail(dataSource, sql);
        return bringUpToDate(
                () -> {},
                before ->
                        trail.record(
                                Act.TAKE_OVER,
                                by,
                                ActedOn.EVERYTHING,
                                installation.change(before)));
    }

    /**
     * What a command needs that changes nothing. In a database that holds returns, other
     * definitions than the installed are not installed, but tried: {@link #standIn}.
     *
     * @throws OtherCityException as when they were to be installed
     * @throws ForgottenFolderException as when they were to be installed
     */
    public void prepareToTry() {
        prepareFor(this::refuseOthers);
    }

    /** What a command needs that only shows what is on record, and asks no definitions for it. */
    public void prepareToShow() {
        prepareFor(() -> {});
    }

    private void prepareFor(Runnable consent) {
        if (isInstalled()) {
            return;
        }
        if (installation.isOfTheseDefinitions() || new HeldReturns(jdbc, sql).areNone()) {
            bringUpToDate();
            return;
        }
        consent.run();
        asOwner(migrations::run);
    }

    /**
     * Brings definitions that are not installed into the transaction under way on this data source,
     * which the caller rolls back: nobody else sees anything of them, and no approval falls.
     *
     * @throws planhouse.form.file.DefinitionException when SQL of the definitions is wrong
     * @throws NotInstalledException when the user may not do that
     */
    public void standIn() {
        if (isInstalled()) {
            return;
        }
        // a transaction in which something was refused answers nothing more
        String owner = owner();
        try {
            bringDefinitions();
            trySql();
        } catch (RuntimeException failure) {
            throw told(failure, () -> owner);
        }
    }

    /**
     * Installs definitions and takes everything back at once: whether the database takes them.
     *
     * @throws planhouse.form.file.DefinitionException when SQL of the definitions is wrong
     * @throws NotInstalledException when the user may not do that
     */
    public void tryOut() {
        if (!isInstalled()) {
            asOwner(
                    () ->
                            new TransactionTemplate(new DataSourceTransactionManager(dataSource))
                                    .executeWithoutResult(
                                            status -> {
                                                status.setRollbackOnly();
                                                bringDefinitions();
                                                Marts.install(dataSource, sql, definitions);
                                                trySql();
                                            }));
        }
    }

    /** Whether nothing is to be done. */
    public boolean isInstalled() {
        return installation.isCurrent();
    }

    private void refuseOthers() {
        HeldReturns held = new HeldReturns(jdbc, sql);
        if (!held.areNone()) {
            held.refuseOthers(definitions);
            installation.refuseForgottenFolder();
        }
    }

    /**
     * @param consent throws where this database is not for these definitions
     * @param afterwards given what it was prepared for before, in the transaction that changes it
     * @return whether anything was to be done
     */
    private boolean bringUpToDate(
            Runnable consent, Consumer<Optional<Installation.Prepared>> afterwards) {
        if (isInstalled()) {
            return false;
        }
        // before anything is changed, and again once no other process can
        asOwner(consent);
        asOwner(() -> install(consent, afterwards));
        return true;
    }

    private void asOwner(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            throw told(failure, this::owner);
        }
    }

    private static RuntimeException told(RuntimeException failure, Supplier<String> owner) {
        return PermissionDenied.in(failure).isPresent()
                ? new NotInstalledException(owner.get(), failure)
                : failure;
    }

    private String owner() {
        return jdbc.sql(sql.read("reading/owner.sql")).query(String.class).single();
    }

    private void install(Runnable consent, Consumer<Optional<Installation.Prepared>> afterwards) {
        migrations.run();
        new TransactionTemplate(new DataSourceTransactionManager(dataSource))
                .executeWithoutResult(
                        status -> {
                            jdbc.sql("select pg_advisory_xact_lock(?)")
                                    .param(LOCK)
                                    .query(rows -> {});
                            if (isInstalled()) {
                                // another process did it while this one waited
                                return;
                            }
                            consent.run();
                            Optional<Installation.Prepared> before = installation.found();
                            bringDefinitions();
                            countSmallDimensions();
                            Marts.install(dataSource, sql, definitions);
                            giveRights();
                            trySql();
                            new Approvals(dataSource, definitions, sql)
                                    .noteFallen(Submitter.ofThisProcess().person());
                            installation.record();
                            afterwards.accept(before);
                        });
    }

    private void bringDefinitions() {
        new FactTables(dataSource, sql).install(definitions);
        stagingTables();
        new Dimensions(dataSource, sql, definitions, programme.plans()).bringInLine();
    }

    /** To roles that may have been made, or tables made by another user, since the last time. */
    private void giveRights() {
        jdbc.sql(sql.read("roles/rights.sql")).update();
    }

    /** What is shipped is tried by its tests. */
    private void trySql() {
        if (!programme.isShipped()) {
            new SqlTrial(dataSource, sql, definitions).of(programme.plans());
        }
    }

    private void stagingTables() {
        for (Form form : definitions.forms()) {
            for (String statement : new StagingTable(form).statements()) {
                jdbc.sql(statement).update();
            }
            jdbc.sql("call warehouse.guard_table(?::regclass)")
                    .param(new StagingTable(form).name())
                    .update();
        }
    }

    /**
     * The server never counts small tables by itself. A form that it takes for one of hundreds
     * makes it believe that hardly any return is of that form.
     */
    private void countSmallDimensions() {
        List<String> tables =
                jdbc.sql(sql.read("loading/small_dimensions.sql")).query(String.class).list();
        jdbc.sql("analyze " + String.join(", ", tables)).update();
    }
}
