package planhouse.warehouse;

import java.util.Optional;
import planhouse.form.file.DefinitionFiles;
import planhouse.plan.Programme;
import planhouse.warehouse.schema.WarehouseSchema;
import planhouse.warehouse.server.TestDatabase;

/**
 * An empty warehouse under the shipped definitions. Each is a copy of one that is installed with
 * the first: a copy takes a fraction of the time.
 */
public final class InstalledDatabase {

    private InstalledDatabase() {}

    /** A fresh one. */
    public static TestDatabase copy() {
        return TestDatabase.createFrom(Installed.DATABASE);
    }

    /** Starts with the first use of the class. */
    private static final class Installed {

        static final TestDatabase DATABASE = install();

        private static TestDatabase install() {
            TestDatabase database = TestDatabase.create();
            DefinitionFiles files = new DefinitionFiles(Optional.empty());
            new WarehouseSchema(database.dataSource(), new Programme(files)).bringUpToDate();
            return database;
        }
    }
}
