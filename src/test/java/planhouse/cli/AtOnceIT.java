package planhouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.warehouse.server.TestDatabase;

/**
 * Processes that load overlapping folders into an empty database at once, summaries among them.
 * {@code bench/at-once} runs as many as it is told.
 */
class AtOnceIT {

    private static final int OVERLAPPING = 3;

    /** Competes with the workbook it corrects: which of the two is current depends on the order. */
    private static final String CORRECTION = "义乌市-2021-更正.xlsx";

    @TempDir Path folder;

    @Test
    void nobody_notices_the_others() throws IOException {
        int processes = Integer.getInteger("planhouse.processes", 5);
        List<Path> workbooks = workbooks();
        TestDatabase database = TestDatabase.create();

        List<PlanhouseProcess> running = new ArrayList<>();
        for (int number = 0; number < processes; number++) {
            running.add(
                    PlanhouseProcess.on(database.address(), folder, command(number, workbooks)));
        }

        for (PlanhouseProcess process : running) {
            assertThat(process.exitCode()).as(process::errors).isBetween(0, 1);
            assertThat(process.errors()).isEmpty();
        }
        JdbcClient jdbc = JdbcClient.create(database.dataSource());
        assertThat(count(jdbc, "warehouse.workbook")).isEqualTo(workbooks.size());
        assertThat(
                        jdbc.sql(
                                        "select return_key from warehouse.submission where state ="
                                                + " 'published' group by return_key, content_hash"
                                                + " having count(*) > 1")
                                .query(Long.class)
                                .list())
                .isEmpty();
        assertThat(new WarehouseState(database.dataSource()).leftovers()).isEmpty();
        assertThat(marts(database)).isEqualTo(marts(oneAfterTheOther()));
    }

    private String[] command(int number, List<Path> workbooks) {
        if (number % 4 == 3) {
            return new String[] {"summary", "2021", "-o", folder.resolve("out").toString()};
        }
        List<String> words = new ArrayList<>(List.of("load"));
        for (int next = 0; next < OVERLAPPING; next++) {
            words.add(workbooks.get((number + next) % workbooks.size()).toString());
        }
        return words.toArray(String[]::new);
    }

    private List<Path> workbooks() throws IOException {
        Path few = KilledRuns.few(folder.resolve("workbooks"));
        Files.delete(few.resolve(CORRECTION));
        try (Stream<Path> files = Files.list(few)) {
            return files.sorted().toList();
        }
    }

    private TestDatabase oneAfterTheOther() {
        TestDatabase database = TestDatabase.createFrom(KilledRuns.installed());
        PlanhouseProcess load =
                PlanhouseProcess.on(
                        database.address(), folder, "load", folder.resolve("workbooks").toString());
        assertThat(load.exitCode()).as(load::errors).isBetween(0, 1);
        return database;
    }

    /** What is published; attempts differ. */
    private static TreeMap<String, String> marts(TestDatabase database) {
        TreeMap<String, String> tables = new WarehouseState(database.dataSource()).tables();
        tables.keySet()
                .retainAll(
                        List.of(
                                "mart.enterprise_year",
                                "mart.facility_year",
                                "mart.cluster_year",
                                "mart.chain_year",
                                "mart.observation"));
        return tables;
    }

    private static long count(JdbcClient jdbc, String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
