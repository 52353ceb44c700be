package planhouse.cli.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import planhouse.cli.ending.UnfitDatabaseException;
import planhouse.cli.wording.Words;
import planhouse.job.OwnSessions;
import planhouse.warehouse.server.ServerAddress;
import planhouse.warehouse.server.TestDatabase;

/** A database on somebody's own server, set up as its distribution does. */
class DatabaseIT {

    @Test
    void sessions_compile_no_statement_and_keep_their_name() {
        TestDatabase theirs = TestDatabase.create();
        ask(theirs.dataSource(), "alter database %s set jit = on".formatted(theirs.name()));

        try (Database database =
                Database.open(settings(theirs.address(), "?ApplicationName=reports"))) {
            JdbcTemplate session = new JdbcTemplate(database.dataSource());

            assertThat(session.queryForObject("show jit", String.class)).isEqualTo("off");
            assertThat(session.queryForObject("show application_name", String.class))
                    .isEqualTo(OwnSessions.NAME);
        }
    }

    @Test
    void one_that_keeps_no_chinese_is_refused() {
        TestDatabase server = TestDatabase.create();
        String name = server.name() + "_ascii";
        ask(
                server.dataSource(),
                "create database %s encoding 'SQL_ASCII' locale_provider libc locale 'C'"
                                .formatted(name)
                        + " template template0");
        ServerAddress ascii =
                new ServerAddress(
                        server.address().jdbcUrl().replace(server.name(), name),
                        server.address().user(),
                        server.address().password(),
                        "");

        assertThatThrownBy(() -> Database.open(settings(ascii, "")))
                .isInstanceOf(UnfitDatabaseException.class)
                .hasMessage(Words.of("database.encoding", ascii.jdbcUrl(), "SQL_ASCII"));
    }

    private static void ask(DataSource database, String statement) {
        new JdbcTemplate(database).execute(statement);
    }

    private static DatabaseSettings settings(ServerAddress address, String parameters) {
        return new DatabaseSettings(
                Optional.of(address.jdbcUrl() + parameters),
                Optional.of(address.user()),
                Optional.of(address.password()),
                Path.of("."));
    }
}
