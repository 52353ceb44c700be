package planhouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

class DatabaseGuardTest {

    @Test
    void is_known_by_its_state_whatever_wraps_it() {
        SQLException locked = new SQLException("2021 is locked", "23001");
        SQLException twice = new SQLException("duplicate key", "23505");

        assertThat(DatabaseGuard.refused(locked)).isTrue();
        assertThat(DatabaseGuard.refused(new DataIntegrityViolationException("insert", locked)))
                .isTrue();
        assertThat(DatabaseGuard.refused(new DataIntegrityViolationException("insert", twice)))
                .isFalse();
    }
}
