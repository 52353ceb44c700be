package planhouse.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import planhouse.indicator.Bilingual;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The words of {@code method.yaml}: notes on the method, and what each flag says. */
public record MethodText(List<MethodNote> notes, Map<String, Bilingual> flags) {

    /** The words that planhouse brings along. */
    public static final MethodText STANDARD = read();

    public MethodText {
        notes = List.copyOf(notes);
        flags = Map.copyOf(flags);
    }

    /** What a flag says; a flag without words is shown by its code. */
    public Bilingual wordsOf(String flag) {
        Bilingual words = flags.get(flag);
        return words == null ? Bilingual.same(flag) : words;
    }

    private static MethodText read() {
        try (InputStream text = MethodText.class.getResourceAsStream("method.yaml")) {
            return new YAMLMapper().readValue(Objects.requireNonNull(text), MethodText.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
