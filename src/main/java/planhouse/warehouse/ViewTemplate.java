package planhouse.warehouse;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import planhouse.form.Form;

/**
 * A view's SQL with a part that stands in it once for each list form: the lines between {@code --
 * for each list form} and {@code -- end}. A text without such a part is taken as it is.
 */
record ViewTemplate(String text) {

    private static final Pattern REPEATED =
            Pattern.compile("(?ms)^-- for each list form\\R(.*?)^-- end\\R");

    String expand(List<Form> forms) {
        return REPEATED.matcher(text)
                .replaceAll(
                        part ->
                                Matcher.quoteReplacement(
                                        forms.stream()
                                                .filter(Form::isList)
                                                .map(form -> filled(part.group(1), form))
                                                .collect(Collectors.joining())));
    }

    private static String filled(String part, Form form) {
        return part.replace(
                        "{staging}", "staging." + identifier(form.code().toLowerCase(Locale.ROOT)))
                .replace("{form}", literal(form.code()))
                .replace("{fact}", literal(form.fact()))
                .replace("{key}", key(form));
    }

    private static String key(Form form) {
        return form.key().stream()
                .map(item -> "staged." + identifier(item))
                .collect(Collectors.joining(", "));
    }

    private static String identifier(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
