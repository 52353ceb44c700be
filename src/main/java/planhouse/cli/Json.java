package planhouse.cli;

import java.io.PrintWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One JSON document on standard output. */
final class Json {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** A JSON object that was written as text. */
    static JsonNode read(String text) {
        return MAPPER.readTree(text);
    }

    static void print(PrintWriter out, ObjectNode document) {
        out.println(MAPPER.writeValueAsString(document));
    }
}
