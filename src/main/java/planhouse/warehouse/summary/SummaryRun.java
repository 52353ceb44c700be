package planhouse.warehouse.summary;

import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import planhouse.form.Definitions;
import planhouse.form.file.SqlFiles;
import planhouse.plan.Plan;
import planhouse.plan.PlanVersion;
import planhouse.plan.Thresholds;

/**
 * Makes the yearly summary: measures a plan's targets from the facts, as they stood at a moment,
 * and stores what it found for good. Each run adds rows; none changes what an earlier one stored.
 */
public final class SummaryRun {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate statements;
    private final Definitions definitions;
    private final SqlFiles sql;
    private final TransactionTemplate transaction;
    private final TransactionTemplate apart;
    private final TransactionTemplate oneState;

    public SummaryRun(DataSource dataSource, Definitions definitions, SqlFiles sql) {
        this.jdbc = JdbcClient.create(dataSource);
        this.statements = new NamedParameterJdbcTemplate(dataSource);
        this.definitions = definitions;
        this.sql = sql;
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        this.apart = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.oneState = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        this.oneState.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.oneState.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * What is settled before anything is measured: until when, and by which content of the plan.
     * What was published until the moment is then in the state of the facts that is measured.
     */
    public record Start(
            Plan plan,
            PlanVersion version,
            int planKey,
            List<Integer> targetKeys,
            int year,
            OffsetDateTime asOf,
            Optional<LocalDate> planDay) {

        public Start {
            targetKeys = List.copyOf(targetKeys);
        }
    }

    /**
     * Settles a summary.
     *
     * @param asOf revisions published later are not in it; empty: now
     * @param planDay against the plan as it stood on this day; empty: at that moment
     * @throws IllegalArgumentException when the year is before the plan's first
     */
    public Start start(
            Plan plan, int year, Optional<OffsetDateTime> asOf, Optional<LocalDate> planDay) {
        if (year < plan.firstYear()) {
            throw new IllegalArgumentException(
                    "%s: expected a year from %d on, found %d; the plan runs from %d to %d"
                            .formatted(
                                    plan.code(),
                                    plan.firstYear(),
                                    year,
                                    plan.firstYear(),
                                    plan.lastYear()));
        }
        OffsetDateTime moment = settled(asOf);
        PlanVersion version = plan.on(planDay.orElseGet(() -> definitions.dayOf(moment)));
        PlanRows.Keys keys =
                Objects.requireNonNull(
                        apart.execute(status -> new PlanRows(jdbc, sql).record(plan, version)));
        return new Start(plan, version, keys.plan(), keys.targets(), year, moment, planDay);
    }

    /**
     * Measures and stores a summary. All that is measured is measured in one state of the facts,
     * whatever is loaded meanwhile; it is stored in a transaction that sees what others commit,
     * since its entry in the audit trail follows the newest one.
     *
     * @return the key of the run, in {@code warehouse.summary_run}
     */
    public long run(Start start) {
        MeasuredSummary measured =
                Objects.requireNonNull(oneState.execute(status -> measure(start)));
        Long key = transaction.execute(status -> store(start, measured));
        return Objects.requireNonNull(key);
    }

    /** The same at once, against the plan of its moment. */
    public long run(Plan plan, int year, Optional<OffsetDateTime> asOf) {
        return run(start(plan, year, asOf, Optional.empty()));
    }

    /** The moment asked for, or now, when nothing more will be published before it. */
    private OffsetDateTime settled(Optional<OffsetDateTime> asked) {
        OffsetDateTime moment =
                apart.execute(
                        status ->
                                jdbc.sql(sql.read("summary/settled_moment.sql"))
                                        .param(
                                                "asked",
                                                asked.orElse(null),
                                                Types.TIMESTAMP_WITH_TIMEZONE)
                                        .query(OffsetDateTime.class)
                                        .single());
        return Objects.requireNonNull(moment);
    }

    /** What was measured, and is to be stored. */
    private record MeasuredSummary(
            List<TargetFound> targets,
            List<ReturnStanding> returns,
            Optional<RevisionRows.Since> since) {}

    private MeasuredSummary measure(Start start) {
        Plan plan = start.plan();
        int year = start.year();
        OffsetDateTime asOf = start.asOf();
        TargetFinding finding =
                new TargetFinding(
                        definitions,
                        published(Math.min(plan.baselineYear(), year - 1), year, asOf),
                        new MeasuredYears(jdbc, plan.baselineYear(), year, asOf),
                        plan.baselineYear(),
                        Thresholds.STANDARD);
        return new MeasuredSummary(
                start.version().targets().stream()
                        .map(target -> finding.find(target, year))
                        .toList(),
                new ReturnStandings(jdbc, definitions, sql).of(year, asOf),
                new RevisionRows(jdbc, sql, definitions).since(start));
    }

    private long store(Start start, MeasuredSummary measured) {
        SummaryRows rows = new SummaryRows(jdbc, statements, sql);
        long run =
                rows.run(
                        new SummaryRows.Heading(
                                start.planKey(),
                                start.year(),
                                start.asOf(),
                                Thresholds.STANDARD,
                                definitions.digest(),
                                measured.since().map(RevisionRows.Since::run),
                                start.planDay()),
                        measured.returns());
        rows.targets(run, start.targetKeys(), measured.targets());
        rows.returns(run, measured.returns());
        rows.waivers(run, start.year(), start.asOf());
        measured.since()
                .ifPresent(
                        since ->
                                new RevisionRows(jdbc, sql, definitions)
                                        .write(run, since.revisions()));
        return run;
    }

    private ValidReturns published(int firstYear, int lastYear, OffsetDateTime asOf) {
        return published(jdbc, sql, firstYear, lastYear, asOf);
    }

    static ValidReturns published(
            JdbcClient jdbc, SqlFiles sql, int firstYear, int lastYear, OffsetDateTime asOf) {
        Set<ValidReturns.Key> returns = new HashSet<>();
        Set<ValidReturns.Key> nil = new HashSet<>();
        Set<ValidReturns.Key> provisional = new HashSet<>();
        jdbc.sql(sql.read("summary/published_returns.sql"))
                .param("first_year", firstYear)
                .param("last_year", lastYear)
                .param("as_of", asOf)
                .query(
                        row -> {
                            ValidReturns.Key key =
                                    new ValidReturns.Key(
                                            row.getString("form_code"),
                                            row.getString("county_code"),
                                            row.getInt("year"));
                            returns.add(key);
                            if (row.getBoolean("is_nil")) {
                                nil.add(key);
                            }
                            if (row.getBoolean("is_provisional")) {
                                provisional.add(key);
                            }
                        });
        return new ValidReturns(returns, nil, provisional);
    }
}
