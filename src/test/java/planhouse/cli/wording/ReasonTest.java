package planhouse.cli.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import planhouse.cli.InEnglish;

/** Why the machine failed, in a line. */
@ExtendWith(InEnglish.class)
class ReasonTest {

    @Test
    void a_path_is_told_with_what_is_wrong_with_it() {
        assertThat(Reason.of(new NoSuchFileException("out/x.csv")))
                .isEqualTo("out/x.csv: there is no such file or folder");
        assertThat(Reason.of(new UncheckedIOException(new FileAlreadyExistsException("out"))))
                .isEqualTo("out is a file, expected a folder");
        assertThat(Reason.of(new DirectoryNotEmptyException("out")))
                .isEqualTo("out is a folder, expected a file");
    }

    @Test
    void a_database_that_takes_no_changes_is_told_as_such() {
        String said = "ERROR: cannot execute INSERT in a read-only transaction";

        assertThat(Reason.of(new IllegalStateException(new SQLException(said, "25006"))))
                .isEqualTo(Words.of("reason.readOnly", said));
    }

    @Test
    void what_a_database_says_is_told_without_its_full_stop() {
        assertThat(Reason.of(new SQLException("This connection has been closed.", "08003")))
                .isEqualTo(Words.of("reason.connectionLost", "This connection has been closed"));
    }
}
