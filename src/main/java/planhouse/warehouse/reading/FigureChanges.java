package planhouse.warehouse.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.Form;
import planhouse.form.file.SqlFiles;

/**
 * Compares the figures of two submissions of a return as they were staged. A figure is a value
 * beside the key in a list, and a value, dash or ellipsis in a table form; a blank is none. Only
 * published submissions, and those just about to be, have their rows staged.
 */
public final class FigureChanges {

    /** What to ask for where every change is wanted. */
    public static final int ALL = Integer.MAX_VALUE;

    /** No submission has this key. */
    private static final long ABSENT = 0;

    private final JdbcClient jdbc;
    private final SqlFiles sql;

    public FigureChanges(JdbcClient jdbc, SqlFiles sql) {
        this.jdbc = jdbc;
        this.sql = sql;
    }

    /**
     * How the later submission differs from the earlier one; where one of them is absent, it holds
     * no figure.
     *
     * @param form the form of the return that both attempt
     * @param most how many changes are told apart; the counts are always complete
     */
    public FigureDifference between(
            Form form, Optional<Long> before, Optional<Long> after, int most) {
        FigureDifference counted = counts(form, before, after);
        if (most == 0 || counted.furtherChanges() == 0) {
            return counted;
        }
        String file = form.isList() ? "figures_changed_in_list" : "figures_changed_in_table";
        ChangedFigure words = new ChangedFigure(form);
        List<FigureChange> changes =
                compare(file, form, before, after)
                        .param("most", most)
                        .query((row, number) -> words.of(row))
                        .list();
        return new FigureDifference(
                counted.added(),
                counted.changed(),
                counted.removed(),
                counted.unchanged(),
                changes);
    }

    private FigureDifference counts(Form form, Optional<Long> before, Optional<Long> after) {
        if (before.isEmpty()) {
            return counts(after.map(only -> held(form, only)).orElse(0L), 0, 0, 0);
        }
        if (after.isEmpty()) {
            return counts(0, 0, held(form, before.get()), 0);
        }
        String file = form.isList() ? "figure_counts_in_list" : "figure_counts_in_table";
        return compare(file, form, before, after).query(FigureChanges::counted).single();
    }

    private long held(Form form, long submission) {
        return jdbc.sql(new FigureColumns(form).fill(read("figures_counted")))
                .param("submission_key", submission)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec compare(
            String file, Form form, Optional<Long> before, Optional<Long> after) {
        return jdbc.sql(new FigureColumns(form).fill(read(file)))
                .param("before", before.orElse(ABSENT))
                .param("after", after.orElse(ABSENT));
    }

    private String read(String file) {
        return sql.read("reading/" + file + ".sql");
    }

    private static FigureDifference counted(ResultSet row, int number) throws SQLException {
        return counts(
                row.getLong("added"),
                row.getLong("changed"),
                row.getLong("removed"),
                row.getLong("unchanged"));
    }

    private static FigureDifference counts(long added, long changed, long removed, long unchanged) {
        return new FigureDifference(added, changed, removed, unchanged, List.of());
    }
}
