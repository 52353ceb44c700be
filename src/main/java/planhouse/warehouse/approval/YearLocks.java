package planhouse.warehouse.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import planhouse.form.Definitions;
import planhouse.form.file.SqlFiles;
import planhouse.warehouse.ReturnId;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.reading.ReportingStatus;
import planhouse.warehouse.reading.ReturnStatus;

/**
 * Years that are locked, and the exceptions that let single returns of them be written again. What
 * a lock does is the database's own work; the words for it are here.
 */
public final class YearLocks {

    private final JdbcClient jdbc;
    private final SqlFiles sql;
    private final ZoneId zone;
    private final ReportingStatus status;
    private final TransactionTemplate transaction;

    public YearLocks(DataSource dataSource, Definitions definitions, SqlFiles sql) {
        this.jdbc = JdbcClient.create(dataSource);
        this.sql = sql;
        this.zone = definitions.timeZone();
        this.status = new ReportingStatus(dataSource, definitions, sql);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
    }

    /** The year's lock, as it was known at a moment. */
    public Optional<YearLock> on(int year, OffsetDateTime asOf) {
        return jdbc.sql(sql.read("reading/year_lock.sql"))
                .param("year", year)
                .param("as_of", asOf)
                .query(YearLocks::lock)
                .optional();
    }

    /** Exceptions to the year's lock that are open at a moment. */
    public List<LockException> open(int year, OffsetDateTime asOf) {
        return jdbc.sql(sql.read("reading/open_exceptions.sql"))
                .param("year", year)
                .param("as_of", asOf)
                .query(
                        (row, number) ->
                                new LockException(
                                        row.getString("form_code"),
                                        row.getString("county_code"),
                                        row.getObject("open_until", OffsetDateTime.class),
                                        row.getString("reason"),
                                        row.getString("granted_by")))
                .list();
    }

    /**
     * Locks a year, once those who are publishing into it are done.
     *
     * @param by with a reason, where returns are not approved and the year is locked all the same
     * @return the returns that were not approved
     * @throws ActRefusedException when it is locked already, or returns are not approved and no
     *     reason is given; none is written then
     */
    public List<ReturnStatus> lock(int year, Submitter by) {
        List<ReturnStatus> open = transaction.execute(tx -> lockInTransaction(year, by));
        return open == null ? List.of() : open;
    }

    private List<ReturnStatus> lockInTransaction(int year, Submitter by) {
        jdbc.sql(sql.read("approval/hold_year.sql")).param("year", year).query(rows -> {});
        OffsetDateTime now = status.now();
        Optional<YearLock> already = on(year, now);
        if (already.isPresent()) {
            throw LockRefusals.lockedAlready(already.get(), zone);
        }
        List<ReturnStatus> expected = status.of(year, now);
        List<ReturnStatus> open = expected.stream().filter(one -> !one.isApproved()).toList();
        if (expected.isEmpty()) {
            throw LockRefusals.nothingExpected(year);
        }
        if (!open.isEmpty() && by.reason().isEmpty()) {
            throw LockRefusals.notApproved(year, open, expected.size());
        }
        jdbc.sql(sql.read("approval/lock_year.sql"))
                .param("year", year)
                .param("locked_by", by.person())
                .param("returns_expected", expected.size())
                .param("returns_approved", expected.size() - open.size())
                .param("despite", open.isEmpty() ? null : by.reason().orElseThrow())
                .update();
        return open;
    }

    /**
     * Lets one return of a locked year be written again.
     *
     * @throws ActRefusedException when the year is not locked, this person locked it, no reason is
     *     given, or the moment has passed
     */
    public void grant(ReturnId of, OffsetDateTime until, Submitter by) {
        OffsetDateTime now = status.now();
        YearLock lock = on(of.year(), now).orElseThrow(() -> LockRefusals.notLocked(of.year()));
        if (lock.lockedBy().strip().equalsIgnoreCase(by.person().strip())) {
            throw LockRefusals.samePerson(lock);
        }
        if (!until.isAfter(now)) {
            throw LockRefusals.past(until, zone);
        }
        jdbc.sql(sql.read("approval/grant_exception.sql"))
                .param("year", of.year())
                .param("form_code", of.form())
                .param("county_code", of.county())
                .param("open_until", until)
                .param("reason", by.reason().orElseThrow(LockRefusals::noReason))
                .param("granted_by", by.person())
                .query(Long.class)
                .single();
    }

    private static YearLock lock(ResultSet row, int number) throws SQLException {
        return new YearLock(
                row.getInt("year"),
                row.getString("locked_by"),
                row.getObject("locked_at", OffsetDateTime.class),
                Optional.ofNullable(row.getString("despite")),
                row.getInt("returns_expected"),
                row.getInt("returns_approved"));
    }
}
