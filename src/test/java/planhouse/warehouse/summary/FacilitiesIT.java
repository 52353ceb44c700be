package planhouse.warehouse.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.file.DefinitionFiles;
import planhouse.form.file.SqlFiles;
import planhouse.warehouse.IllustrativeReturns;
import planhouse.warehouse.InstalledDatabase;
import planhouse.warehouse.server.TestDatabase;

/** A plan may ask for facilities of one type and of several states. */
class FacilitiesIT {

    private static final SqlFiles SQL = new DefinitionFiles(Optional.empty()).sqlFiles();

    private static JdbcClient jdbc;

    @BeforeAll
    static void report_facilities_of_both_types() {
        TestDatabase database = InstalledDatabase.copy();
        new IllustrativeReturns(database.dataSource())
                .submit("JH02", "330784", 2021, "2022-01-10")
                .facility("F1", "smart_factory", "built")
                .facility("F2", "digital_workshop", "built")
                .facility("F3", "digital_workshop", "built")
                .facility("F4", "digital_workshop", "under_construction");
        jdbc = JdbcClient.create(database.dataSource());
    }

    @ParameterizedTest
    @CsvSource({
        "smart_factory, built, 1",
        "digital_workshop, built, 2",
        "digital_workshop, under_construction, 1",
        "smart_factory, under_construction, 0"
    })
    void those_of_the_types_and_states_asked_for_count_and_no_others(
            String type, String status, int expected) {
        for (String measure : List.of("facilities", "facilities.cells")) {
            assertThat(
                            jdbc.sql(
                                            "select coalesce(sum(numerator), 0) from ("
                                                    + SQL.read("targets/" + measure + ".sql")
                                                    + "\n) as measured")
                                    .param("as_of", "2023-01-01")
                                    .param("year", 2021)
                                    .param("types", List.of(type))
                                    .param("statuses", List.of(status))
                                    .query(Integer.class)
                                    .single())
                    .as(measure)
                    .isEqualTo(expected);
        }
    }
}
