package planhouse.warehouse.replay;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The number of a run that leaves no trace. */
final class RehearsedRun {

    private RehearsedRun() {}

    /** Negative, so that it meets no job's run, and of the transaction under way alone. */
    static long number(JdbcClient jdbc) {
        return jdbc.sql("select -(pg_current_xact_id()::text::bigint)").query(Long.class).single();
    }
}
