package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.indicator.Severity;
import planhouse.samples.ManyFaults;
import planhouse.warehouse.reading.RunReport.WorkbookResult;

/**
 * What is put into workbooks comes out again: each spoiled cell as a finding at its place and
 * nothing else, each filled cell as a value, a finding, a label or part of a row set aside.
 */
class ConservationIT {

    private static final long SEED = Long.getLong("planhouse.seed", System.nanoTime() % 1_000_000);
    private static final int WORKBOOKS = Integer.getInteger("planhouse.workbooks", 6);

    @TempDir private static Path folder;

    private static List<ManyFaults.Spoiled> spoiled;
    @AutoClose private static LoadedWarehouse warehouse;
    private static List<WorkbookResult> loaded;

    @BeforeAll
    static void load_spoiled_workbooks() throws IOException {
        spoiled = ManyFaults.write(folder, SEED, WORKBOOKS);
        warehouse = new LoadedWarehouse(Optional.empty());
        loaded =
                warehouse
                        .load(spoiled.stream().map(ManyFaults.Spoiled::file).toArray(Path[]::new))
                        .workbooks();
    }

    @Test
    void each_planted_fault_of_six_forms_is_found_at_its_cell_and_nothing_else_is() {
        for (int i = 0; i < WORKBOOKS; i++) {
            List<String> errors =
                    loaded.get(i).returns().stream()
                            .flatMap(result -> result.findings().stream())
                            .filter(finding -> finding.severity() == Severity.ERROR)
                            .map(finding -> finding.sheet() + "!" + finding.cell().orElse(""))
                            .toList();

            assertThat(errors)
                    .as("seed %d, %s", SEED, spoiled.get(i).file().getFileName())
                    .containsExactlyInAnyOrderElementsOf(spoiled.get(i).cells());
        }
    }

    @Test
    void each_filled_cell_of_a_forms_sheets_is_accounted_for() throws Exception {
        for (int i = 0; i < WORKBOOKS; i++) {
            Path file = spoiled.get(i).file();

            assertThat(new CellAccount(warehouse.jdbc(), loaded.get(i).sha256().orElseThrow()))
                    .as("seed %d, %s", SEED, file.getFileName())
                    .satisfies(
                            account -> assertThat(account.read()).isEqualTo(account.filledIn(file)))
                    .satisfies(account -> assertThat(account.read()).isEqualTo(account.placed()));
        }
    }
}
