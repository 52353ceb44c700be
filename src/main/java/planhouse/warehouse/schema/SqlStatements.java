package planhouse.warehouse.schema;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.jdbc.core.JdbcTemplate;
import planhouse.form.DefinitionException;
import planhouse.form.Mistakes;

/** Files of statements as they are installed; one that is wrong is a mistake in the definitions. */
final class SqlStatements {

    /** A right is missing, which is no mistake in a file. */
    private static final String RIGHT_MISSING = "42501";

    private final JdbcTemplate jdbc;

    SqlStatements(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /**
     * @param path within {@code sql/}
     * @throws DefinitionException with the server's words when it refuses the text
     */
    void execute(String path, String text) {
        try {
            jdbc.execute(text);
        } catch (NonTransientDataAccessResourceException serverInTrouble) {
            throw serverInTrouble;
        } catch (NonTransientDataAccessException refused) {
            if (!(refused.getMostSpecificCause() instanceof PSQLException said)
                    || RIGHT_MISSING.equals(said.getSQLState())) {
                throw refused;
            }
            Mistakes mistakes = new Mistakes();
            mistakes.add("sql/" + path, "", "sql.refused", words(said));
            mistakes.throwIfAny();
        }
    }

    /** The message and the hint, in one line. */
    private static String words(PSQLException said) {
        Optional<ServerErrorMessage> server = Optional.ofNullable(said.getServerErrorMessage());
        return server.map(
                        of ->
                                Stream.of(
                                                Optional.ofNullable(of.getMessage()),
                                                Optional.ofNullable(of.getHint()))
                                        .flatMap(Optional::stream)
                                        .collect(Collectors.joining("; ")))
                .orElseGet(() -> String.valueOf(said.getMessage()));
    }
}
