package planhouse.cleaning.cell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import planhouse.collection.word.Label;
import planhouse.collection.word.PlainText;
import planhouse.collection.word.Units;
import planhouse.form.CodeList;
import planhouse.indicator.Bilingual;

/**
 * A code list's members by everything a workbook may call them: code, names, aliases. A name that
 * changed hands means who has it in the year asked for.
 */
public final class CodeNames {

    /** Members that a finding names one by one. */
    private static final int NAMED_AT_MOST = 12;

    private final CodeList list;
    private final Optional<Integer> year;
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> official = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Units units;

    /**
     * The members of a list, with their names of the year; of every year where none is asked for.
     */
    public CodeNames(CodeList list, Optional<Integer> year, Units units) {
        this.list = list;
        this.year = year;
        this.units = units;
        for (boolean valid : new boolean[] {true, false}) {
            for (CodeList.Entry entry : list.entries()) {
                if (year.map(entry::isUsedIn).orElse(true) == valid) {
                    add(entry);
                }
            }
        }
        codes.remove("");
    }

    /** The code of the member that a text names; empty where it names none. */
    public Optional<String> code(String text) {
        String plain = official.get(text);
        if (plain != null) {
            return Optional.of(plain);
        }
        String found = codes.get(PlainText.of(text));
        return found != null ? Optional.of(found) : code(Label.of(text, units).exact());
    }

    /** The code of the member that the first of several spellings names. */
    public Optional<String> code(Set<String> keys) {
        for (String key : keys) {
            String code = codes.get(key);
            if (code != null) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    /** Whether a text is the Chinese name of a code, which tells it: lineage gives that name. */
    boolean isNamed(String code, String text) {
        return text.equals(names.get(code));
    }

    /** What may be written: the year's members where they are few, else the list's name. */
    Bilingual choices() {
        List<Bilingual> members =
                list.entries().stream()
                        .filter(entry -> year.map(entry::isUsedIn).orElse(true))
                        .map(CodeList.Entry::name)
                        .toList();
        if (members.isEmpty() || members.size() > NAMED_AT_MOST) {
            return RowNotes.words("choices.list", list.name());
        }
        return RowNotes.words(
                "choices.members",
                new Bilingual(
                        members.stream().map(Bilingual::zh).collect(Collectors.joining("、")),
                        members.stream().map(Bilingual::en).collect(Collectors.joining(", "))));
    }

    private void add(CodeList.Entry entry) {
        names.put(entry.code(), entry.name().zh());
        codes.putIfAbsent(PlainText.of(entry.code()), entry.code());
        codes.putIfAbsent(PlainText.of(entry.name().zh()), entry.code());
        codes.putIfAbsent(PlainText.of(entry.name().en()), entry.code());
        for (String alias : entry.aliases()) {
            codes.putIfAbsent(PlainText.of(alias), entry.code());
            for (String key : Label.of(alias, units).exact()) {
                codes.putIfAbsent(key, entry.code());
            }
        }
        official.putIfAbsent(entry.code(), entry.code());
        official.putIfAbsent(entry.name().zh(), entry.code());
        official.putIfAbsent(entry.name().en(), entry.code());
    }
}
