package planhouse.cli.ending;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which role somebody lacks whom the database refused. */
class DatabaseRefusalTest {

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void in_english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void as_it_was() {
        Locale.setDefault(before);
    }

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
