package planhouse.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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

    private Form form(String code) {
        return definitions.form(code).orElseThrow();
    }
}
