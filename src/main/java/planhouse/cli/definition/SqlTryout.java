package planhouse.cli.definition;

import java.util.Locale;
import java.util.Optional;
import planhouse.cli.wording.Reason;
import planhouse.cli.wording.Words;
import planhouse.cli.workbench.DatabaseSettings;
import planhouse.cli.workbench.Workbench;
import planhouse.form.file.DefinitionException;
import planhouse.plan.Programme;
import planhouse.warehouse.schema.WarehouseSchema;
import planhouse.warehouse.server.ServerUnavailableException;

/** Lets a database try the SQL that a folder of definitions names, where there is one to ask. */
final class SqlTryout {

    private SqlTryout() {}

    /**
     * Nothing of the definitions stays in a database that holds returns.
     *
     * @return why it was not tried; empty where it was, or needs not be: what is shipped is tried
     *     by its tests
     * @throws DefinitionException with the server's words on what it refuses
     */
    static Optional<String> of(Programme programme, DatabaseSettings settings) {
        if (programme.isShipped()) {
            return Optional.empty();
        }
        if (!settings.isThere()) {
            return untried(Words.of("definitions.noDatabase", settings.home()));
        }
        try (Workbench bench = Workbench.openToShow(programme, settings)) {
            new WarehouseSchema(bench.dataSource(), programme).tryOut();
            return Optional.empty();
        } catch (DefinitionException refused) {
            throw refused;
        } catch (ServerUnavailableException unavailable) {
            return untried(unavailable.message(Locale.getDefault()));
        } catch (RuntimeException failure) {
            return untried(Reason.of(failure));
        }
    }

    private static Optional<String> untried(String why) {
        return Optional.of(Words.of("definitions.sqlNotTried", why));
    }
}
