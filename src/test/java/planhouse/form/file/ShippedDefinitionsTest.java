package planhouse.form.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.form.CodeList;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.form.Item;
import planhouse.form.Schedule;
import planhouse.indicator.UnitOfMeasure;

/** What stands in {@code jobs/}. */
class ShippedDefinitionsTest {

    private final Definitions definitions = new DefinitionFiles(Optional.empty()).load();

    @Test
    void six_forms_come_from_the_class_path_in_publishing_order() {
        assertThat(definitions.forms())
                .extracting(Form::code)
                .containsExactly("JH01", "JH02", "JH03", "JH04", "JH05", "JH06");
    }

    @Test
    void nine_counties_respond() {
        assertThat(form("JH01").respondents().register().entries())
                .extracting(entry -> entry.code() + " " + entry.name().zh())
                .containsExactly(
                        "330702 婺城区",
                        "330703 金东区",
                        "330723 武义县",
                        "330726 浦江县",
                        "330727 磐安县",
                        "330781 兰溪市",
                        "330782 义乌市",
                        "330783 东阳市",
                        "330784 永康市");
    }

    @Test
    void a_header_under_a_group_is_a_path() {
        Item robots = form("JH01").item("robots_in_service").orElseThrow();

        assertThat(robots.headers())
                .startsWith(
                        List.of("工业机器人", "年末在役"),
                        List.of("Industrial robots", "in service at year end"));
        assertThat(robots.name().zh()).isEqualTo("工业机器人：年末在役");
    }

    @Test
    void cluster_output_is_printed_in_another_unit_than_it_is_kept_in() {
        Form clusters = form("JH03");

        assertThat(clusters.item("output_value").orElseThrow().unit().orElseThrow().code())
                .isEqualTo("10k_cny");
        assertThat(clusters.edition(2021).units())
                .extractingByKey("output_value")
                .extracting(UnitOfMeasure::code)
                .isEqualTo("100m_cny");
    }

    @Test
    void eight_industries_are_key_and_six_competitive() {
        List<CodeList.Entry> industries = form("JH06").breakdowns().orElseThrow().entries();

        assertThat(industries)
                .filteredOn(one -> one.parent().equals(Optional.of("key")))
                .hasSize(8);
        assertThat(industries)
                .filteredOn(one -> one.parent().equals(Optional.of("competitive")))
                .hasSize(6);
    }

    @Test
    void a_column_that_says_no_printed_unit_is_printed_in_its_own() {
        assertThat(form("JH01").edition(2021).units())
                .extractingByKey("output_value")
                .extracting(UnitOfMeasure::code)
                .isEqualTo("10k_cny");
    }

    @Test
    void returns_of_a_year_are_due_in_the_next() {
        Schedule schedule = definitions.schedule().orElseThrow();

        assertThat(schedule.deadline("JH01", 2021)).contains(LocalDate.of(2022, 1, 31));
        assertThat(schedule.deadline("JH06", 2021)).contains(LocalDate.of(2022, 2, 15));
        assertThat(schedule.deadline("JH06", 2019)).contains(LocalDate.of(2020, 5, 31));
    }

    @Test
    void the_same_files_have_the_same_digest() {
        assertThat(new DefinitionFiles(Optional.of(Path.of("jobs"))).load().digest())
                .isEqualTo(definitions.digest());
    }

    @Test
    void sql_of_a_folder_comes_before_the_shipped(@TempDir Path path) {
        new WrittenFolder(path).file("sql/checks/unique.sql", "-- our own");

        SqlFiles sql = new DefinitionFiles(Optional.of(path)).sqlFiles();

        assertThat(sql.sql("checks/unique.sql")).contains("-- our own");
        assertThat(sql.sql("checks/stub_complete.sql")).isPresent();
        assertThat(sql.sql("checks/no-such.sql")).isEmpty();
    }

    private Form form(String code) {
        return definitions.form(code).orElseThrow();
    }
}
