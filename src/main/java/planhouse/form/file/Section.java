package planhouse.form.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import planhouse.indicator.Bilingual;

/**
 * Keys with values in a definition file while they are read. What is wrong is noted as a mistake
 * and read as absent; keys that nobody asked for are told by {@link #done()}.
 */
public final class Section {

    private final String file;
    private final String path;
    private final Yaml.Mapping mapping;
    private final Mistakes mistakes;
    private final Set<String> asked = new HashSet<>();

    Section(String file, String path, Yaml.Mapping mapping, Mistakes mistakes) {
        this.file = file;
        this.path = path;
        this.mapping = mapping;
        this.mistakes = mistakes;
    }

    /**
     * Notes a mistake at a key of this section; at the section itself where the key is empty.
     *
     * @param words their key in {@code mistakes_*.properties}
     */
    public void mistake(String key, String words, Object... parts) {
        mistakes.add(file, mapping.lineOf(key), pathOf(key), words, parts);
    }

    /** The line in which a key of this section stands. */
    int line(String key) {
        return mapping.lineOf(key);
    }

    /** Notes a name that is not known, unless it may stand in what could not be read of a file. */
    public void unknown(String path, String key, String words, Object... parts) {
        if (!mistakes.mayHide(path)) {
            mistake(key, words, parts);
        }
    }

    /** Notes that there is more in the file than could be read. */
    void unread() {
        mistakes.unread(file);
    }

    public boolean has(String key) {
        asked.add(key);
        return mapping.entries().containsKey(key);
    }

    public Set<String> keys() {
        return mapping.entries().keySet();
    }

    public Optional<String> text(String key) {
        return value(key).flatMap(node -> scalar(pathOf(key), node));
    }

    /** The text, which must be there; empty text where it is not. */
    public String requiredText(String key) {
        if (!has(key)) {
            mistake(key, "missing");
        }
        return text(key).orElse("");
    }

