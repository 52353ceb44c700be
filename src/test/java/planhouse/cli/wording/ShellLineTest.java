package planhouse.cli.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShellLineTest {

    @Test
    void what_a_shell_would_change_is_quoted() {
        assertThat(ShellLine.of(List.of("load", "永康 2022.xlsx", "it's", "a\nb", "$HOME", "inbox")))
                .isEqualTo("load '永康 2022.xlsx' 'it'\\''s' 'a\nb' '$HOME' inbox");
    }

    @Test
    void what_was_quoted_is_taken_apart_again() {
        List<String> words = List.of("load", "a b", "it's", "say \"x\"", "c\\d", "");

        assertThat(ShellLine.words(ShellLine.of(words))).isEqualTo(words);
    }

    @Test
    void quotes_may_begin_within_a_word() {
        assertThat(ShellLine.words("load --as=\"Wang \\\"Min\" a\\ b 'c'd"))
                .containsExactly("load", "--as=Wang \"Min", "a b", "cd");
    }

    @Test
    void a_redirection_a_pipe_or_a_further_command_is_no_word_of_it() {
        assertThat(ShellLine.words("load inbox >> load.log 2>&1")).containsExactly("load", "inbox");
        assertThat(ShellLine.words("status --json | mail me")).containsExactly("status", "--json");
        assertThat(ShellLine.words("load 'a&b' 2>err.log")).containsExactly("load", "a&b");
    }
}
