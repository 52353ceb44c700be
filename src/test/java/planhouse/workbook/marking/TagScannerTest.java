package planhouse.workbook.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagScannerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"A1\" s=\"3\"/>",
                "<c s='3' r='A1' />",
                "<c\n\tr = \"A1\"\n s= '3' >",
                "<x:c xr:s=\"9\" ss=\"8\" s=\"3\" x:r=\"B2\">",
                "<c s=\"3\" t=\"a r='7' s='9'\" r=\"&#65;&lt;\">",
                "<c s=\"a > b\" r=\"\">",
                "<c s=3 r=\"A1\">",
                "<c s>",
                "<c/>",
                "<c >",
                "<c s=\"3\" \"x\" r=\"A1\"/>",
                "<c s=\"3\" r/>",
                "<c r=/>",
            })
    void an_attribute_is_the_same_whether_the_tag_is_taken_out_or_not(String text)
            throws IOException {
        TagScanner scanner = new TagScanner(new StringReader(text));
        assertThat(scanner.next()).isTrue();
        for (String name : List.of("r", "s", "t", "x:r", "xr:s")) {
            assertThat(scanner.attribute(name)).as(name).isEqualTo(scanner.tag().attribute(name));
            assertThat(scanner.number(name, -1)).as(name).isEqualTo(scanner.tag().number(name, -1));
        }
    }

    @Test
    void a_part_may_come_letter_by_letter() throws IOException {
        String part = "<a>one<!-- < --><b r=\"" + "1".repeat(40_000) + "\"/>two</a>";
        TagScanner scanner =
                new TagScanner(
                        new Reader() {
                            private int at;

                            @Override
                            public int read(char[] into, int from, int length) {
                                if (at == part.length()) return -1;
                                into[from] = part.charAt(at++);
                                return 1;
                            }

                            @Override
                            public void close() {}
                        });
        List<String> seen = new ArrayList<>();
        while (scanner.next()) seen.add(scanner.text() + " " + scanner.name());
        assertThat(seen).containsExactly(" a", "one<!-- < --> b", "two a");
    }
}
