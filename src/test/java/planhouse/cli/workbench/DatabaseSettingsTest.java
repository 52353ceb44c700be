package planhouse.cli.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseSettingsTest {

    @Test
    void an_empty_home_is_none_and_not_the_folder_the_command_is_called_in() {
        Path usual = Path.of("var").toAbsolutePath();

        assertThat(DatabaseSettings.of(Map.of()).home()).isEqualTo(usual);
        assertThat(DatabaseSettings.of(Map.of("PLANHOUSE_HOME", "")).home()).isEqualTo(usual);
        assertThat(DatabaseSettings.of(Map.of("PLANHOUSE_HOME", "/srv/planhouse")).home())
                .isEqualTo(Path.of("/srv/planhouse").toAbsolutePath());
    }
}
