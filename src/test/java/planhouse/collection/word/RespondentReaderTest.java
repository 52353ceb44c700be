package planhouse.collection.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import planhouse.form.CodeList;
import planhouse.form.file.DefinitionFiles;
import planhouse.indicator.Bilingual;

class RespondentReaderTest {

    private static final CodeList COUNTIES =
            Objects.requireNonNull(
                    new DefinitionFiles(Optional.empty()).load().codeLists().get("counties"));

    private final RespondentReader reader = new RespondentReader(COUNTIES);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "永康市 | 330784",
                "永康 | 330784",
                "永 康 市 | 330784",
                "永康市经济和信息化局 | 330784",
                "永康市经信局（盖章） | 330784",
                "金华市永康市 | 330784",
                "Yongkang | 330784",
                "Yongkang City | 330784",
                "330784 | 330784",
                "Pan’an County | 330727",
                "Wucheng District Bureau of Economy | 330702",
                "永康市2021年重点企业智能制造年报表 | 330784",
                "330784_2021_JH01 | 330784"
            })
    void a_county_is_read_from_its_names_and_texts_that_hold_one(String text, String code) {
        assertThat(reader.read(text)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "杭州市", "永康市、义乌市", "经济和信息化局", "2021"})
    void no_county_or_several_are_none(String text) {
        assertThat(reader.read(text)).isEmpty();
    }

    @Test
    void a_zone_within_a_city_is_not_the_city() {
        CodeList register =
                new CodeList(
                        "register",
                        List.of(
                                entry("330700", "金华市", "Jinhua"),
                                entry("330751", "金华开发区", "Jinhua Development Zone")));

        RespondentReader respondents = new RespondentReader(register);

        assertThat(respondents.read("金华开发区经济发展局")).contains("330751");
        assertThat(respondents.read("金华市统计局")).contains("330700");
    }

    private static CodeList.Entry entry(String code, String zh, String en) {
        return new CodeList.Entry(
                code,
                new Bilingual(zh, en),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
