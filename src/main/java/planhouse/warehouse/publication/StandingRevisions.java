package planhouse.warehouse.publication;

import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import planhouse.form.file.SqlFiles;

/**
 * The revisions that checks look at: those that are current, or in a replay those that stood before
 * a moment. Checks say {@code warehouse.current_submission} either way.
 *
 * @param relation what stands in its place; empty: itself
 */
record StandingRevisions(String relation) {

    static final StandingRevisions CURRENT = new StandingRevisions("");

    private static final Pattern CURRENT_SUBMISSION =
            Pattern.compile("warehouse\\.current_submission\\b(\\s+as\\s+\\w+)?");

    static StandingRevisions before(OffsetDateTime moment, long run, SqlFiles sql) {
        String select =
                sql.read("replay/standing_before.sql")
                        .lines()
                        .filter(line -> !line.startsWith("--"))
                        .map(String::strip)
                        .collect(Collectors.joining(" "))
                        .replace("{moment}", "timestamptz '" + moment + "'")
                        .replace("{run}", String.valueOf(run));
        return new StandingRevisions("(" + select + ")");
    }

    /** The text of a check that looks at these revisions. */
    String in(String check) {
        return relation.isEmpty()
                ? check
                : CURRENT_SUBMISSION
                        .matcher(check)
                        .replaceAll(
                                named ->
                                        relation
                                                + (named.group(1) == null
                                                        ? " as current_submission"
                                                        : named.group(1)));
    }
}
