package planhouse.warehouse.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServerProblemTest {

    private static final Path HOME = Path.of("/srv/planhouse");

    @Test
    void a_full_disk_says_where_and_what_to_do() {
        ServerUnavailableException trouble =
                ServerProblem.of(new IOException("write: No space left on device"), HOME);

        assertThat(trouble)
                .hasMessage(
                        "/srv/planhouse: the disk is full; free some space there and run the"
                                + " command again, nothing that was committed is lost");
        assertThat(trouble.message(Locale.CHINESE))
                .isEqualTo("/srv/planhouse：磁盘已满；请在该磁盘上腾出空间后重新运行命令，已提交的数据不会丢失");
    }

    @Test
    void a_home_without_write_permission_is_told_apart() {
        assertThat(ServerProblem.of(new AccessDeniedException("/srv/planhouse/postgres"), HOME))
                .hasMessage(
                        "/srv/planhouse: cannot keep the database there, /srv/planhouse/postgres is"
                                + " not writable for this user; set PLANHOUSE_HOME to a folder that"
                                + " is");
    }

    @Test
    void a_home_that_cannot_be_made_is_told_without_a_class_of_java() {
        assertThat(ServerProblem.of(new NoSuchFileException("/srv/planhouse"), HOME))
                .hasMessage(
                        "/srv/planhouse: cannot keep the database there, found \"/srv/planhouse: no"
                                + " such file or folder\"; repair it or set PLANHOUSE_HOME to"
                                + " another folder");
    }

    @ParameterizedTest
    @EnumSource
    void every_problem_has_a_text_of_its_own_in_both_languages(ServerProblem problem) {
        ServerUnavailableException trouble =
                new ServerUnavailableException(problem, "a", "b", "c", "d", "e");

        assertThat(trouble.message(Locale.CHINESE))
                .isNotEqualTo(trouble.message(Locale.ENGLISH))
                .containsPattern("\\p{IsHan}");
        assertThat(trouble.message(Locale.ENGLISH)).doesNotContainPattern("\\p{IsHan}");
    }
}
