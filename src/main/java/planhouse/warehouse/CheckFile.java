package planhouse.warehouse;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.form.Rule;
import planhouse.form.file.SqlHeader;
import planhouse.indicator.Bilingual;

/**
 * A check over sets, from {@code sql/checks/<name>.sql}, filled in for one rule of one form. How
 * such a file is written stands in {@code sql/README.md}.
 *
 * @param select the select of offending rows, ready to be bound
 * @param condition while it does not hold, the check is not evaluated
 * @param bound values of the parameters, and the rule's code
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
        CheckArguments arguments = new CheckArguments(form, rule, definitions, year);
        Set<String> known = new HashSet<>();
        for (SqlHeader.Parameter parameter : header.parameters()) {
            known.add(parameter.name());
            @Nullable String given = rule.parameters().get(parameter.name());
            if (given != null) {
                arguments.give(parameter, given);
            }
        }
        String body =
                text.lines()
                        .map(line -> line.strip().startsWith("--") ? "" : line)
                        .collect(Collectors.joining("\n"));
        return new CheckFile(
                arguments.fillIn(blocks(body, known, rule.parameters())),
                header.value("when").map(arguments::fillIn),
                arguments.bound(),
                header.fix());
    }

    /** The blocks whose parameters are given, and nothing of the others but their lines. */
    private static String blocks(String body, Set<String> known, Map<String, String> given) {
        return BLOCK.matcher(body)
                .replaceAll(
                        block ->
                                isKept(block, known, given)
                                        ? Matcher.quoteReplacement(block.group(3))
                                        : block.group().replaceAll("[^\n]", ""));
    }

    private static boolean isKept(MatchResult block, Set<String> known, Map<String, String> given) {
        if (block.group(2) != null) {
            return !given.containsKey(block.group(2));
        }
        return NAMED.matcher(block.group(3))
                .results()
                .map(named -> named.group(1) != null ? named.group(1) : named.group(2))
                .filter(known::contains)
                .allMatch(given::containsKey);
    }
}
