package planhouse.warehouse;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import planhouse.form.CodeList;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.form.Rule;
import planhouse.form.file.SqlHeader;

/** What a form's rule gives for the parameters of a check: texts to fill in, values to bind. */
final class CheckArguments {

    private final Definitions definitions;
    private final int year;
    private final Map<String, String> replacements = new LinkedHashMap<>();
    private final Map<String, Object> bound = new LinkedHashMap<>();

    CheckArguments(Form form, Rule.SqlCheck rule, Definitions definitions, int year) {
        this.definitions = definitions;
        this.year = year;
        bound.put("rule_code", rule.heading().code());
        replacements.put("{staging}", new StagingTable(form).name());
        replacements.put("{form_key}", columns(String.join(",", form.key())));
    }

    void give(SqlHeader.Parameter parameter, String value) {
        String name = parameter.name();
        switch (parameter.kind()) {
            case "number" -> bound.put(name, new BigDecimal(value));
            case "form" -> {
                bound.put(name, value);
                replacements.put("{staging:" + name + "}", new StagingTable(form(value)).name());
            }
            case "code list" -> {
                bound.put(name, value);
                replacements.put("{" + name + "}", members(codeList(value)));
            }
            case "items" -> {
                bound.put(name, value.replaceAll("\\s*,\\s*", ","));
                replacements.put("{" + name + "}", columns(value));
            }
            default -> {
                bound.put(name, value);
                replacements.put("{" + name + "}", columns(value));
            }
        }
    }

    Map<String, Object> bound() {
        return bound;
    }

    String fillIn(String text) {
        String filled = text;
        for (Map.Entry<String, String> replacement : replacements.entrySet()) {
            filled = filled.replace(replacement.getKey(), replacement.getValue());
        }
        return filled;
    }

    private Form form(String code) {
        return definitions
                .form(code)
                .orElseThrow(() -> new IllegalStateException("no form " + code));
    }

    private CodeList codeList(String name) {
        CodeList list = definitions.codeLists().get(name);
        if (list == null) {
            throw new IllegalStateException("no code list " + name);
        }
        return list;
    }

    private static String columns(String items) {
        return Stream.of(items.split("\\s*,\\s*"))
                .map(StagingTable::identifier)
                .collect(Collectors.joining(", "));
    }

    /** A relation of the members in use in the year. */
    private String members(CodeList list) {
        String members =
                list.usedIn(year).stream()
                        .map(CheckArguments::member)
                        .collect(Collectors.joining(", "));
        return members.isEmpty()
                ? "(select null::text as code, null::text as name_zh, null::text as name_en where"
                        + " false)"
                : "(select * from (values " + members + ") as listed (code, name_zh, name_en))";
    }

    private static String member(CodeList.Entry entry) {
        return Stream.of(entry.code(), entry.name().zh(), entry.name().en())
                .map(text -> "'" + text.replace("'", "''") + "'")
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
