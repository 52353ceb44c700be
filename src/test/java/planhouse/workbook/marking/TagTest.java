package planhouse.workbook.marking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagTest {

    @Test
    void an_attribute_is_found_by_its_name_and_kept_as_written() {
        Tag tag = new Tag("<c r='A1' s=\"3\" />");

        assertThat(tag.attribute("r")).isEqualTo("A1");
        assertThat(tag.number("s", 0)).isEqualTo(3);
        assertThat(tag.with("s", "4").text()).isEqualTo("<c r='A1' s=\"4\" />");
        assertThat(tag.without("s").text()).isEqualTo("<c r='A1' />");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Override ContentType=\"sheet\" \"/xl/worksheets/sheet1.xml\"/>",
                "<Override ContentType=\"sheet\" PartName/>",
                "<Override ContentType=\"sheet\" PartName=\"/xl/worksheets/>",
                "<Override ContentType=\"sheet\" PartName=x/>",
                "<Override ContentType=\"sheet\" PartName=/>",
            })
    void a_damaged_attribute_is_none_and_those_before_it_are_read(String damaged) {
        Tag tag = new Tag(damaged);

        assertThat(tag.attribute("PartName")).isNull();
        assertThat(tag.attribute("ContentType")).isEqualTo("sheet");
    }
}
