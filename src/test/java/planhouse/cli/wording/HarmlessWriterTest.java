package planhouse.cli.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class HarmlessWriterTest {

    @Test
    void what_would_command_a_terminal_is_shown_and_our_colours_stay() {
        assertThat(printed("✓ a\u001B]0;title\u0007\u001B[2Jb.xlsx\t1\n"))
                .isEqualTo("✓ a␛]0;title␇␛[2Jb.xlsx\t1\n\n");
        assertThat(printed("c\u009B2Jd\u007F")).isEqualTo("c\uFFFD2Jd\uFFFD\n");
        assertThat(printed("\u001B[31mred\u001B[0m 永康")).isEqualTo("\u001B[31mred\u001B[0m 永康\n");
    }

    @Test
    void a_name_stands_in_one_line() {
        assertThat(HarmlessWriter.inOneLine("a\n✓ b\r\tc")).isEqualTo("a␊✓ b␍␉c");
    }

    @Test
    void a_cell_of_several_lines_does_not_break_a_table() {
        StringWriter out = new StringWriter();
        TextTable table = new TextTable("file", "adds");
        table.row("a\nb", "1");
        table.row("c", "12");

        table.print(new PrintWriter(out, true));

        assertThat(out.toString().replace("\r", ""))
                .isEqualTo("file  adds\na␊b      1\nc       12\n");
    }

    private static String printed(String text) {
        StringWriter out = new StringWriter();
        new PrintWriter(new HarmlessWriter(out), true).println(text);
        return out.toString().replace("\r", "");
    }
}
