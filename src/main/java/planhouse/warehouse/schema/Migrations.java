package planhouse.warehouse.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /**
     * Checksums of migrations whose text was edited after databases had run it. What V033 said
     * otherwise, V036 says anew.
     */
    private static final Map<String, Integer> EARLIER_TEXTS = Map.of("033", -806533698);

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
        MigrationInfoService known = flyway.info();
        refuseNewer(known);
        if (ranEarlierTexts(known)) {
            flyway.repair();
        }
        flyway.migrate();
    }

    /** Whether the database ran other texts than today's, and all of these are known. */
    private static boolean ranEarlierTexts(MigrationInfoService known) {
        List<MigrationInfo> otherwise =
                Stream.of(known.applied())
                        .filter(MigrationInfo::isVersioned)
                        .filter(migration -> !migration.isChecksumMatching())
                        .toList();
        return !otherwise.isEmpty()
                && otherwise.stream()
                        .allMatch(
                                migration ->
                                        Objects.equals(
                                                EARLIER_TEXTS.get(
                                                        migration.getVersion().toString()),
                                                migration.getChecksum()));
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
