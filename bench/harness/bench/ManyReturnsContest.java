package bench;

import bench.Contest.Contender;
import bench.Contest.Measured;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The summary, and a county and year asked of each view of the mart. */
final class ManyReturnsContest {

    private static final int QUESTIONS = 20;

    private final Contest contest;
    private final Server server;
    private final String database;
    private final int runs;
    private final Contender summary;

    ManyReturnsContest(
            Contest contest, Server server, String database, int runs, Contender summary) {
        this.contest = contest;
        this.server = server;
        this.database = database;
        this.runs = runs;
        this.summary = summary;
    }

    List<String> run() {
        contest.with("summary, whole process", Math.max(3, runs), summary);
        contest.with("views", 1, this::views);
        return contest.run();
    }

    private List<Measured> views(Path log) {
        try (Connection connection = server.connect(database)) {
            List<Measured> measured = new ArrayList<>();
            for (String view : filtered(connection)) {
                for (int question = 0; question < QUESTIONS; question++) {
                    long begun = System.nanoTime();
                    read(
                            connection,
                            "select * from mart."
                                    + view
                                    + " where "
                                    + county(view)
                                    + " = '3300"
                                    + (10 + question)
                                    + "' and year = "
                                    + (2013 + question % 10));
                    measured.add(
                            new Measured(
                                    "view " + view + ", a county and year",
                                    (System.nanoTime() - begun) / 1e9,
                                    0));
                }
            }
            return measured;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An observation is of an area, whoever reports it. */
    private static String county(String view) {
        return view.equals("observation") ? "area_code" : "county_code";
    }

    /** Views that have both columns. */
    private static List<String> filtered(Connection connection) throws SQLException {
        String sql =
                "select table_name from information_schema.columns where table_schema = 'mart' and"
                    + " column_name in ('county_code', 'year') group by 1 having count(*) = 2 order"
                    + " by 1";
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static void read(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                rows.getString(1);
            }
        }
    }
}
