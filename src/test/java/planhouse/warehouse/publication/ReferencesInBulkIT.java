package planhouse.warehouse.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import planhouse.form.file.DefinitionFiles;
import planhouse.warehouse.server.TestDatabase;

/** A fact of places, which lie in regions; what a large load may and may not leave behind. */
class ReferencesInBulkIT {

    @AutoClose private static Connection connection;
    private static JdbcClient jdbc;
    private static ReferencesInBulk references;

    @BeforeAll
    static void make_a_small_star() throws SQLException {
        connection = TestDatabase.create().dataSource().getConnection();
        connection.setAutoCommit(false);
        jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        references = new ReferencesInBulk(jdbc, new DefinitionFiles(Optional.empty()).sqlFiles());
        run("create table dim_region (region_key integer primary key)");
        run(
                "create table dim_place (place_key integer primary key, region_key integer"
                        + " references dim_region)");
        run("create table dim_year (year integer primary key)");
        run(
                "create table fact_place (submission_key bigint not null, year integer not null"
                        + " references dim_year, place_key integer references dim_place)");
        run("insert into dim_region values (1)");
        run("insert into dim_year values (2021)");
        run("insert into fact_place select 1, 2021, null");
        connection.commit();
    }

    @AfterEach
    void take_back() throws SQLException {
        connection.rollback();
    }

    @Test
    void rows_whose_references_all_hold_are_loaded_and_looking_up_goes_on_afterwards() {
        load(
                "insert into dim_place values (5, 1)",
                "insert into fact_place values (2, 2021, 5), (2, 2021, null)");

        assertThat(jdbc.sql("select count(*) from fact_place").query(Long.class).single())
                .isEqualTo(3);
        assertThatThrownBy(() -> run("insert into fact_place values (3, 1999, null)"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("fact_place_year_fkey");
    }

    @Test
    void a_row_that_refers_to_nothing_is_refused() {
        assertThatThrownBy(
                        () ->
                                load(
                                        "insert into dim_place values (5, 1)",
                                        "insert into fact_place values (2, 2021, 5), (2, 1999, 5)"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessage("1 references of fact_place or its dimensions point at nothing");
    }

    @Test
    void a_dimension_member_that_refers_to_nothing_is_refused() {
        assertThatThrownBy(
                        () ->
                                load(
                                        "insert into dim_place values (5, 99)",
                                        "insert into fact_place values (2, 2021, 5)"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessage("1 references of fact_place or its dimensions point at nothing");
    }

    @Test
    void references_to_a_large_table_are_proven_too() {
        run("insert into dim_place select 10 + place, 1 from generate_series(1, 20000) as place");
        run("analyze dim_place");

        assertThatThrownBy(() -> load("insert into fact_place values (2, 2021, 5), (2, 2021, 11)"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessage("1 references of fact_place or its dimensions point at nothing");
    }

    @Test
    void where_nothing_is_looked_up_anyway_a_small_submission_is_proven_too() {
        run("set local session_replication_role = replica");

        assertThatThrownBy(() -> load(1, "insert into fact_place values (2, 1999, null)"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessage("1 references of fact_place or its dimensions point at nothing");
    }

    private static void load(String... statements) {
        load(ReferencesInBulk.MANY, statements);
    }

    private static void load(long rows, String... statements) {
        references.load(
                "fact_place",
                2,
                rows,
                () -> {
                    for (String statement : statements) run(statement);
                });
    }

    private static void run(String statement) {
        jdbc.sql(statement).update();
    }
}
