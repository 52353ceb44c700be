package planhouse.warehouse;

import java.time.OffsetDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import planhouse.form.file.SqlFiles;

/** The returns on record: made with the first attempt, locked while one is decided over. */
public final class Returns {

    private final JdbcClient jdbc;
    private final SqlFiles sql;
    private final Intent intent;
    private final TransactionTemplate making;

    public Returns(DataSource dataSource, SqlFiles sql, Intent intent) {
        this.jdbc = JdbcClient.create(dataSource);
        this.sql = sql;
        this.intent = intent;
        this.making = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        this.making.setPropagationBehavior(
                intent == Intent.REHEARSE
                        ? TransactionDefinition.PROPAGATION_REQUIRED
                        : TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The return's key; empty before the first attempt at it. */
    public Optional<Long> find(ReturnId of) {
        return statement("find_return", of).query(Long.class).optional();
    }

    /**
     * The return's key. One that is missing is made at once and for good: two workbooks that hold
     * the same new returns in another order would otherwise wait for each other's transaction.
     *
     * @throws IllegalStateException when there is no such form or respondent
     */
    public long ensure(ReturnId of) {
        return find(of).orElseGet(
                        () -> {
                            making.executeWithoutResult(
                                    status -> statement("ensure_return", of).update());
                            return find(of).orElseThrow(
                                            () ->
                                                    new IllegalStateException(
                                                            "no form or respondent of " + of));
                        });
    }

    /** Until the transaction ends nobody else decides over the return. */
    public void lock(long key) {
        jdbc.sql(sql.read("loading/lock_return.sql")).param("return_key", key).query(rows -> {});
    }

    /**
     * The moment of a decision over a locked return, later than of every decision before it.
     *
     * @param key null where a submission belongs to no return
     */
    public OffsetDateTime moment(@Nullable Long key) {
        return jdbc.sql(sql.read("loading/publishing_moment.sql"))
                .param("return_key", key)
                .param("is_rehearsal", intent == Intent.REHEARSE)
                .query(OffsetDateTime.class)
                .single();
    }

    private JdbcClient.StatementSpec statement(String name, ReturnId of) {
        return jdbc.sql(sql.read("loading/" + name + ".sql"))
                .param("form_code", of.form())
                .param("county_code", of.county())
                .param("year", of.year());
    }
}
