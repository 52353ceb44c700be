package planhouse.warehouse.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.file.DefinitionFiles;
import planhouse.form.file.SqlFiles;
import planhouse.warehouse.IllustrativeReturns;
import planhouse.warehouse.InstalledDatabase;
import planhouse.warehouse.server.TestDatabase;

/** Which query an explanation in a marked workbook is for, of those that say the same. */
class QueryByIdentityIT {

    private static final SqlFiles SQL = new DefinitionFiles(Optional.empty()).sqlFiles();

    private static JdbcClient jdbc;

    @BeforeAll
    static void ask_the_same_in_two_years_two_counties_and_twice() {
        TestDatabase database = InstalledDatabase.copy();
        IllustrativeReturns returns = new IllustrativeReturns(database.dataSource());
        returns.submit("JH02", "330784", 2021, "2022-01-10");
        returns.submit("JH02", "330784", 2021, "2022-01-11");
        returns.submit("JH02", "330784", 2022, "2023-01-10");
        returns.submit("JH02", "330783", 2021, "2023-01-11");
        jdbc = JdbcClient.create(database.dataSource());
        jdbc.sql(
                        """
                        insert into warehouse.finding (
                            submission_key, severity, rule_code, table_no, sheet, found, subject,
                            expected_zh, expected_en, message_zh, message_en, fix_zh, fix_en
                        )
                        select submission_key, 'query', 'JH02-S01', 1, '表2', '示例厂', 'F1', '', '', '', '', '', ''
                        from warehouse.submission
                        order by submission_key
                        """)
                .update();
    }

    @Test
    void it_is_the_newest_of_the_return_itself() {
        assertThat(submissionOf("330784", 2021)).contains(2L);
        assertThat(submissionOf("330784", 2022)).contains(3L);
        assertThat(submissionOf("330783", 2021)).contains(4L);
        assertThat(submissionOf("330782", 2021)).isEmpty();
    }

    private static Optional<Long> submissionOf(String county, int year) {
        return jdbc.sql(SQL.read("loading/query_by_identity.sql"))
                .param("form_code", "JH02")
                .param("county_code", county)
                .param("year", year)
                .param("rule_code", "JH02-S01")
                .param("item", null)
                .param("subject", "F1")
                .param("found", "示例厂")
                .query((row, number) -> row.getLong("finding_key"))
                .optional()
                .map(
                        key ->
                                jdbc.sql(
                                                "select submission_key from warehouse.finding where"
                                                        + " finding_key = ?")
                                        .param(key)
                                        .query(Long.class)
                                        .single());
    }
}
