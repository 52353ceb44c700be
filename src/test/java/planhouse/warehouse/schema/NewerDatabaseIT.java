package planhouse.warehouse.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.file.DefinitionFiles;
import planhouse.plan.Programme;
import planhouse.warehouse.InstalledDatabase;
import planhouse.warehouse.server.TestDatabase;

/** An older build beside a database that a newer one has migrated. */
class NewerDatabaseIT {

    @Test
    void is_left_as_it_is() {
        TestDatabase database = InstalledDatabase.copy();
        JdbcClient jdbc = JdbcClient.create(database.dataSource());
        jdbc.sql(
                        """
                        insert into warehouse.flyway_schema_history
                            (installed_rank, version, description, type, script, installed_by, execution_time, success)
                        values (999, '999', 'of tomorrow', 'SQL', 'V999__of_tomorrow.sql', 'planhouse', 1, true)
                        """)
                .update();
        jdbc.sql("update warehouse.installation set digest = 'of a newer build'").update();
        DefinitionFiles files = new DefinitionFiles(Optional.empty());
        WarehouseSchema schema = new WarehouseSchema(database.dataSource(), new Programme(files));

        assertThatThrownBy(schema::bringUpToDate)
                .isInstanceOfSatisfying(
                        NewerDatabaseException.class,
                        newer -> {
                            assertThat(newer.found()).isEqualTo("999");
                            assertThat(newer.own()).matches("0[0-9]{2}");
                        });
        assertThat(
                        jdbc.sql("select digest from warehouse.installation")
                                .query(String.class)
                                .single())
                .isEqualTo("of a newer build");
    }
}
