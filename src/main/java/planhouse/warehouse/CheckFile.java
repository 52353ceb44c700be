package planhouse.warehouse;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import planhouse.form.CodeList;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.form.Rule;
import planhouse.form.SqlHeader;
import planhouse.indicator.Bilingual;

/**
 * A check over sets, from {@code sql/checks/<name>.sql}, filled in for one rule of one form. How
 * such a file is written stands in {@code sql/README.md}.
 *
 * @param select the select of offending rows, ready to be bound
 * @param condition while it does not hold, the check is not evaluated
 * @param bound values of the parameters
 * @param fix the file's own words on what to do
 */
public record CheckFile(
        String select,
        Optional<String> condition,
        Map<String, Object> bound,
        Optional<Bilingual> fix) {

    private static final Pattern BLOCK =
            Pattern.compile("\\[\\[\\s*(no (\\w+):)?(.*?)]]", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("\\{(?:staging:)?(\\w+)}|(?<!:):(\\w+)");

    /** Its lines are those of the file, so that the database names a line of the file. */
    public static CheckFile fill(
            String text, Form form, Rule.SqlCheck rule, Definitions definitions, int year) {
        SqlHeader header = new SqlHeader(text);
        Map<String, String> kinds = new LinkedHashMap<>();
        header.parameters().forEach(one -> kinds.put(one.name(), one.kind()));
        Map<String, String> given = rule.parameters();
        Map<String, String> replacements = new LinkedHashMap<>();
        Map<String, Object> bound = new LinkedHashMap<>();
        replacements.put("{staging}", new StagingTable(form).name());
        replacements.put("{form_key}", columns(String.join(",", form.key())));
        kinds.forEach(
                (name, kind) -> {
                    if (given.containsKey(name)) {
                        String value = given.get(name);
                        Object binding =
                                kind.equals("number") ? new BigDecimal(value) : normal(kind, value);
                        bound.put(name, binding);
                        if (kind.equals("form")) {
                            replacements.put(
                                    "{staging:" + name + "}",
                                    new StagingTable(formOf(definitions, value)).name());
                        } else if (kind.equals("code list")) {
                            replacements.put(
                                    "{" + name + "}", members(codeList(definitions, value), year));
                        } else if (!kind.equals("number")) {
                            replacements.put("{" + name + "}", columns(value));
                        }
                    }
                });
        String body =
                text.lines()
                        .map(line -> line.strip().startsWith("--") ? "" : line)
                        .collect(Collectors.joining("\n"));
        return new CheckFile(
                replace(blocks(body, kinds, given), replacements),
                header.value("when").map(condition -> replace(condition, replacements)),
                bound,
                header.value("fix zh")
                        .flatMap(zh -> header.value("fix en").map(en -> new Bilingual(zh, en))));
    }

    private static String normal(String kind, String value) {
        return kind.equals("items") ? value.replaceAll("\\s*,\\s*", ",") : value;
    }

    private static Form formOf(Definitions definitions, String code) {
        return definitions
                .form(code)
                .orElseThrow(() -> new IllegalStateException("no form " + code));
    }

    private static CodeList codeList(Definitions definitions, String name) {
        CodeList list = definitions.codeLists().get(name);
        if (list == null) {
            throw new IllegalStateException("no code list " + name);
        }
        return list;
    }

    private static String columns(String items) {
        return List.of(items.split("\\s*,\\s*")).stream()
                .map(StagingTable::identifier)
                .collect(Collectors.joining(", "));
    }

    private static String members(CodeList list, int year) {
        String members = valuesOf(list, year);
        return members.isEmpty()
                ? "(select null::text as code, null::text as name_zh, null::text as name_en where"
                        + " false)"
                : "(select * from (values " + members + ") as listed (code, name_zh, name_en))";
    }

    private static String valuesOf(CodeList list, int year) {
        return list.entries().stream()
                .filter(
                        entry ->
                                entry.validFrom().map(first -> first <= year).orElse(true)
                                        && entry.validTo().map(last -> year <= last).orElse(true))
                .map(
                        entry ->
                                "("
                                        + literal(entry.code())
                                        + ", "
                                        + literal(entry.name().zh())
                                        + ", "
                                        + literal(entry.name().en())
                                        + ")")
                .collect(Collectors.joining(", "));
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String blocks(
            String body, Map<String, String> kinds, Map<String, String> given) {
        return BLOCK.matcher(body)
                .replaceAll(
                        block -> {
                            boolean kept =
                                    block.group(2) != null
                                            ? !given.containsKey(block.group(2))
                                            : NAMED.matcher(block.group(3))
                                                    .results()
                                                    .map(
                                                            named ->
                                                                    named.group(1) != null
                                                                            ? named.group(1)
                                                                            : named.group(2))
                                                    .filter(kinds::containsKey)
                                                    .allMatch(given::containsKey);
                            return kept
                                    ? Matcher.quoteReplacement(block.group(3))
                                    : block.group().replaceAll("[^\n]", "");
                        });
    }

    private static String replace(String text, Map<String, String> replacements) {
        String replaced = text;
        for (Map.Entry<String, String> replacement : replacements.entrySet()) {
            replaced = replaced.replace(replacement.getKey(), replacement.getValue());
        }
        return replaced;
    }
}
