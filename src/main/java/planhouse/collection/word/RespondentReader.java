package planhouse.collection.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import planhouse.form.CodeList;

/**
 * Finds a register's respondent in a text: by code, by name or alias, without the suffix of its
 * kind (永康 for 永康市, Yongkang for Yongkang City), with a bureau's name behind it, or within a title.
 */
public final class RespondentReader {

    private static final Pattern SUFFIX =
            Pattern.compile("(自治县|自治州|地区|新区|市|县|区|省|州|盟|旗|district|county|city|prefecture)$");
    private static final Pattern CODE = Pattern.compile("(?<![0-9a-z])[0-9]{2,12}(?![0-9])");

    private final CodeList register;
    private final Map<String, String> names = new LinkedHashMap<>();

    public RespondentReader(CodeList register) {
        this.register = register;
        Map<String, String> shortened = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (CodeList.Entry entry : register.entries()) {
            add(entry.name().zh(), entry.code(), shortened, ambiguous);
            add(entry.name().en(), entry.code(), shortened, ambiguous);
            for (String alias : entry.aliases()) {
                add(alias, entry.code(), shortened, ambiguous);
            }
        }
        ambiguous.forEach(shortened::remove);
        shortened.forEach(names::putIfAbsent);
        names.remove("");
    }

    /**
     * The code of the only respondent that the text names; empty where it names none or several.
     */
    public Optional<String> read(String text) {
        String plain = PlainText.of(text);
        String exact = names.get(plain);
        if (exact != null) {
            return Optional.of(exact);
        }
        if (register.entry(plain).isPresent()) {
            return Optional.of(plain);
        }
        Set<String> found = within(plain);
        if (found.isEmpty()) {
            for (Matcher code = CODE.matcher(text.toLowerCase(Locale.ROOT)); code.find(); ) {
                register.entry(code.group()).ifPresent(entry -> found.add(entry.code()));
            }
        }
        withoutParents(found);
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** The code of the respondent whose name the text is, with nothing else. */
    public Optional<String> named(String text) {
        return Optional.ofNullable(names.get(PlainText.of(text)));
    }

    /** Names within a text, the longest at each place: 金华开发区 is not 金华 and something. */
    private Set<String> within(String plain) {
        Set<String> found = new HashSet<>();
        int from = 0;
        while (from < plain.length()) {
            String longest = "";
            for (String name : names.keySet()) {
                if (name.length() > longest.length() && plain.startsWith(name, from)) {
                    longest = name;
                }
            }
            if (longest.length() >= 2) {
                found.add(names.getOrDefault(longest, ""));
                from += longest.length();
            } else {
                from++;
            }
        }
        return found;
    }

    /** 金华市永康市 names the county, not the city it belongs to. */
    private void withoutParents(Set<String> found) {
        Set<String> parents = new HashSet<>();
        for (String code : found) {
            register.entry(code).flatMap(CodeList.Entry::parent).ifPresent(parents::add);
        }
        if (found.size() > 1) {
            found.removeAll(parents);
        }
    }

    private void add(
            String name, String code, Map<String, String> shortened, Set<String> ambiguous) {
        String plain = PlainText.of(name);
        names.putIfAbsent(plain, code);
        Matcher suffix = SUFFIX.matcher(plain);
        if (suffix.find() && suffix.start() >= 2) {
            String shorter = plain.substring(0, suffix.start());
            String other = shortened.putIfAbsent(shorter, code);
            if (other != null && !other.equals(code)) {
                ambiguous.add(shorter);
            }
        }
    }
}
