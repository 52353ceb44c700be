package planhouse.feedback;

import java.util.Optional;
import planhouse.indicator.Bilingual;
import planhouse.warehouse.reading.RunReport.ReturnFinding;
import planhouse.warehouse.reading.RunReport.ReturnResult;

/** A finding with the return that it is about. */
record ReportedFinding(ReturnResult of, ReturnFinding finding) {

    private static final String MARK = "：";

    /** The message without the place, which has a column of its own. */
    Bilingual problem() {
        Bilingual message = finding.message();
        Optional<String> cell = finding.cell();
        String place = finding.sheet() + cell.map(address -> "!" + address).orElse("");
        return new Bilingual(
                behind(message.zh(), place + MARK), behind(message.en(), place + ": "));
    }

    private static String behind(String text, String start) {
        return text.startsWith(start) ? text.substring(start.length()) : text;
    }

    String place() {
        return finding.cell().map(cell -> finding.sheet() + "!" + cell).orElse(finding.sheet());
    }
}
