package planhouse.warehouse.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import planhouse.form.Definitions;
import planhouse.form.file.SqlFiles;
import planhouse.indicator.Bilingual;
import planhouse.plan.Programme;
import planhouse.warehouse.BilingualColumns;
import planhouse.warehouse.Intent;
import planhouse.warehouse.PermissionDenied;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.loading.Arrival;
import planhouse.warehouse.loading.Arrivals;
import planhouse.warehouse.loading.Intake;
import planhouse.warehouse.loading.WorkbookBytes;
import planhouse.warehouse.publication.Publication;
import planhouse.warehouse.schema.WarehouseSchema;

/**
 * Runs the present rules over the stored workbooks, each in a transaction that is rolled back: the
 * same intake and review as a load. A return is judged against what stood published when it was
 * decided; returns of its own workbook that come before it stand as they come out now, or where
 * their year was locked since, as they were published. One workbook is held at a time. Definitions
 * that the database does not have are brought along and taken back in the end, so that trying
 * stricter rules leaves approvals and other people's commands alone.
 */
public final class Replay {

    /** Which returns are asked for; empty: all. */
    public record Filter(Optional<String> form, Optional<String> county, Optional<Integer> year) {}

    private record Stored(long key, String fileName) {}

    private record Pair(
            long before,
            String beforeState,
            @Nullable Long now,
            @Nullable String nowState,
            boolean askedFor,
            OffsetDateTime moment,
            String form,
            Optional<String> county,
            Optional<Bilingual> countyName,
            Optional<Integer> year) {}

    private final DataSource dataSource;
    private final WarehouseSchema schema;
    private final TransactionTemplate transaction;
    private final Definitions definitions;
    private final SqlFiles sql;
    private final JdbcClient jdbc;

    private final Map<String, ReplayReport.RuleCount> rules = new HashMap<>();
    private final List<ReplayReport.Place> places = new ArrayList<>();
    private final List<ReplayReport.Turned> returns = new ArrayList<>();
    private final List<ReplayReport.Left> left = new ArrayList<>();
    private int replayed;

