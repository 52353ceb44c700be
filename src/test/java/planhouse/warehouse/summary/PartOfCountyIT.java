package planhouse.warehouse.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.file.DefinitionFiles;
import planhouse.plan.Programme;
import planhouse.warehouse.IllustrativeReturns;
import planhouse.warehouse.InstalledDatabase;
import planhouse.warehouse.server.TestDatabase;

/** A zone that reports for itself is part of a county, which counts it. */
class PartOfCountyIT {

    private static final String ZONE = "330703";

    private final Programme programme = new Programme(new DefinitionFiles(Optional.empty()));

    @AutoClose private HikariDataSource database;
    private JdbcClient jdbc;

    @BeforeEach
    void report_of_the_zone_alone() {
        database = TestDatabase.pooled(InstalledDatabase.copy().dataSource());
        jdbc = JdbcClient.create(database);
        IllustrativeReturns returns = new IllustrativeReturns(database);
        returns.submit("JH04", ZONE, 2019, "2020-01-31").chain("smart_locks", "1");
        returns.submit("JH01", ZONE, 2020, "2021-01-31").enterprise("E", "smart_locks", 7, true);
        returns.submit("JH02", ZONE, 2020, "2021-01-31").facility("F", "smart_factory", "built");
        returns.submit("JH03", ZONE, 2020, "2021-01-31")
                .cluster("C1", "fashion_textiles", "national", "1001")
                .cluster("C2", "smart_locks", "provincial", "501")
                .cluster("C3", "smart_locks", "municipal", "101");
        returns.submit("JH04", ZONE, 2020, "2021-01-31").chain("smart_locks", "2");
        returns.submit("JH05", ZONE, 2020, "2021-01-31")
                .observation("leading_enterprises_new", "1")
                .observation("cultivation_bases", "1")
                .observation("outstanding_suppliers", "1")
                .observation("diagnostic_services", "1")
                .observation("software_revenue", "1");
    }

    @Test
    void what_it_reports_counts_in_every_target_until_it_is_part_of_a_county_and_in_none_then() {
        assertThat(counted()).hasSize(15);

        jdbc.sql("update warehouse.dim_county set parent_code = '330702' where county_code = ?")
                .param(ZONE)
                .update();

        assertThat(counted()).isEmpty();
    }

    /** Targets that the city has something of. */
    private List<String> counted() {
        long run =
                new SummaryRun(database, programme.definitions(), programme.sql())
                        .run(programme.plans().get(0), 2020, Optional.empty());
        return jdbc.sql(
                        """
                        select target.target_code
                        from warehouse.fact_plan_progress as progress
                        inner join warehouse.dim_plan_target as target
                            on target.plan_target_key = progress.plan_target_key
                        where progress.summary_run_key = ? and progress.actual > 0
                        """)
                .param(run)
                .query(String.class)
                .list();
    }
}
