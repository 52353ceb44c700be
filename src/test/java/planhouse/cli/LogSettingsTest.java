package planhouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InEnglish.class)
class LogSettingsTest {

    @Test
    void are_told_when_they_are_misspelt() {
        assertThat(LogSettings.mistake(Map.of("PLANHOUSE_LOG_LEVEL", "inof")))
                .contains(
                        "PLANHOUSE_LOG_LEVEL: expected one of trace, debug, info, warn, error, off,"
                                + " found \"inof\"");
        assertThat(LogSettings.mistake(Map.of("PLANHOUSE_LOG_FORMAT", "xml")))
                .contains("PLANHOUSE_LOG_FORMAT: expected one of plain, json, found \"xml\"");
        assertThat(LogSettings.mistake(Map.of("PLANHOUSE_LOG_LIBRARIES", "yes"))).isPresent();
    }

    @Test
    void are_fine_when_unset_empty_or_in_capital_letters() {
        assertThat(LogSettings.mistake(Map.of())).isEmpty();
        assertThat(
                        LogSettings.mistake(
                                Map.of("PLANHOUSE_LOG_LEVEL", "", "PLANHOUSE_LOG_FORMAT", "JSON")))
                .isEmpty();
    }
}
