package planhouse.warehouse.schema;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/**
 * That a text of SQL is wrong, so that its file is mended and nothing of the machine. A server in
 * trouble and a right that is missing are no such thing, and rise.
 */
final class SqlRefusal {

    private static final String RIGHT_MISSING = "42501";
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

    /**
     * What is wrong.
     *
     * @param line of the text; 0 where the server names none
     * @param key of the words, in the mistakes of definitions
     */
    record Refused(int line, String key, String words) {}

    private final String text;
    private final SqlParameterSource bound;

    SqlRefusal(String text, SqlParameterSource bound) {
        this.text = text;
        this.bound = bound;
    }

    /** Does it; what is said where the text is wrong, and nothing where it went well. */
    Optional<Refused> of(Runnable statement) {
        try {
            statement.run();
            return Optional.empty();
        } catch (NonTransientDataAccessResourceException serverInTrouble) {
            throw serverInTrouble;
        } catch (InvalidDataAccessApiUsageException unbound) {
            Matcher name = QUOTED.matcher(String.valueOf(unbound.getMessage()));
            if (!name.find()) {
                throw unbound;
            }
            return Optional.of(new Refused(0, "sql.notBound", name.group(1)));
        } catch (NonTransientDataAccessException refused) {
            if (!(refused.getMostSpecificCause() instanceof PSQLException said)
                    || RIGHT_MISSING.equals(said.getSQLState())) {
                throw refused;
            }
            return Optional.of(new Refused(line(said), "sql.refused", words(said)));
        }
    }

    /** A position is of one statement alone, so that of several it says nothing. */
    private int line(PSQLException said) {
        int position =
                Optional.ofNullable(said.getServerErrorMessage())
                        .map(ServerErrorMessage::getPosition)
                        .orElse(0);
        String statements =
                text.lines()
                        .filter(line -> !line.strip().startsWith("--"))
                        .collect(Collectors.joining("\n"))
                        .strip();
        if (position == 0 || statements.replaceAll(";$", "").contains(";")) {
            return 0;
        }
        // as the server has it: each parameter is $1, $2 …
        String sent = NamedParameterUtils.substituteNamedParameters(text, bound);
        StringBuilder numbered = new StringBuilder();
        int parameters = 0;
        for (char letter : sent.toCharArray()) {
            numbered.append(letter == '?' ? "$" + ++parameters : String.valueOf(letter));
        }
        String before = numbered.substring(0, Math.min(position - 1, numbered.length()));
        return 1 + (int) before.chars().filter(letter -> letter == '\n').count();
    }

    /** The message and the hint, in one line. */
    private static String words(PSQLException said) {
        return Optional.ofNullable(said.getServerErrorMessage())
                .map(
                        of ->
                                Stream.of(
                                                Optional.ofNullable(of.getMessage()),
                                                Optional.ofNullable(of.getHint()))
                                        .flatMap(Optional::stream)
                                        .collect(Collectors.joining("; ")))
                .orElseGet(() -> String.valueOf(said.getMessage()));
    }
}
