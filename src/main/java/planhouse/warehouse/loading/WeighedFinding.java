package planhouse.warehouse.loading;

import java.util.Optional;
import planhouse.form.Waiver;
import planhouse.indicator.Finding;
import planhouse.indicator.Severity;

/** A finding as it counts for its return. */
record WeighedFinding(Finding finding, Optional<Relief> relief) {

    /** What it weighs: a relieved one blocks nothing and asks for nothing. */
    Severity severity() {
        return relief.isPresent() ? Severity.INFO : finding.severity();
    }

    Optional<Waiver> waiver() {
        return relief.flatMap(Relief::waiver);
    }
}
