package planhouse.cli.finding;

import java.util.Optional;
import planhouse.indicator.Severity;
import planhouse.warehouse.reading.RunReport.Relieved;
import planhouse.warehouse.reading.RunReport.Waived;
import tools.jackson.databind.node.ObjectNode;

/**
 * What relieved a finding, as every document says it: {@code relief}, {@code ruleSeverity}, {@code
 * waiver}.
 */
public final class ReliefJson {

    private ReliefJson() {}

    /** Adds them to a finding's object, null where nothing relieved it. */
    public static void add(ObjectNode node, Severity severity, Optional<Relieved> relief) {
        node.put("relief", relief.map(Relieved::kind).orElse(null));
        node.put("ruleSeverity", relief.map(Relieved::ruleSeverity).orElse(severity).code());
        Optional<Waived> waiver = relief.flatMap(Relieved::waiver);
        if (waiver.isPresent()) {
            node.putObject("waiver")
                    .put("reason", waiver.get().reason())
                    .put("until", waiver.get().until().toString())
                    .put("by", waiver.get().by());
        } else {
            node.putNull("waiver");
        }
    }
}