    public Replay(DataSource dataSource, Programme programme) {
        this.dataSource = dataSource;
        this.schema = new WarehouseSchema(dataSource, programme);
        this.definitions = programme.definitions();
        this.sql = programme.sql();
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        // within the one that other definitions stand in for
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * Replays everything that is asked for; once in a life.
     *
     * @param begins told how many workbooks there are
     * @param advances told after each
     */
    public ReplayReport of(Filter filter, LongConsumer begins, Runnable advances) {
        if (schema.isInstalled()) {
            replay(filter, begins, advances);
        } else {
            transaction.executeWithoutResult(
                    status -> {
                        status.setRollbackOnly();
                        schema.standIn();
                        replay(filter, begins, advances);
                    });
        }
        return new ReplayReport(replayed, rules, places, returns, left);
    }

    private void replay(Filter filter, LongConsumer begins, Runnable advances) {
        List<Stored> workbooks =
                filtered("workbooks", filter)
                        .query(
                                (row, number) ->
                                        new Stored(
                                                row.getLong("workbook_key"),
                                                row.getString("file_name")))
                        .list();
        begins.accept(workbooks.size());
        for (Stored workbook : workbooks) {
            replay(workbook, filter);
            advances.run();
        }
        replayed = workbooks.size() - left.size();
    }

    private void replay(Stored workbook, Filter filter) {
        try {
            transaction.executeWithoutResult(
                    status -> {
                        status.setRollbackOnly();
                        judge(workbook, filter);
                    });
        } catch (DataAccessResourceFailureException machine) {
            throw machine;
        } catch (DataAccessException refused) {
            if (PermissionDenied.in(refused).isPresent()) {
                throw refused;
            }
            String reason = String.valueOf(refused.getMostSpecificCause().getMessage());
            left.add(
                    new ReplayReport.Left(
                            workbook.fileName(), reason.lines().findFirst().orElse("")));
        }
    }

    private void judge(Stored workbook, Filter filter) {
        long run =
                jdbc.sql("select -(pg_current_xact_id()::text::bigint)").query(Long.class).single();
        take(workbook, run);
        Publication publication = new Publication(dataSource, definitions, sql, Intent.REHEARSE);
        for (Pair pair : pairs(workbook, run, filter)) {
            if (pair.now() != null && "staged".equals(pair.nowState())) {
                publication.decideAnew(pair.now(), pair.moment(), run);
            }
        }
        for (Pair pair : pairs(workbook, run, filter)) {
            if (pair.askedFor()) {
                compare(workbook, pair);
            }
        }
    }

    /** From the bytes that were kept, under the name they came with. */
    private void take(Stored workbook, long run) {
        try {
            Path folder = Files.createTempDirectory("planhouse-replay-");
            Path file = folder.resolve(workbook.fileName());
            try {
                new WorkbookBytes(dataSource).write(workbook.key(), file);
                Arrivals arrivals = new Arrivals(dataSource, sql);
                arrivals.record(run, List.of(file), Submitter.ofThisProcess());
                for (Arrival arrival : arrivals.waiting(run)) {
                    new Intake(dataSource, definitions, sql, Intent.REHEARSE).takeAnew(arrival);
                }
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException(String.valueOf(e.getMessage()), e);
        }
    }

    private JdbcClient.StatementSpec filtered(String file, Filter filter) {
        return jdbc.sql(sql.read("replay/" + file + ".sql"))
                .param("form_code", filter.form().orElse(null))
                .param("county_code", filter.county().orElse(null))
                .param("year", filter.year().orElse(null));
    }

    private List<Pair> pairs(Stored workbook, long run, Filter filter) {
        return filtered("pairs", filter)
                .param("workbook_key", workbook.key())
                .param("run_id", run)
                .query(
                        (row, number) ->
                                new Pair(
                                        row.getLong("before_key"),
                                        row.getString("before_state"),
                                        row.getObject("now_key", Long.class),
                                        row.getString("now_state"),
                                        row.getBoolean("is_asked_for"),
                                        row.getObject("moment", OffsetDateTime.class),
                                        row.getString("form_code"),
                                        Optional.ofNullable(row.getString("county_code")),
                                        BilingualColumns.ifAny(row, "county_name"),
                                        Optional.ofNullable(row.getObject("year", Integer.class))))
                .list();
    }

    private void compare(Stored workbook, Pair pair) {
        String now = outcome(pair.nowState());
        if (!now.equals(pair.beforeState())) {
            returns.add(
                    new ReplayReport.Turned(
                            workbook.fileName(),
                            pair.form(),
                            pair.county(),
                            pair.countyName(),
                            pair.year(),
                            pair.beforeState(),
                            now));
        }
        jdbc.sql(sql.read("replay/findings.sql"))
                .param("before_key", pair.before())
                .param("now_key", pair.now())
                .query(
                        row -> {
                            Optional<String> before =
                                    Optional.ofNullable(row.getString("before_severity"));
                            Optional<String> after =
                                    Optional.ofNullable(row.getString("now_severity"));
                            rules.merge(
                                    row.getString("rule_code"),
                                    ReplayReport.RuleCount.NONE.plus(before, after),
                                    Replay::sum);
                            if (!before.equals(after)) {
                                places.add(
                                        new ReplayReport.Place(
                                                row.getString("rule_code"),
                                                workbook.fileName(),
                                                row.getString("sheet"),
                                                Optional.ofNullable(row.getString("cell")),
                                                row.getString("found"),
                                                before,
                                                after));
                            }
                        });
    }

    /** What stays staged passes: its year, locked since it was decided, takes no rows. */
    private static String outcome(@Nullable String state) {
        if (state == null) {
            return "unrecognised";
        }
        return state.equals("staged") ? "published" : state;
    }

    private static ReplayReport.RuleCount sum(
            ReplayReport.RuleCount one, ReplayReport.RuleCount other) {
        return new ReplayReport.RuleCount(
                one.before() + other.before(),
                one.now() + other.now(),
                one.newlyFailing() + other.newlyFailing(),
                one.newlyPassing() + other.newlyPassing());
    }
}
