package planhouse.form.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import planhouse.indicator.Bilingual;

/** What a file of SQL says of itself, in comments such as {@code -- with: item (item)}. */
public record SqlHeader(String sql) {

    private static final Pattern PARAMETER = Pattern.compile("([a-z_0-9]+)\\s*\\(([^)]*)\\)");

    /**
     * A parameter under {@code with}.
     *
     * @param kind what may be given for it, as the file writes it: item, items, form, "item of"
     *     another parameter, code list, number
     */
    public record Parameter(String name, String kind, boolean optional) {

        boolean isItems() {
            return kind.equals("item") || kind.equals("items");
        }

        /** The parameter that names the form of whose items this is one. */
        Optional<String> ofForm() {
            return kind.startsWith("item of ") || kind.startsWith("items of ")
                    ? Optional.of(kind.substring(kind.indexOf(" of ") + " of ".length()).strip())
                    : Optional.empty();
        }
    }

    /** What stands behind {@code -- key:}; empty where no line begins so. */
    public Optional<String> value(String key) {
        Matcher line = Pattern.compile("^--\\s*" + key + ":(.*)$", Pattern.MULTILINE).matcher(sql);
        return line.find() ? Optional.of(line.group(1).strip()) : Optional.empty();
    }

    /** What to do about an offence, in the file's own words; empty where it has none. */
    public Optional<Bilingual> fix() {
        return value("fix zh").flatMap(zh -> value("fix en").map(en -> new Bilingual(zh, en)));
    }

    /** In the order of the file: {@code -- with: item (item), unless (item, optional)}. */
    public List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        Matcher each = PARAMETER.matcher(value("with").orElse(""));
        while (each.find()) {
            String[] words = each.group(2).split(",", 2);
            boolean optional = words.length > 1 && words[1].strip().equals("optional");
            parameters.add(new Parameter(each.group(1), words[0].strip(), optional));
        }
        return parameters;
    }
}
