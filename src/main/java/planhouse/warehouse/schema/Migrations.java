package planhouse.warehouse.schema;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;

/** The migrations of {@code sql/migrations}, which are run once in a database, in their order. */
final class Migrations {

    private final DataSource dataSource;

    Migrations(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Runs those that the database does not have.
     *
     * @throws NewerDatabaseException when it has some that are not known here
     */
    void run() {
        Flyway flyway =
                Flyway.configure()
                        .dataSource(dataSource)
                        .locations("classpath:sql/migrations")
                        .defaultSchema("warehouse")
                        .createSchemas(true)
                        .load();
        refuseNewer(flyway.info());
        flyway.migrate();
    }

    /** Flyway itself lets newer ones be, and an older build would put its views in their place. */
    private static void refuseNewer(MigrationInfoService known) {
        Optional<MigrationVersion> found =
                newest(known.applied(), state -> state == MigrationState.FUTURE_SUCCESS);
        if (found.isPresent()) {
            String own =
                    newest(known.all(), MigrationState::isResolved)
                            .map(MigrationVersion::toString)
                            .orElse("-");
            throw new NewerDatabaseException(own, found.get().toString());
        }
    }

    private static Optional<MigrationVersion> newest(
            MigrationInfo[] migrations, Predicate<MigrationState> of) {
        return Stream.of(migrations)
                // the schemas' own creation is listed too, and has none
                .filter(MigrationInfo::isVersioned)
                .filter(migration -> of.test(migration.getState()))
                .map(MigrationInfo::getVersion)
                .max(Comparator.naturalOrder());
    }
}
