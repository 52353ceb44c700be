package planhouse.job;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import planhouse.form.file.SqlFiles;

/**
 * This process's sessions in the database, told from others' by their name. Cutting them takes back
 * what is in hand and lets go of every lock, whatever the process is doing.
 */
public final class OwnSessions {

    /** The sessions' application_name: the process's number, and since when it runs. */
    public static final String NAME =
            "planhouse-"
                    + ProcessHandle.current().pid()
                    + "-"
                    + Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);

    private OwnSessions() {}

    /**
     * Ends the sessions, and records the runs that were under way in them as stopped.
     *
     * @param control a session that is none of them
     */
    public static void cut(Connection control, SqlFiles sql) throws SQLException {
        List<Long> runs = runs(control, sql);
        try (PreparedStatement end =
                control.prepareStatement(sql.read("loading/end_sessions.sql"))) {
            end.setString(1, NAME);
            end.execute();
        }
        for (long run : runs) {
            for (String file : List.of("loading/stop_steps.sql", "loading/stop_execution.sql")) {
                try (PreparedStatement stop = control.prepareStatement(sql.read(file))) {
                    stop.setLong(1, run);
                    stop.executeUpdate();
                }
            }
        }
    }

    /** The runs whose guards the sessions hold. */
    private static List<Long> runs(Connection control, SqlFiles sql) throws SQLException {
        try (PreparedStatement held =
                control.prepareStatement(sql.read("loading/guarded_runs.sql"))) {
            held.setInt(1, RunGuard.CLASS);
            held.setString(2, NAME);
            List<Long> runs = new ArrayList<>();
            try (ResultSet rows = held.executeQuery()) {
                while (rows.next()) {
                    runs.add(rows.getLong(1));
                }
            }
            return runs;
        }
    }
}
