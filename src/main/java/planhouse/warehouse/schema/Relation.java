package planhouse.warehouse.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.file.Mistakes;
import planhouse.form.file.SqlFiles;

/**
 * A table or view as the database has it.
 *
 * @param name with its schema
 * @param comments by column, in their order; without a name that of the whole
 */
record Relation(String name, Map<String, String> comments) {

    private static final Pattern BOTH_LANGUAGES =
            Pattern.compile("[\\u4e00-\\u9fff].*/.*[A-Za-z]", Pattern.DOTALL);

    /** Empty where there is none of that name. */
    static Optional<Relation> find(JdbcClient jdbc, SqlFiles sql, String name) {
        Map<String, String> comments = new LinkedHashMap<>();
        jdbc.sql(sql.read("loading/relation_comments.sql"))
                .param("relation", name)
                .query(
                        row -> {
                            comments.put(row.getString("column_name"), row.getString("comment"));
                        });
        return comments.isEmpty() ? Optional.empty() : Optional.of(new Relation(name, comments));
    }

    List<String> columns() {
        return comments.keySet().stream().filter(column -> !column.isEmpty()).toList();
    }

    /** A database tool shows the comments beside what they are on. */
    void checkComments(String file, Mistakes mistakes) {
        if (isWithout("")) {
            mistakes.add(file, "", "sql.noComment", name);
        }
        List<String> without = columns().stream().filter(this::isWithout).toList();
        if (!without.isEmpty()) {
            mistakes.add(file, "", "sql.noColumnComment", name, String.join(", ", without));
        }
    }

    private boolean isWithout(String column) {
        return !BOTH_LANGUAGES.matcher(comments.getOrDefault(column, "")).find();
    }
}
