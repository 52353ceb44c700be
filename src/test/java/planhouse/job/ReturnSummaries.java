package planhouse.job;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;
import planhouse.plan.Coverage;
import planhouse.report.ReturnState;
import planhouse.report.YearlySummary;

/** Yearly summaries with one return in them, and the target that counts its robots. */
final class ReturnSummaries {

    private static final String ROBOTS = "IM-04";

    private final LoadedWarehouse warehouse;
    private final Path folder;

    /**
     * @param folder where the reports are written
     */
    ReturnSummaries(LoadedWarehouse warehouse, Path folder) {
        this.warehouse = warehouse;
        this.folder = folder;
    }

    /**
     * @param asOf the moment whose data count; empty: now
     */
    YearlySummary make(Optional<OffsetDateTime> asOf) {
        return warehouse
                .summary(new SummaryRequest(warehouse.plan(), ReturnAttempts.YEAR, asOf, folder))
                .summary();
    }

    static ReturnState state(YearlySummary summary) {
        return summary.returns().stream()
                .filter(one -> one.formCode().equals(ReturnAttempts.FORM))
                .filter(one -> one.countyCode().equals(ReturnAttempts.COUNTY))
                .findFirst()
                .orElseThrow()
                .state();
    }

    static Coverage robots(YearlySummary summary) {
        return summary.targets().stream()
                .filter(target -> target.code().equals(ROBOTS))
                .findFirst()
                .orElseThrow()
                .coverage();
    }

    int provisionalInMart() {
        return warehouse
                .jdbc()
                .sql("select returns_provisional from mart.plan_progress where target_code = ?")
                .param(ROBOTS)
                .query(Integer.class)
                .single();
    }
}
