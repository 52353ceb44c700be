package planhouse.cli.wording;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import planhouse.indicator.Bilingual;
import planhouse.indicator.UnitOfMeasure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One JSON document on standard output. */
public final class Json {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    /** A document with nothing in it yet. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** A member that is a number, plain (20000, never 2E+4), or null where there is none. */
    public static void number(ObjectNode object, String name, Optional<BigDecimal> number) {
        if (number.isEmpty()) {
            object.putNull(name);
        } else {
            BigDecimal plain = number.get().stripTrailingZeros();
            object.put(name, plain.scale() < 0 ? plain.setScale(0) : plain);
        }
    }

    /** Two members, {@code name_zh} and {@code name_en}. */
    public static void bilingual(ObjectNode object, String name, Bilingual words) {
        object.put(name + "_zh", words.zh());
        object.put(name + "_en", words.en());
    }

    /** A unit's code, {@code unit}, and its names; three nulls where there is none. */
    public static void unit(ObjectNode object, Optional<UnitOfMeasure> unit) {
        object.put("unit", unit.map(UnitOfMeasure::code).orElse(null));
        object.put("unit_zh", unit.map(its -> its.name().zh()).orElse(null));
        object.put("unit_en", unit.map(its -> its.name().en()).orElse(null));
    }

    /** The parts of a row's key, {@code key}. */
    public static void key(ObjectNode object, List<String> parts) {
        ArrayNode key = object.putArray("key");
        parts.forEach(key::add);
    }

    /** A JSON object that was written as text. */
    public static JsonNode read(String text) {
        return MAPPER.readTree(text);
    }

    /** Prints a document, indented. */
    public static void print(PrintWriter out, ObjectNode document) {
        out.println(MAPPER.writeValueAsString(document));
    }
}
