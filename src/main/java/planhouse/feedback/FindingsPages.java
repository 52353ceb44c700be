package planhouse.feedback;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import planhouse.indicator.Bilingual;
import planhouse.workbook.marking.FindingsPage;
import planhouse.workbook.marking.PageRow;

/**
 * The sheets of findings: what was sent, how many findings of which weight, and one line for each,
 * by cause.
 */
final class FindingsPages {

    /** Lines of one sheet; Excel has 1,048,576 rows. */
    private static final int MOST = 1_000_000;

    private final Path file;
    private final List<ReportedFinding> findings;
    private final FindingsHead head;
    private final boolean linked;

    /**
     * @param unmarked why the workbook has no marks itself; empty where it has
     */
    FindingsPages(
            Path file,
            FindingsHead head,
            List<ReportedFinding> findings,
            Optional<Bilingual> unmarked) {
        this.file = file;
        this.head = unmarked.map(head::unmarked).orElse(head);
        this.linked = unmarked.isEmpty();
        this.findings = findings;
    }

    List<FindingsPage> pages() {
        List<List<ReportedFinding>> causes = causes();
        List<FindingsPage> pages = new ArrayList<>();
        List<List<ReportedFinding>> page = new ArrayList<>();
        int lines = 0;
        for (List<ReportedFinding> cause : causes) {
            for (int from = 0; from < cause.size(); ) {
                int to = Math.min(cause.size(), from + MOST - lines - 1);
                page.add(cause.subList(from, to));
                lines += to - from + 1;
                from = to;
                if (lines >= MOST - 1) {
                    pages.add(page(page, lines));
                    page = new ArrayList<>();
                    lines = 0;
                }
            }
        }
        if (!page.isEmpty()) pages.add(page(page, lines));
        return pages;
    }

    private FindingsPage page(List<List<ReportedFinding>> causes, int lines) {
        List<PageRow> above = head.rows(file, findings);
        FindingRows rows = new FindingRows(causes, above, linked);
        return new FindingsPage(
                FeedbackText.of("title").zh(),
                FindingColumns.widths(),
                above.size(),
                above.size() + lines,
                FindingColumns.EXPLANATION,
                FeedbackText.line("footer", file.getFileName().toString()),
                rows);
    }

    /** The same rule of the same weight is one cause; errors come first. */
    private List<List<ReportedFinding>> causes() {
        Map<String, List<ReportedFinding>> causes = new LinkedHashMap<>();
        findings.stream()
                .sorted(
                        Comparator.comparing(
                                        (ReportedFinding reported) -> !reported.finding().isOpen())
                                .thenComparing(reported -> reported.finding().severity())
                                .thenComparing(reported -> reported.finding().rule()))
                .forEach(
                        reported ->
                                causes.computeIfAbsent(
                                                reported.finding().isOpen()
                                                        + reported.finding().severity().code()
                                                        + reported.finding().rule(),
                                                key -> new ArrayList<>())
                                        .add(reported));
        return List.copyOf(causes.values());
    }
}
