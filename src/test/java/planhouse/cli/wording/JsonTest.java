package planhouse.cli.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class JsonTest {

    @Test
    void numbers_are_plain_and_none_is_null() {
        ObjectNode object = Json.object();

        Json.number(object, "large", Optional.of(new BigDecimal("2E+4")));
        Json.number(object, "zeros", Optional.of(new BigDecimal("1200.50")));
        Json.number(object, "none", Optional.empty());

        assertThat(object.toString()).isEqualTo("{\"large\":20000,\"zeros\":1200.5,\"none\":null}");
    }
}
