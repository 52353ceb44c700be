package planhouse.warehouse.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.file.DefinitionFiles;
import planhouse.plan.Programme;
import planhouse.warehouse.InstalledDatabase;
import planhouse.warehouse.server.TestDatabase;

/** A database that was migrated by another text of a migration than today's. */
class EditedMigrationIT {

    private final TestDatabase database = InstalledDatabase.copy();
    private final JdbcClient jdbc = JdbcClient.create(database.dataSource());
    private final WarehouseSchema schema =
            new WarehouseSchema(
                    database.dataSource(), new Programme(new DefinitionFiles(Optional.empty())));

    @Test
    void is_taken_where_that_text_is_known() {
        int today = checksum("033");
        ran("033", -806533698);

        schema.bringUpToDate();

        assertThat(checksum("033")).isEqualTo(today);
    }

    @Test
    void is_refused_where_it_is_not() {
        ran("033", 4711);

        assertThatThrownBy(schema::bringUpToDate).isInstanceOf(FlywayValidateException.class);
        assertThat(checksum("033")).isEqualTo(4711);
    }

    /** As if the database had run another text. */
    private void ran(String version, int checksum) {
        jdbc.sql("update warehouse.flyway_schema_history set checksum = ? where version = ?")
                .params(checksum, version)
                .update();
        jdbc.sql("update warehouse.installation set digest = 'of an earlier build'").update();
    }

    private int checksum(String version) {
        return jdbc.sql("select checksum from warehouse.flyway_schema_history where version = ?")
                .param(version)
                .query(Integer.class)
                .single();
    }
}
