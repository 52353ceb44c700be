package planhouse.warehouse.publication;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.file.SqlFiles;

/**
 * Foreign keys of many rows at once. PostgreSQL looks up every reference of every row by itself,
 * which for half a million rows takes three quarters of the time of loading a fact. For a large
 * submission that is left out, and one select per table then proves that no reference of the
 * submission's rows, nor of the dimension members they refer to, points at nothing.
 *
 * <p>Works in the caller's transaction. A database user who may not set {@code
 * session_replication_role} loads as ever, row by row. In a session where nothing is looked up
 * anyway, such as that which publishes a run's returns, every submission is proven.
 */
final class ReferencesInBulk {

    /** Below so many rows the looking up costs less than planning anew what was prepared. */
    static final long MANY = 5_000;

    private static final String IS_LEFT_OUT =
            "select current_setting('session_replication_role') = 'replica'";

    private static final String MAY_SET =
            "select rolsuper from pg_roles where rolname = current_user";

    private final JdbcClient jdbc;
    private final SqlFiles sql;
    private final Map<String, String> proofs = new ConcurrentHashMap<>();

    ReferencesInBulk(JdbcClient jdbc, SqlFiles sql) {
        this.jdbc = jdbc;
        this.sql = sql;
    }

    /**
     * Loads a submission's rows into a fact.
     *
     * @param fact schema and name
     * @param rows how many there are
     * @param statements what loads them
     * @throws DataIntegrityViolationException when a reference points at nothing
     */
    void load(String fact, long submission, long rows, Runnable statements) {
        if (jdbc.sql(IS_LEFT_OUT).query(Boolean.class).single()) {
            statements.run();
            prove(fact, submission);
        } else if (rows >= MANY && jdbc.sql(MAY_SET).query(Boolean.class).single()) {
            role("replica");
            statements.run();
            role("origin");
            prove(fact, submission);
        } else {
            statements.run();
        }
    }

    private void role(String role) {
        jdbc.sql("set local session_replication_role = " + role).update();
    }

    private void prove(String fact, long submission) {
        String proof = proofs.computeIfAbsent(fact, this::proof);
        long dangling =
                jdbc.sql(proof).param("submission_key", submission).query(Long.class).single();
        if (dangling > 0) {
            throw new DataIntegrityViolationException(
                    dangling + " references of " + fact + " or its dimensions point at nothing");
        }
    }

    private String proof(String fact) {
        return jdbc.sql(sql.read("loading/reference_proof.sql"))
                .param("fact", fact)
                .query(String.class)
                .single();
    }
}
