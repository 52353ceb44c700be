package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A load of which the job repository no longer knows how far it came. */
class UnknownStateIT {

    @Test
    void the_same_load_goes_on_as_the_same_run() throws Exception {
        try (LoadedWarehouse warehouse = new LoadedWarehouse(Optional.empty())) {
            Path file = LoadJobIT.samples("2022").resolve("永康市-2022.xlsx");
            warehouse.load(file);
            for (String table : new String[] {"batch_step_execution", "batch_job_execution"}) {
                warehouse
                        .jdbc()
                        .sql(
                                "update batch."
                                        + table
                                        + " set status = 'UNKNOWN', exit_code = 'UNKNOWN' where "
                                        + (table.contains("step")
                                                ? "step_name = 'publish'"
                                                : "true"))
                        .update();
            }

            warehouse.load(file);

            assertThat(
                            warehouse
                                    .jdbc()
                                    .sql(
                                            "select string_agg(job_instance_id || ' ' || status,"
                                                    + " ', ' order by job_execution_id) from"
                                                    + " batch.batch_job_execution")
                                    .query(String.class)
                                    .single())
                    .isEqualTo("1 FAILED, 1 COMPLETED");
        }
    }
}
