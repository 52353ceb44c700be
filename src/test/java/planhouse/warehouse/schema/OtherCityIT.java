package planhouse.warehouse.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.file.DefinitionFiles;
import planhouse.plan.Programme;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.server.TestDatabase;

/** A database of one city, and definitions that ask somebody else. */
class OtherCityIT {

    private static final String OWED =
            "select distinct county_code from warehouse.return_owed order by 1";

    private static final Submitter BY = new Submitter("Li Hua", Optional.empty());

    private final DataSource database = TestDatabase.create().dataSource();
    private final JdbcClient jdbc = JdbcClient.create(database);

    @TempDir private Path folder;

    @BeforeEach
    void a_database_of_two_districts() throws IOException {
        district("330102,上城区,Shangcheng\n330105,拱墅区,Gongshu\n");
        schema(Optional.of(folder)).bringUpToDate();
    }

    @Test
    void are_refused_once_it_holds_a_submission() {
        receive();
        String digest = installed();

        assertThatExceptionOfType(OtherCityException.class)
                .isThrownBy(() -> schema(Optional.empty()).bringUpToDate())
                .satisfies(
                        refused -> {
                            assertThat(refused.held())
                                    .extracting(one -> one.code() + " " + one.name().zh())
                                    .containsExactly("330102 上城区", "330105 拱墅区");
                            assertThat(refused.given())
                                    .hasSize(9)
                                    .extracting(Respondent::code)
                                    .contains("330784");
                        });
        assertThat(installed()).isEqualTo(digest);
        assertThat(owed()).containsExactly("330102", "330105");
    }

    @Test
    void are_installed_while_it_holds_none() {
        schema(Optional.empty()).bringUpToDate();

        assertThat(owed()).hasSize(9);
    }

    @Test
    void are_installed_when_it_changes_hands_and_the_earlier_are_refused_from_then_on() {
        receive();

        assertThat(schema(Optional.empty()).takeOver(BY)).isTrue();
        assertThat(schema(Optional.empty()).takeOver(BY)).isFalse();

        assertThat(owed()).hasSize(9);
        assertThatThrownBy(() -> schema(Optional.of(folder)).bringUpToDate())
                .isInstanceOf(OtherCityException.class);
    }

    @Test
    void that_change_hands_are_on_record() {
        receive();

        schema(Optional.empty()).takeOver(BY);

        assertThat(
                        jdbc.sql(
                                        "select actor, details ->> 'folder_before' as before,"
                                                + " details ->> 'folder' as now from"
                                                + " warehouse.audit_entry where act = 'take-over'")
                                .query()
                                .singleRow())
                .containsExactly(
                        Map.entry("actor", "Li Hua"),
                        Map.entry("before", folder.toAbsolutePath().toString()),
                        Map.entry("now", "shipped"));
    }

    @Test
    void a_district_a_form_and_a_name_more_are_plain_edits() throws IOException {
        receive();
        district("330105,拱墅区,Gongshu District\n330113,临平区,Linping\n");
        form("ED02");

        schema(Optional.of(folder)).bringUpToDate();

        assertThat(owed()).containsExactly("330105", "330113");
    }

    @Test
    void has_no_views_of_forms_that_it_does_not_ask() {
        assertThat(views()).contains("observation", "lineage").doesNotContain("enterprise_year");

        schema(Optional.empty()).bringUpToDate();
        assertThat(views()).contains("enterprise_year");

        schema(Optional.of(folder)).bringUpToDate();
        assertThat(views()).as("what somebody may read by now stays").contains("enterprise_year");
    }

    private List<String> views() {
        return jdbc.sql(
                        "select table_name from information_schema.views where table_schema ="
                                + " 'mart'")
                .query(String.class)
                .list();
    }

    private void receive() {
        jdbc.sql(
                        """
                        with arrived as (
                            insert into warehouse.arrival (run_id, arrival_no, file)
                            values (1, 1, 'a.xlsx')
                        ),
                        received as (
                            insert into warehouse.workbook (sha256, file_name, size_bytes)
                            values (repeat('0', 64), 'a.xlsx', 1)
                            returning workbook_key
                        )
                        insert into warehouse.submission (workbook_key, form_key, run_id, arrival_no, definitions_digest)
                        select received.workbook_key, dim_form.form_key, 1, 1, ''
                        from received
                        cross join warehouse.dim_form
                        """)
                .update();
    }

    private String installed() {
        return jdbc.sql("select digest from warehouse.installation").query(String.class).single();
    }

    private List<String> owed() {
        return jdbc.sql(OWED).query(String.class).list();
    }

    private WarehouseSchema schema(Optional<Path> jobs) {
        DefinitionFiles files = new DefinitionFiles(jobs);
        return new WarehouseSchema(database, new Programme(files));
    }

    private void district(String entries) throws IOException {
        Files.createDirectories(folder.resolve("codelists"));
        Files.writeString(
                folder.resolve("codelists/districts.csv"), "code,name_zh,name_en\n" + entries);
        form("ED01");
    }

    private void form(String code) throws IOException {
        Files.createDirectories(folder.resolve("forms"));
        Files.writeString(
                folder.resolve("forms/" + code + ".yaml"),
                """
                form: %s
                title: {zh: 企业培训情况表%1$s, en: Training in enterprises %1$s}
                kind: matrix
                respondents: districts
                sheets: [%1$s]
                columns:
                  - {code: this_year, name: {zh: 本年, en: This year}, column_required: true}
                rows:
                  - {code: courses, name: {zh: 培训班次, en: Courses}, unit: items, type: integer}
                """
                        .formatted(code));
    }
}
