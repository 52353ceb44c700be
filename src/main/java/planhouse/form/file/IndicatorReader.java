package planhouse.form.file;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import planhouse.form.Indicator;
import planhouse.indicator.Bilingual;
import planhouse.indicator.UnitOfMeasure;

/**
 * The indicators of a table form: those that its file declares, and one for each row or column that
 * names none.
 */
final class IndicatorReader {

    private final Vocabulary vocabulary;
    private final Optional<UnitOfMeasure> unitOfTable;
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, List<String>> aliases = new HashMap<>();
    private Optional<String> onlyDeclared = Optional.empty();

    IndicatorReader(Vocabulary vocabulary, Optional<UnitOfMeasure> unitOfTable) {
        this.vocabulary = vocabulary;
        this.unitOfTable = unitOfTable;
    }

    void declare(List<Section> sections) {
        for (Section section : sections) {
            String code = Codes.read(section, "code");
            Optional<Bilingual> name = section.bilingual("name");
            if (name.isEmpty() && !section.has("name")) {
                section.mistake("name", "missing");
            }
            add(
                    section,
                    new Indicator(
                            code,
                            name.orElse(Bilingual.same(code)),
                            vocabulary.unit(section, "unit").or(() -> unitOfTable),
                            section.flag("more_is_better", true)));
            aliases.put(code, section.texts("aliases"));
            section.done();
        }
        if (indicators.size() == 1) {
            onlyDeclared = indicators.keySet().stream().findFirst();
        }
    }

    private void add(Section section, Indicator indicator) {
        if (indicators.putIfAbsent(indicator.code(), indicator) != null) {
            section.mistake("code", "code.ofIndicator", indicator.code());
        }
    }

    List<Indicator> all() {
        return List.copyOf(indicators.values());
    }

    Optional<Indicator> named(String code) {
        return Optional.ofNullable(indicators.get(code));
    }

    /** What headers call an indicator: its names, then its aliases. */
    List<String> spellings(Indicator indicator) {
        return Stream.concat(
                        Stream.of(indicator.name().zh(), indicator.name().en()),
                        aliases.getOrDefault(indicator.code(), List.of()).stream())
                .distinct()
                .toList();
    }

    /** The only indicator that the form declares; empty where it declares none or several. */
    Optional<String> onlyDeclared() {
        return onlyDeclared;
    }

    /** The indicator under the key; a mistake where the form declares no such. */
    Optional<String> named(Section section, String key) {
        Optional<String> code = section.text(key);
        code.ifPresent(text -> mustBeDeclared(section, key, text));
        return code;
    }

    void mustBeDeclared(Section section, String key, String code) {
        if (!indicators.containsKey(code)) {
            section.mistake(
                    key, "unknown.indicator", code, new KnownWords(indicators.keySet()).hint(code));
        }
    }

    /**
     * The indicator of a row or column: the one it names, the form's only one, the one of its code,
     * or a new one made from it.
     */
    String ofOwner(Section section, String code, Bilingual name, Optional<UnitOfMeasure> unit) {
        Optional<String> named = named(section, "indicator");
        boolean moreIsBetter = section.flag("more_is_better", true);
        if (named.isPresent()) {
            return named.get();
        }
        if (onlyDeclared.isPresent() || indicators.containsKey(code)) {
            return onlyDeclared.orElse(code);
        }
        if (section.flag("growth")) {
            section.mistake("indicator", "indicator.ofGrowth");
        }
        indicators.put(code, new Indicator(code, name, unit.or(() -> unitOfTable), moreIsBetter));
        return code;
    }
}
