package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A summary that is asked for while a return is being published waits for it, and knows it. */
class SummaryWhilePublishingIT {

    private static final String ENTERPRISE = "91330784MA28T0001E|永康一号门业|智能门锁|2000|7|1|否|";

    @TempDir Path folder;

    @Test
    void what_is_older_than_the_moment_is_in_the_figures() throws Exception {
        try (LoadedWarehouse warehouse = new LoadedWarehouse(Optional.empty())) {
            warehouse.load(
                    new TypedWorkbook()
                            .enterprises("永康市", 2020, ENTERPRISE)
                            .save(folder.resolve("永康市-2020.xlsx")));
            CompletableFuture<SummaryOutput> waiting;
            try (Connection publishing = warehouse.dataSource().getConnection();
                    Statement statement = publishing.createStatement()) {
                publishing.setAutoCommit(false);
                statement.execute(
                        "select pg_advisory_xact_lock_shared(hashtext('planhouse: publishing'))");
                statement.execute(
                        "update warehouse.submission set is_current = false, superseded_at ="
                                + " clock_timestamp()");
                statement.execute(
                        """
                        insert into warehouse.submission (
                            kind, form_key, return_key, state, revision, is_current, definitions_digest, published_at
                        )
                        select 'withdrawal', form_key, return_key, 'published', 2, true, '', superseded_at
                        from warehouse.submission
                        """);
                waiting = CompletableFuture.supplyAsync(() -> summary(warehouse, Optional.empty()));
                awaitWaiting(warehouse);
                publishing.commit();
            }
            SummaryOutput made = waiting.get(60, TimeUnit.SECONDS);

            SummaryOutput later = summary(warehouse, Optional.of(made.summary().asOf()));
            assertThat(made.summary().targets())
                    .usingRecursiveComparison()
                    .isEqualTo(later.summary().targets());
        }
    }

    private SummaryOutput summary(LoadedWarehouse warehouse, Optional<OffsetDateTime> asOf) {
        return warehouse.summary(new SummaryRequest(warehouse.plan(), 2020, asOf, folder));
    }

    private static void awaitWaiting(LoadedWarehouse warehouse) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (warehouse.count("pg_locks where locktype = 'advisory' and not granted") == 0) {
            assertThat(System.nanoTime()).as("the summary waits").isLessThan(until);
            Thread.sleep(20);
        }
    }
}
