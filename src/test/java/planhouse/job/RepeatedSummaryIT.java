package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.report.YearlySummary;
import planhouse.warehouse.ReturnId;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.finding.FindingExplanations;
import planhouse.warehouse.publication.RevisionActs;

/**
 * After every act that changes what is known of a year a summary is made; when all is done, each is
 * made again as of its moment and says the same, in every figure, state, note, revision and waiver.
 */
class RepeatedSummaryIT {

    private static final int YEAR = 2021;
    private static final ReturnId RETURN = new ReturnId("JH01", "330784", YEAR);
    private static final ReturnId OTHER = new ReturnId("JH05", "330726", YEAR);
    private static final Submitter CITY = new Submitter("李华", Optional.of("填错"));

    private static final String WAIVER =
            """
            waivers:
              - rule: JH02-R01
                form: JH02
                county: 义乌市
                year: 2021
                cell: 表2!F5
                reason: dated the year after
                until: 9999-12-31
                by: 王五
              - rule: JH02-T11
                form: JH02
                county: '330782'
                year: 2021
                cell: E8
                reason: a level of the district
                until: 9999-12-31
                by: 王五
            """;

    /** What a run froze, without its own key and those of the runs beside it. */
    private static final String FROZEN =
            """
            select frozen::text
            from (
                select to_jsonb(run) - '{summary_run_key,since_run_key,created_at,definitions_digest}'::text[]
                from warehouse.summary_run as run
                where run.summary_run_key = :run
                union all
                select to_jsonb(row) - 'summary_run_key'
                from warehouse.fact_plan_progress as row
                where row.summary_run_key = :run
                union all
                select to_jsonb(row) - 'summary_run_key'
                from warehouse.summary_return as row
                where row.summary_run_key = :run
                union all
                select to_jsonb(row) - 'summary_run_key'
                from warehouse.summary_revision as row
                where row.summary_run_key = :run
                union all
                select to_jsonb(row) - 'summary_run_key'
                from warehouse.summary_waiver as row
                where row.summary_run_key = :run
            ) as kept (frozen)
            order by 1
            """;

    @TempDir Path folder;

    @AutoClose private final LoadedWarehouse first = new LoadedWarehouse(Optional.empty());

    private final List<YearlySummary> made = new ArrayList<>();

    @Test
    void each_summary_made_again_as_of_its_moment_says_the_same() throws IOException {
        first.load(sample("永康市", 2019), sample("永康市", 2020), sample("浦江县", 2020));
        summarise(first);
        first.load(sample("永康市", YEAR), sample("浦江县", YEAR));
        summarise(first);
        approve(RETURN);
        approve(OTHER);
        summarise(first);
        acts(first).withdraw(OTHER, CITY);
        summarise(first);
        acts(first).restore(OTHER, 1, CITY);
        summarise(first);
        acts(first).nil(new ReturnId("JH02", "330703", YEAR), CITY);
        summarise(first);
        Path copy = Files.copy(sample("永康市", YEAR), folder.resolve("永康市-2021.xlsx"));
        first.load(SavedWorkbook.saved(copy, "重点企业智能制造年报表", "I8", Optional.of(9)));
        summarise(first);
        first.load(sample("义乌市", YEAR));
        summarise(first);
        explainEach(first);
        summarise(first);
        Path jobs = ReliefIT.copyOfJobs(folder.resolve("jobs"));
        Files.writeString(jobs.resolve("waivers.yaml"), WAIVER);
        ReliefIT.replace(jobs, "JH01-R01\n", "JH01-R01\n    shadow: true\n");
        try (LoadedWarehouse later = new LoadedWarehouse(first.dataSource(), Optional.of(jobs))) {
            summarise(later);
            later.load(sample("义乌市", YEAR));
            summarise(later);
            lock();
            summarise(later);

            for (YearlySummary then : made) {
                YearlySummary again = summary(later, Optional.of(then.asOf()));

                assertThat(again.targets()).isEqualTo(then.targets());
                assertThat(again.returns()).isEqualTo(then.returns());
                assertThat(again.returnNotes()).isEqualTo(then.returnNotes());
                assertThat(again.revisions()).isEqualTo(then.revisions());
                assertThat(again.waivers()).isEqualTo(then.waivers());
                assertThat(again.plan()).isEqualTo(then.plan());
                assertThat(again.notes()).isEqualTo(then.notes());
                assertThat(frozen(again)).isEqualTo(frozen(then));
            }
        }
        assertThat(made).extracting(one -> frozen(one)).doesNotHaveDuplicates();
        assertThat(made.get(made.size() - 1).waivers()).hasSize(2);
    }

    private void summarise(LoadedWarehouse warehouse) {
        made.add(summary(warehouse, Optional.empty()));
    }

    private YearlySummary summary(LoadedWarehouse warehouse, Optional<OffsetDateTime> asOf) {
        return warehouse
                .summary(
                        new SummaryRequest(warehouse.plan(), YEAR, asOf, folder.resolve("reports")))
                .summary();
    }

    private List<String> frozen(YearlySummary summary) {
        return first.jdbc().sql(FROZEN).param("run", summary.runKey()).query(String.class).list();
    }

    private static RevisionActs acts(LoadedWarehouse warehouse) {
        return new RevisionActs(warehouse.dataSource(), warehouse.definitions(), warehouse.sql());
    }

    private void approve(ReturnId of) {
        first.jdbc()
                .sql(
                        "insert into warehouse.approval (submission_key, approved_by,"
                            + " despite_queries) select submission_key, '王敏', '已核' from"
                            + " warehouse.current_submission where form_code = ? and county_code ="
                            + " ? and year = ?")
                .params(of.form(), of.county(), of.year())
                .update();
    }

    private void explainEach(LoadedWarehouse warehouse) {
        List<Long> queries =
                warehouse
                        .jdbc()
                        .sql(
                                "select finding_key from warehouse.finding inner join"
                                    + " warehouse.current_submission using (submission_key) where"
                                    + " severity = 'query' order by finding_key")
                        .query(Long.class)
                        .list();
        FindingExplanations explanations =
                new FindingExplanations(warehouse.dataSource(), warehouse.sql());
        queries.forEach(query -> explanations.give(query, "新厂房", CITY));
        assertThat(queries).isNotEmpty();
    }

    private void lock() {
        first.jdbc()
                .sql(
                        "insert into warehouse.year_lock (year, locked_by, returns_expected,"
                                + " returns_approved, despite) values (2021, '李华', 54, 1, 'known')")
                .update();
    }

    private static Path sample(String county, int year) {
        return LoadJobIT.samples(String.valueOf(year)).resolve(county + "-" + year + ".xlsx");
    }
}
