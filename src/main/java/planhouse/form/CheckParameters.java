package planhouse.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parameters that a check's SQL declares in its header: {@code -- with: item (item), unless
 * (item, optional)}, and the kind of form it is for: {@code -- on: list}, table or any.
 */
record CheckParameters(List<Parameter> parameters, String on) {

    private static final Pattern DECLARED = Pattern.compile("^--\\s*with:(.*)$", Pattern.MULTILINE);
    private static final Pattern ON = Pattern.compile("^--\\s*on:\\s*([a-z]+)", Pattern.MULTILINE);
    private static final Pattern PARAMETER = Pattern.compile("([a-z_0-9]+)\\s*\\(([^)]*)\\)");

    /**
     * @param kind item, items, form, "item of" another parameter, code list, number
     */
    record Parameter(String name, String kind, boolean optional) {

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

    CheckParameters {
        parameters = List.copyOf(parameters);
    }

    static CheckParameters of(String sql) {
        List<Parameter> parameters = new ArrayList<>();
        Matcher line = DECLARED.matcher(sql);
        if (line.find()) {
            Matcher each = PARAMETER.matcher(line.group(1));
            while (each.find()) {
                String[] words = each.group(2).split(",", 2);
                boolean optional = words.length > 1 && words[1].strip().equals("optional");
                parameters.add(new Parameter(each.group(1), words[0].strip(), optional));
            }
        }
        Matcher on = ON.matcher(sql);
        return new CheckParameters(parameters, on.find() ? on.group(1) : "any");
    }

    boolean isFor(Form form) {
        return on.equals("any") || form.isList() == on.equals("list");
    }

    Optional<Parameter> named(String name) {
        return parameters.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    List<String> names() {
        return parameters.stream().map(Parameter::name).toList();
    }
}
