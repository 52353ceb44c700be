package planhouse.form.file;

import java.util.List;
import java.util.Optional;
import planhouse.form.Form;
import planhouse.form.file.SqlHeader.Parameter;

/**
 * The parameters that a check's SQL declares in its header: {@code -- with: item (item), unless
 * (item, optional)}, and the kind of form it is for: {@code -- on: list}, table or any.
 *
 * @param oneUnit the parameters whose items it compares: {@code -- one unit: item, of}
 */
record CheckParameters(List<Parameter> parameters, String on, List<String> oneUnit) {

    CheckParameters {
        parameters = List.copyOf(parameters);
        oneUnit = List.copyOf(oneUnit);
    }

    static CheckParameters of(String sql) {
        SqlHeader header = new SqlHeader(sql);
        return new CheckParameters(
                header.parameters(),
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