    /** A list of texts; one text alone is a list of one. */
    public List<String> texts(String key) {
        Optional<Yaml> node = value(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (!(node.get() instanceof Yaml.Sequence sequence)) {
            return scalar(pathOf(key), node.get()).map(List::of).orElse(List.of());
        }
        List<String> texts = new ArrayList<>();
        for (int index = 0; index < sequence.elements().size(); index++) {
            scalar(pathOf(key) + "[" + index + "]", sequence.elements().get(index))
                    .ifPresent(texts::add);
        }
        return texts;
    }

    public Optional<Integer> integer(String key) {
        return parsed(key, Integer::valueOf, "value.integer");
    }

    /** A year such as 2021. */
    public Optional<Integer> year(String key) {
        Optional<String> text = text(key);
        if (text.isPresent() && !text.get().matches("[12][0-9]{3}")) {
            mistake(key, "value.year", text.get());
            return Optional.empty();
        }
        return text.map(Integer::valueOf);
    }

    public Optional<BigDecimal> decimal(String key) {
        return parsed(key, BigDecimal::new, "value.number");
    }

    public boolean flag(String key) {
        return flag(key, false);
    }

    public boolean flag(String key, boolean otherwise) {
        return text(key).map(text -> truth(key, text, otherwise)).orElse(otherwise);
    }

    private boolean truth(String key, String text, boolean otherwise) {
        if (text.equals("true") || text.equals("yes")) {
            return true;
        }
        if (text.equals("false") || text.equals("no")) {
            return false;
        }
        mistake(key, "value.flag", text);
        return otherwise;
    }

    /** One of the words, each standing for something. */
    public <T> Optional<T> oneOf(String key, Map<String, T> meanings) {
        Optional<String> word = text(key);
        if (word.isPresent() && !meanings.containsKey(word.get())) {
            mistake(
                    key,
                    "value.word",
                    word.get(),
                    new KnownWords(meanings.keySet()).hint(word.get()));
        }
        return word.map(meanings::get);
    }

    /** {@code {zh: …, en: …}}; a plain text, or one language alone, stands for both. */
    public Optional<Bilingual> bilingual(String key) {
        if (!isSection(key)) {
            return text(key).map(Bilingual::same);
        }
        Section both = section(key).orElseThrow();
        Optional<String> zh = both.text("zh");
        Optional<String> en = both.text("en");
        both.done();
        if (zh.isEmpty() && en.isEmpty()) {
            mistake(key, "value.noLanguage");
            return Optional.empty();
        }
        return Optional.of(new Bilingual(zh.or(() -> en).orElse(""), en.or(() -> zh).orElse("")));
    }

    /** Whether keys with values stand under the key, and not a text. */
    public boolean isSection(String key) {
        return value(key).filter(Yaml.Mapping.class::isInstance).isPresent();
    }

    public Optional<Section> section(String key) {
        return value(key).flatMap(node -> mapping(pathOf(key), node));
    }

    /** A list of sections; one section alone is a list of one. */
    public List<Section> sections(String key) {
        Optional<Yaml> node = value(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (!(node.get() instanceof Yaml.Sequence sequence)) {
            return mapping(pathOf(key), node.get()).map(List::of).orElse(List.of());
        }
        List<Section> sections = new ArrayList<>();
        for (int index = 0; index < sequence.elements().size(); index++) {
            mapping(pathOf(key) + "[" + index + "]", sequence.elements().get(index))
                    .ifPresent(sections::add);
        }
        return sections;
    }

    /** Free keys with a text each. */
    public Map<String, String> textByKey(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        section(key)
                .ifPresent(
                        section ->
                                section.keys()
                                        .forEach(
                                                name ->
                                                        section.text(name)
                                                                .ifPresent(
                                                                        text ->
                                                                                texts.put(
                                                                                        name,
                                                                                        text))));
        return texts;
    }

    /** Free keys with a list of texts each. */
    public Map<String, List<String>> textsByKey(String key) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        section(key)
                .ifPresent(
                        section ->
                                section.keys()
                                        .forEach(name -> texts.put(name, section.texts(name))));
        return texts;
    }

    /**
     * The keys of an earlier section with this one's over them: what a revision does not say holds
     * as it was.
     */
    public Section over(Section earlier) {
        Map<String, Yaml> together = new LinkedHashMap<>(earlier.mapping.entries());
        together.putAll(mapping.entries());
        Map<String, Integer> lines = new LinkedHashMap<>(earlier.mapping.lines());
        lines.putAll(mapping.lines());
        return new Section(file, path, new Yaml.Mapping(together, lines, mapping.line()), mistakes);
    }

    /** Tells the keys that nothing was read from. */
    public void done() {
        for (String key : keys()) {
            if (!asked.contains(key)) {
                mistake(key, "unknown.key", new KnownWords(asked).hint(key));
            }
        }
    }

    private <T> Optional<T> parsed(String key, Function<String, T> parse, String words) {
        Optional<String> text = text(key);
        try {
            return text.map(parse);
        } catch (NumberFormatException notOne) {
            mistake(key, words, text.orElse(""));
            return Optional.empty();
        }
    }

    private Optional<Yaml> value(String key) {
        asked.add(key);
        Yaml node = mapping.entries().get(key);
        if (node instanceof Yaml.Scalar scalar && scalar.text().isBlank()) {
            mistake(key, "value.none");
            return Optional.empty();
        }
        return Optional.ofNullable(node);
    }

    private Optional<String> scalar(String at, Yaml node) {
        if (node instanceof Yaml.Scalar scalar && !scalar.text().isBlank()) {
            return Optional.of(scalar.text().strip());
        }
        mistakes.add(file, node.line(), at, "value.text", node.kind());
        return Optional.empty();
    }

    private Optional<Section> mapping(String at, Yaml node) {
        if (node instanceof Yaml.Mapping keys) {
            return Optional.of(new Section(file, at, keys, mistakes));
        }
        mistakes.add(file, node.line(), at, "value.keys", node.kind());
        return Optional.empty();
    }

    private String pathOf(String key) {
        if (key.isEmpty()) {
            return path;
        }
        return path.isEmpty() ? key : path + "." + key;
    }
}
