package planhouse.cli.loading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import planhouse.cli.wording.Words;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Severity;
import planhouse.warehouse.reading.RunReport.Relieved;
import planhouse.warehouse.reading.RunReport.ReturnFinding;
import planhouse.workbook.CellAddress;
import planhouse.workbook.CellRange;

/**
 * Findings of a return that differ in their cells alone: one mistake to a person, however many
 * cells it stands in.
 *
 * @param first of them
 * @param said its message; where there are cells, what follows the place
 * @param cells of all of them; empty where the message does not begin with a cell
 */
record AlikeFindings(ReturnFinding first, String said, List<CellAddress> cells) {

    /** From how many cells below each other on a range is read faster. */
    private static final int RANGE = 3;

    /** What findings have in common that are one mistake. */
    private record Mistake(
            Severity severity,
            String rule,
            String sheet,
            String said,
            Bilingual fix,
            Optional<String> explanation,
            Optional<Relieved> relief) {

        Mistake(ReturnFinding finding, String said) {
            this(
                    finding.severity(),
                    finding.rule(),
                    finding.sheet(),
                    said,
                    finding.fix(),
                    finding.explanation(),
                    finding.relief());
        }
    }

    /** Each finding is in one of them; they stand in the order of their first. */
    static List<AlikeFindings> of(List<ReturnFinding> findings, Locale locale) {
        List<AlikeFindings> all = new ArrayList<>();
        Map<Mistake, AlikeFindings> known = new HashMap<>();
        for (ReturnFinding finding : findings) {
            String message = finding.message().in(locale);
            String place = finding.sheet() + "!" + finding.cell().orElse("");
            if (finding.cell().isEmpty() || !message.startsWith(place + Words.of("text.colon"))) {
                all.add(new AlikeFindings(finding, message, List.of()));
                continue;
            }
            String said = message.substring(place.length());
            known.computeIfAbsent(
                            new Mistake(finding, said),
                            mistake -> {
                                all.add(new AlikeFindings(finding, said, new ArrayList<>()));
                                return all.get(all.size() - 1);
                            })
                    .cells
                    .add(CellAddress.parse(finding.cell().get()));
        }
        return all;
    }

    /** {@code 表1!F8, F10:F14: what is wrong}. */
    String message() {
        return cells.isEmpty() ? said : first.sheet() + "!" + places() + said;
    }

    private String places() {
        List<String> places = new ArrayList<>();
        for (int from = 0; from < cells.size(); ) {
            int to = from + 1;
            while (to < cells.size() && isBelow(cells.get(to - 1), cells.get(to))) to++;
            List<CellAddress> run = cells.subList(from, to);
            if (run.size() < RANGE) {
                run.forEach(cell -> places.add(cell.toString()));
            } else {
                places.add(range(run).toString());
            }
            from = to;
        }
        return String.join(Words.of("text.comma"), places);
    }

    private static boolean isBelow(CellAddress upper, CellAddress lower) {
        return lower.column() == upper.column() && lower.row() == upper.row() + 1;
    }

    private static CellRange range(List<CellAddress> run) {
        CellAddress top = run.get(0);
        CellAddress bottom = run.get(run.size() - 1);
        return new CellRange(top.row(), top.column(), bottom.row(), bottom.column());
    }
}
