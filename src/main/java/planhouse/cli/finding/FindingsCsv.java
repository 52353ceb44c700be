package planhouse.cli.finding;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import planhouse.cli.wording.Moments;
import planhouse.warehouse.finding.FollowedFinding;
import planhouse.warehouse.finding.GivenExplanation;
import planhouse.warehouse.finding.ReturnFindings;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * Findings as a table for spreadsheets: RFC 4180, UTF-8 with a byte order mark, by which Excel
 * knows Chinese. What respondents wrote is never a formula: a cell that a spreadsheet would
 * calculate begins with an apostrophe.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV Injection</a>
 */
final class FindingsCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Full-width signs too: Excel takes them for the others in some languages. */
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private static final String[] HEADER = {
        "county",
        "form",
        "year",
        "attempt",
        "outcome",
        "status",
        "finding",
        "severity",
        "rule",
        "sheet",
        "cell",
        "item",
        "subject",
        "found",
        "expected",
        "message",
        "fix",
        "in_published",
        "explanation",
        "explained_by",
        "explained_at",
        "carried_forward"
    };

    private final Locale locale;
    private final Moments moments;

    FindingsCsv(Locale locale, Moments moments) {
        this.locale = locale;
        this.moments = moments;
    }

    void write(FindingsShown shown, Writer out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        CsvSchema schema = CsvSchema.emptySchema().withLineSeparator("\r\n");
        // the writer stays open: it may be the standard output
        StringBuilder table = new StringBuilder();
        try (StringWriter buffer = new StringWriter();
                SequenceWriter rows = new CsvMapper().writer(schema).writeValues(buffer)) {
            rows.write(HEADER);
            for (ReturnFindings history : shown.returns()) {
                for (FollowedFinding finding : shown.of(history)) {
                    rows.write(row(shown, history, finding));
                }
            }
            rows.flush();
            table.append(buffer);
        }
        out.append(table);
    }

    private String[] row(FindingsShown shown, ReturnFindings history, FollowedFinding finding) {
        Optional<GivenExplanation> given = finding.explanation();
        List<String> cells =
                List.of(
                        shown.county().code(),
                        history.form(),
                        String.valueOf(shown.year()),
                        String.valueOf(history.newest().number()),
                        history.newest().outcome().code(),
                        finding.standing().code(),
                        String.valueOf(finding.id()),
                        finding.severity().code(),
                        finding.rule(),
                        finding.sheet(),
                        finding.cell().orElse(""),
                        finding.item().orElse(""),
                        finding.subject(),
                        finding.found(),
                        finding.expected().in(locale),
                        finding.message().in(locale),
                        finding.fix().in(locale),
                        String.valueOf(finding.inPublished()),
                        given.map(GivenExplanation::text).orElse(""),
                        given.map(GivenExplanation::person).orElse(""),
                        given.map(one -> moments.toTheSecond(one.at())).orElse(""),
                        given.map(one -> String.valueOf(one.carriedForward())).orElse(""));
        return cells.stream().map(FindingsCsv::harmless).toArray(String[]::new);
    }

    /** The cell as a text for Excel, which takes one that begins so for a formula. */
    static String harmless(String cell) {
        return !cell.isEmpty() && BEGINS_A_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
