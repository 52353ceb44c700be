package planhouse.cli.ending;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import planhouse.cli.InEnglish;

/** Which role somebody lacks whom the database refused. */
@ExtendWith(InEnglish.class)
class DatabaseRefusalTest {

    @ParameterizedTest
    @CsvSource({
        "permission denied for schema warehouse, planhouse_approver",
        "permission denied for schema batch, planhouse_loader",
        "permission denied for schema staging, planhouse_owner",
        "permission denied for table approval, planhouse_approver",
        "permission denied for table submission, planhouse_loader",
        "must be owner of view return_state, planhouse_owner"
    })
    void is_the_least_that_would_do(String said, String role) {
        SQLException refused = new SQLException(said, "42501");

        assertThat(DatabaseRefusal.denied(refused).orElseThrow())
                .startsWith("the database refused: " + said + ";")
                .contains("grant " + role + " to");
        assertThat(DatabaseRefusal.guarded(refused)).isEmpty();
    }
}
