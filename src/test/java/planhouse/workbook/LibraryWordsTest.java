package planhouse.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import planhouse.workbook.UnreadableWorkbookException.Reason;

class LibraryWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Block 6 not found | Block 6 not found",
                "Cannot read \"x.y\" because \"z\" is null | ''",
                "class org.x.A cannot be cast to class org.x.B | ''",
                "java.lang.IllegalStateException: no | ''",
                "Index 7 out of bounds for length 3 | ''",
                "-12 | ''",
            })
    void only_what_helps_a_statistician_is_quoted(String said, String quoted) {
        assertThat(LibraryWords.of(new IOException(said))).isEqualTo(quoted);
    }

    @Test
    void a_library_that_says_nothing_is_not_quoted() {
        String words = LibraryWords.of(new IOException());
        UnreadableWorkbookException damaged =
                new UnreadableWorkbookException(Reason.DAMAGED, "record", words);

        assertThat(damaged.detail()).isEqualTo("its records cannot be read");
        assertThat(damaged.detail(Locale.CHINESE)).isEqualTo("记录无法读取");
    }

    @Test
    void a_record_shown_whole_is_cut() {
        assertThat(LibraryWords.of(new IOException("[NAME]" + "x".repeat(200) + "\n  .sheet")))
                .hasSize(161)
                .endsWith("x…");
    }
}
