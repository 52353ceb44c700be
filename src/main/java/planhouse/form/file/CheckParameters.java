package planhouse.form.file;

import java.util.List;
import java.util.Optional;
import planhouse.form.Form;

/**
 * The parameters that a check's SQL declares in its header: {@code -- with: item (item), unless
 * (item, optional)}, and the kind of form it is for: {@code -- on: list}, table or any.
 *
 * @param oneUnit the parameters whose items it compares: {@code -- one unit: item, of}
 */
record CheckParameters(List<Parameter> parameters, String on, List<String> oneUnit) {

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
        oneUnit = List.copyOf(oneUnit);
    }

    static CheckParameters of(String sql) {
        SqlHeader header = new SqlHeader(sql);
        List<Parameter> parameters =
                header.parameters().stream()
                        .map(one -> new Parameter(one.name(), one.kind(), one.optional()))
                        .toList();
        return new CheckParameters(
                parameters,
                header.value("on").map(on -> on.split("\\s", 2)[0]).orElse("any"),
                header.value("one unit")
                        .map(names -> List.of(names.split("\\s*,\\s*")))
                        .orElse(List.of()));
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
