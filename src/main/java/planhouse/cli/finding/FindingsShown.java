package planhouse.cli.finding;

import java.util.List;
import planhouse.form.CodeList;
import planhouse.indicator.Severity;
import planhouse.warehouse.finding.FollowedFinding;
import planhouse.warehouse.finding.ReturnFindings;

/**
 * What {@code findings} shows of a county's returns.
 *
 * @param all information too, which asks for nothing
 */
record FindingsShown(CodeList.Entry county, int year, boolean all, List<ReturnFindings> returns) {

    FindingsShown {
        returns = List.copyOf(returns);
    }

    List<FollowedFinding> of(ReturnFindings history) {
        return history.findings().stream()
                .filter(finding -> all || finding.severity() != Severity.INFO)
                .toList();
    }
}
