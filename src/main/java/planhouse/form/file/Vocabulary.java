package planhouse.form.file;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import planhouse.form.CodeList;
import planhouse.indicator.Bilingual;
import planhouse.indicator.UnitOfMeasure;

/**
 * Units and code lists that forms may name: the folder's own, and the shipped ones that it does not
 * bring.
 */
final class Vocabulary {

    static final String FOLDER = "codelists";

    private final DefinitionFolder own;
    private final DefinitionFolder shipped;
    private final Mistakes mistakes;
    private final Map<String, UnitOfMeasure> units;
    private final Map<String, CodeList> codeLists = new HashMap<>();
    private final Map<String, List<Integer>> lines = new HashMap<>();
    private final Set<String> matchedByName = new HashSet<>();

    Vocabulary(DefinitionFolder own, DefinitionFolder shipped, Mistakes mistakes) {
        this.own = own;
        this.shipped = shipped;
        this.mistakes = mistakes;
        this.units =
                own.text(UnitFile.PATH)
                        .map(
                                text ->
                                        UnitFile.together(
                                                shippedUnits(), new UnitFile(mistakes).read(text)))
                        .orElseGet(this::shippedUnits);
        for (String path : own.list(FOLDER, ".csv")) {
            if (!path.equals(UnitFile.PATH)) {
                readCodeList(path, own);
            }
        }
    }

    private Map<String, UnitOfMeasure> shippedUnits() {
        // the shipped files are checked when they are loaded for themselves
        return new UnitFile(new Mistakes()).read(shipped.text(UnitFile.PATH).orElse("code\n"));
    }

    private void readCodeList(String path, DefinitionFolder folder) {
        String name = path.substring((FOLDER + "/").length(), path.length() - ".csv".length());
        folder.text(path)
                .map(text -> new CodeListFile(path, mistakes).read(name, text))
                .ifPresent(
                        written -> {
                            codeLists.put(name, written.list());
                            lines.put(name, written.lines());
                        });
    }

    Map<String, UnitOfMeasure> units() {
        return units;
    }

    /** The folder's code lists and those of the shipped ones that were asked for. */
    Map<String, CodeList> codeLists() {
        return codeLists;
    }

    /** The unit that the key names; a mistake where there is no such unit. */
    Optional<UnitOfMeasure> unit(Section section, String key) {
        Optional<String> code = section.text(key);
        return code.flatMap(text -> unit(section, key, text));
    }

    Optional<UnitOfMeasure> unit(Section section, String key, String code) {
        UnitOfMeasure unit = units.get(code);
        if (unit == null) {
            section.unknown(
                    UnitFile.PATH, key, "unknown.unit", code, unitHint(code, units.values()));
        }
        return Optional.ofNullable(unit);
    }

    /** A unit may be looked for by a spelling of it: 万元 leads to 10k_cny. */
    private static Bilingual unitHint(String word, Collection<UnitOfMeasure> units) {
        String normal = Spelling.normal(word);
        Optional<UnitOfMeasure> spelt =
                units.stream()
                        .filter(
                                unit ->
                                        Stream.concat(
                                                        Stream.of(
                                                                unit.name().zh(), unit.name().en()),
                                                        unit.aliases().stream())
                                                .anyMatch(
                                                        one -> Spelling.normal(one).equals(normal)))
                        .findFirst();
        return spelt.map(unit -> MistakeText.of("hint.write", unit.code()))
                .orElseGet(
                        () ->
                                new KnownWords(units.stream().map(UnitOfMeasure::code).toList())
                                        .hint(word));
    }

    /** The code list that the key names; a mistake where there is no such file. */
    Optional<CodeList> codeList(Section section, String key) {
        Optional<String> name = section.text(key);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (!codeLists.containsKey(name.get())) {
            readCodeList(FOLDER + "/" + name.get() + ".csv", shipped);
        }
        CodeList list = codeLists.get(name.get());
        if (list == null) {
            Set<String> known = new TreeSet<>(codeLists.keySet());
            Stream.concat(shipped.list(FOLDER, ".csv").stream(), own.list(FOLDER, ".csv").stream())
                    .filter(path -> !path.equals(UnitFile.PATH))
                    .map(path -> path.substring((FOLDER + "/").length(), path.length() - 4))
                    .forEach(known::add);
            section.mistake(key, "list.none", name.get(), new KnownWords(known).hint(name.get()));
        }
        return Optional.ofNullable(list);
    }

    /** Notes that workbooks name the list's entries: no two may then share a spelling. */
    void matchedByName(CodeList list) {
        if (!matchedByName.add(list.name())) {
            return;
        }
        List<Integer> places =
                lines.getOrDefault(list.name(), Collections.nCopies(list.entries().size(), 0));
        Map<String, CodeList.Entry> owners = new HashMap<>();
        for (int index = 0; index < list.entries().size(); index++) {
            CodeList.Entry entry = list.entries().get(index);
            int line = places.get(index);
            Stream.concat(Stream.of(entry.name().zh(), entry.name().en()), entry.aliases().stream())
                    .distinct()
                    .forEach(spelling -> claim(list, entry, line, spelling, owners));
        }
    }

    private void claim(
            CodeList list,
            CodeList.Entry entry,
            int line,
            String spelling,
            Map<String, CodeList.Entry> owners) {
        CodeList.Entry owner = owners.putIfAbsent(Spelling.normal(spelling), entry);
        if (owner != null
                && !owner.code().equals(entry.code())
                && owner.isUsedTogetherWith(entry)) {
            mistakes.add(
                    FOLDER + "/" + list.name() + ".csv",
                    line,
                    entry.code(),
                    "list.spelling",
                    spelling,
                    owner.code());
        }
    }
}
