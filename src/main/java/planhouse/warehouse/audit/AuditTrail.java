package planhouse.warehouse.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.file.SqlFiles;
import planhouse.warehouse.Submitter;

/**
 * Who did what to which return: entries that are only ever added, each chained to the one before it
 * by its hash. The database numbers and chains them, and by itself adds one for every submission
 * that is decided over and every summary that is made; other acts are recorded here, in the
 * transaction that does them.
 */
public final class AuditTrail {

    private final JdbcClient jdbc;
    private final SqlFiles sql;

    public AuditTrail(DataSource dataSource, SqlFiles sql) {
        this.jdbc = JdbcClient.create(dataSource);
        this.sql = sql;
    }

    /**
     * Adds an entry, in the caller's transaction. Entries wait for each other until a transaction
     * ends, so lock what the act concerns first and record last.
     *
     * @param details further facts, by name
     * @return the entry's number
     */
    public long record(Act act, Submitter by, ActedOn on, Map<String, String> details) {
        List<String> keys = details.keySet().stream().sorted().toList();
        return jdbc.sql(sql.read("audit/record.sql"))
                .param("act", act.code())
                .param("actor", by.person())
                .param("year", on.year().orElse(null))
                .param("county_code", on.county().orElse(null))
                .param("form_code", on.form().orElse(null))
                .param("submission_key", on.submission().orElse(null))
                .param("reason", by.reason().orElse(null))
                .param("keys", keys.toArray(String[]::new))
                .param("values", keys.stream().map(details::get).toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    /** The entries of a year and a respondent, where they are given, oldest first. */
    public List<AuditEntry> entries(Optional<Integer> year, Optional<String> county) {
        return jdbc.sql(sql.read("audit/entries.sql"))
                .param("year", year.orElse(null))
                .param("county_code", county.orElse(null))
                .query(AuditTrail::entry)
                .list();
    }

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("entry_no"),
                row.getObject("acted_at", OffsetDateTime.class),
                row.getString("actor"),
                row.getString("database_user"),
                row.getString("database_role"),
                row.getString("act"),
                new ActedOn(
                        Optional.ofNullable(row.getObject("year", Integer.class)),
                        Optional.ofNullable(row.getString("county_code")),
                        Optional.ofNullable(row.getString("form_code")),
                        Optional.ofNullable(row.getObject("submission_key", Long.class))),
                Optional.ofNullable(row.getString("reason")),
                row.getString("details"),
                row.getString("entry_hash"));
    }

    /**
     * An act of later than now, by the database's clock.
     *
     * @param newest when the newest act was done
     */
    public record Ahead(OffsetDateTime newest, OffsetDateTime now) {}

    /** Present where the clock was set back, or was ahead when something was done. */
    public Optional<Ahead> aheadOfClock() {
        return jdbc.sql(sql.read("audit/ahead_of_clock.sql"))
                .query(
                        (row, number) ->
                                new Ahead(
                                        row.getObject("newest", OffsetDateTime.class),
                                        row.getObject("now", OffsetDateTime.class)))
                .optional();
    }

    /**
     * Recomputes the whole chain.
     *
     * @param expected the hash of an entry that was once the newest, kept elsewhere: the trail must
     *     still hold it, or it was cut off before
     */
    public AuditProof verify(Optional<String> expected) {
        Optional<AuditProof.Fault> fault =
                jdbc.sql(sql.read("audit/verify.sql"))
                        .query(
                                (row, number) ->
                                        new AuditProof.Fault(
                                                row.getLong("entry_no"),
                                                row.getString("break"),
                                                row.getString("expected"),
                                                row.getString("found")))
                        .optional();
        List<AuditProof.OneSided> unrecorded = oneSided("audit/acts_without_entry.sql");
        List<AuditProof.OneSided> undone = oneSided("audit/entries_without_act.sql");
        return jdbc.sql(sql.read("audit/head.sql"))
                .param("expected", expected.orElse(null))
                .query(
                        (row, number) ->
                                new AuditProof(
                                        row.getLong("entries"),
                                        Optional.ofNullable(row.getString("head")),
                                        fault,
                                        Optional.ofNullable(
                                                row.getObject("expected_at", Long.class)),
                                        unrecorded,
                                        undone))
                .single();
    }

    private List<AuditProof.OneSided> oneSided(String file) {
        return jdbc.sql(sql.read(file)).query(AuditTrail::oneSided).list();
    }

    private static AuditProof.OneSided oneSided(ResultSet row, int number) throws SQLException {
        return new AuditProof.OneSided(
                row.getObject("acted_at", OffsetDateTime.class),
                row.getString("actor"),
                row.getString("act"),
                Optional.ofNullable(row.getString("form_code")),
                Optional.ofNullable(row.getString("county_code")),
                Optional.ofNullable(row.getObject("year", Integer.class)));
    }
}
