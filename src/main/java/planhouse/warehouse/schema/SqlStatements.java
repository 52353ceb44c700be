package planhouse.warehouse.schema;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.EmptySqlParameterSource;
import planhouse.form.file.DefinitionException;
import planhouse.form.file.Mistakes;

/** Files of statements as they are installed; one that is wrong is a mistake in the definitions. */
final class SqlStatements {

    private final JdbcTemplate jdbc;

    SqlStatements(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /**
     * @param path within {@code sql/}
     * @throws DefinitionException with the server's words when it refuses the text
     */
    void execute(String path, String text) {
        new SqlRefusal(text, EmptySqlParameterSource.INSTANCE)
                .of(() -> jdbc.execute(text))
                .ifPresent(
                        refused -> {
                            Mistakes mistakes = new Mistakes();
                            mistakes.add("sql/" + path, "", refused.key(), refused.words());
                            mistakes.throwIfAny();
                        });
    }
}
