package planhouse.warehouse.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.file.DefinitionFiles;
import planhouse.form.file.SqlFiles;
import planhouse.warehouse.IllustrativeReturns;
import planhouse.warehouse.InstalledDatabase;
import planhouse.warehouse.server.TestDatabase;

/** What the sum of a table form's indicators takes for a number, and what it leaves out. */
class ReportedIndicatorsIT {

    private static final SqlFiles SQL = new DefinitionFiles(Optional.empty()).sqlFiles();

    private static JdbcClient jdbc;

    @BeforeAll
    static void report_one_indicator_in_four_ways() {
        TestDatabase database = InstalledDatabase.copy();
        IllustrativeReturns returns = new IllustrativeReturns(database.dataSource());
        returns.submit("JH05", "330702", 2020, "2021-01-31").observation("cultivation_bases", "5");
        returns.submit("JH05", "330703", 2020, "2021-01-31")
                .missing("cultivation_bases", "less_than_half_unit");
        returns.submit("JH05", "330723", 2020, "2021-01-31").missing("cultivation_bases", "none");
        returns.submit("JH05", "330726", 2020, "2021-01-31")
                .missing("cultivation_bases", "not_reported");
        jdbc = JdbcClient.create(database.dataSource());
        jdbc.sql(
                        """
                        insert into warehouse.fact_observation (
                            submission_key, table_no, row_no, column_no, return_key, indicator_key, area_key, breakdown_key,
                            year, is_comparative, value
                        )
                        select
                            observation.submission_key, 1, 99, 3, observation.return_key, observation.indicator_key,
                            observation.area_key, breakdown.breakdown_key, observation.year, false, 3
                        from warehouse.fact_observation as observation
                        inner join warehouse.dim_breakdown as breakdown on breakdown.breakdown_code = 'smart_locks'
                        where observation.value = 5
                        """)
                .update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reported_indicators", "reported_indicators.cells"})
    void a_dash_and_an_ellipsis_are_0_a_blank_is_nothing_and_a_class_is_part_of_the_whole(
            String measure) {
        assertThat(numerators(measure, 2020))
                .containsExactly("330702 5", "330703 0", "330723 0", "330726 -");
    }

    @Test
    void another_year_has_none_of_it() {
        assertThat(numerators("reported_indicators", 2021)).isEmpty();
    }

    private static List<String> numerators(String measure, int year) {
        return jdbc.sql(
                        "select county_code || ' ' || coalesce(numerator::text, '-') from ("
                                + SQL.read("targets/" + measure + ".sql")
                                + "\n) as measured order by county_code")
                .param("as_of", "2022-01-01")
                .param("year", year)
                .param("indicators", List.of("cultivation_bases"))
                .query(String.class)
                .list();
    }
}
