package planhouse.warehouse.loading;

import java.util.Optional;
import planhouse.form.Waiver;
import planhouse.indicator.Severity;

/**
 * Why a finding weighs less than its rule says.
 *
 * @param code {@code shadow} or {@code waived}, as the warehouse and the JSON write it
 * @param ruleSeverity what it would weigh without relief
 * @param waiver of a waived one
 */
record Relief(String code, Severity ruleSeverity, Optional<Waiver> waiver) {

    static Relief shadow(Severity ruleSeverity) {
        return new Relief("shadow", ruleSeverity, Optional.empty());
    }

    static Relief waived(Severity ruleSeverity, Waiver waiver) {
        return new Relief("waived", ruleSeverity, Optional.of(waiver));
    }
}
