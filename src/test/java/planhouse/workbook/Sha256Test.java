package planhouse.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The examples are those of FIPS 180-4 and of sha256sum. */
class Sha256Test {

    private static final String ABC =
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private final Sha256 hash = new Sha256();

    @Test
    void is_the_same_however_its_bytes_arrive() throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();

        hash.add("a");
        hash.addAll(new ByteArrayInputStream(bytes("b")));
        try (OutputStream out = hash.watching(copy)) {
            out.write(bytes("c"));
        }

        assertThat(hash.hex()).isEqualTo(ABC);
        assertThat(copy.toByteArray()).isEqualTo(bytes("c"));
    }

    @Test
    void takes_a_part_of_an_array() {
        hash.add(bytes("xabcx"), 1, 3);

        assertThat(hash.hex()).isEqualTo(ABC);
    }

    @Test
    void takes_a_text_in_utf_8() {
        hash.add("表1");

        assertThat(hash.hex())
                .isEqualTo("5ac23b0ce1b5975b3b0f8ef85e78578876071c62d484da1feed2793c25ee7587");
    }

    @Test
    void of_nothing_is_known_too() {
        assertThat(hash.hex())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
