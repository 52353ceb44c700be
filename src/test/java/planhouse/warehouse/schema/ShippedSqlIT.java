package planhouse.warehouse.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import planhouse.form.Definitions;
import planhouse.form.file.DefinitionFiles;
import planhouse.plan.Plans;
import planhouse.warehouse.InstalledDatabase;
import planhouse.warehouse.server.TestDatabase;

/** What is shipped as SQL, as the database takes it. */
class ShippedSqlIT {

    private static final TestDatabase DATABASE = InstalledDatabase.copy();

    @Test
    void the_database_understands_all_shipped_sql() {
        DefinitionFiles files = new DefinitionFiles(Optional.empty());
        Definitions definitions = files.load();
        SqlTrial trial = new SqlTrial(DATABASE.dataSource(), files.sqlFiles(), definitions);

        new TransactionTemplate(new DataSourceTransactionManager(DATABASE.dataSource()))
                .executeWithoutResult(
                        status ->
                                assertThatCode(() -> trial.of(new Plans(files, definitions).load()))
                                        .doesNotThrowAnyException());
    }

    @Test
    void functions_that_only_read_may_run_in_several_processes() {
        List<String> alone =
                JdbcClient.create(DATABASE.dataSource())
                        .sql(
                                """
                                select pg_proc.oid::regprocedure::text
                                from pg_proc
                                inner join pg_namespace on pg_namespace.oid = pronamespace
                                inner join pg_language on pg_language.oid = prolang
                                where nspname in ('warehouse', 'mart') and lanname = 'sql'
                                    and provolatile <> 'v' and proparallel <> 's'
                                order by 1
                                """)
                        .query(String.class)
                        .list();
        assertThat(alone).isEmpty();
    }
}
