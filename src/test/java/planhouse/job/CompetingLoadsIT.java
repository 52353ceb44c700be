package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fifty people load different workbooks of the same returns at the same moment. */
class CompetingLoadsIT {

    private static final int LOADS = 50;
    private static final String FIRST = "91330784MA28T0001E|永康一号门业|智能门锁|%d|%d|1|是|2021-05";
    private static final String SECOND = "91330784MA28T0002H|永康二号门业|智能门锁|3000|7|1|否|";
    private static final String FACILITY = "一号车间|91330784MA28T0001E|永康一号门业|数字化车间|市级|2021-05|已建成|%d";

    @TempDir private static Path folder;

    @AutoClose private static HikariDataSource connections;
    @AutoClose private static LoadedWarehouse warehouse;

    @BeforeAll
    static void load_all_at_once() throws Exception {
        connections = LoadsAtOnce.connections(LOADS);
        warehouse = new LoadedWarehouse(connections, Optional.empty());
        List<Path> workbooks = new ArrayList<>();
        for (int number = 1; number <= LOADS; number++) {
            workbooks.add(workbook(number));
        }
        new LoadsAtOnce(connections).of(workbooks);
    }

    /** Half of them have their sheets the other way round. */
    private static Path workbook(int number) throws IOException {
        TypedWorkbook typed = new TypedWorkbook();
        String[] enterprises = {FIRST.formatted(2000 + number, number), SECOND};
        String facility = FACILITY.formatted(500 + number);
        if (number % 2 == 0) {
            typed.enterprises("永康市", 2021, enterprises).facilities("永康市", 2021, facility);
        } else {
            typed.facilities("永康市", 2021, facility).enterprises("永康市", 2021, enterprises);
        }
        return typed.save(folder.resolve("competing-%d.xlsx".formatted(number)));
    }

    @Test
    void exactly_one_revision_of_each_return_is_current_and_it_is_the_newest_run() {
        assertThat(
                        warehouse
                                .jdbc()
                                .sql(
                                        "select return_key, run_id from warehouse.submission where"
                                                + " is_current order by return_key")
                                .query((row, number) -> row.getLong("run_id"))
                                .list())
                .containsExactly((long) LOADS, (long) LOADS);
    }

    @Test
    void revisions_are_numbered_without_a_gap_and_none_is_lost() {
        for (String form : List.of("JH01", "JH02")) {
            Map<String, List<Integer>> revisions = new TreeMap<>();
            warehouse
                    .jdbc()
                    .sql(
                            "select state, coalesce(revision, 0) as revision from"
                                + " warehouse.submission join warehouse.dim_form using (form_key)"
                                + " where form_code = ? order by revision")
                    .param(form)
                    .query(
                            row -> {
                                revisions
                                        .computeIfAbsent(
                                                row.getString("state"), state -> new ArrayList<>())
                                        .add(row.getInt("revision"));
                            });
            List<Integer> published = revisions.getOrDefault("published", List.of());
            int superseded = revisions.getOrDefault("superseded-by-newer", List.of()).size();
            assertThat(revisions.keySet()).isSubsetOf("published", "superseded-by-newer");
            assertThat(published)
                    .isEqualTo(IntStream.rangeClosed(1, published.size()).boxed().toList());
            assertThat(published.size() + superseded).isEqualTo(LOADS);
        }
    }

    @Test
    void each_moment_has_one_revision_and_the_next_begins_where_it_ends() {
        assertThat(
                        warehouse
                                .jdbc()
                                .sql(
                                        "select one.submission_key from warehouse.submission as one"
                                                + " left join warehouse.submission as next on"
                                                + " next.return_key = one.return_key and"
                                                + " next.revision = one.revision + 1 where"
                                                + " one.revision is not null and one.superseded_at"
                                                + " is distinct from next.published_at")
                                .query(Long.class)
                                .list())
                .isEmpty();
        assertThat(warehouse.count("warehouse.submission where superseded_at <= published_at"))
                .isZero();
    }

    @Test
    void the_facts_are_those_of_the_newest_run() {
        assertThat(
                        warehouse
                                .jdbc()
                                .sql(
                                        "select sum(robots_in_service) from mart.enterprise_year"
                                                + " where county_code = '330784' and year = 2021")
                                .query(Long.class)
                                .single())
                .isEqualTo(LOADS + 7);
    }
}
