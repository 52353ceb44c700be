package planhouse.cli.closing;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import planhouse.cli.wording.Json;
import planhouse.cli.wording.Moments;
import planhouse.cli.wording.Words;
import planhouse.warehouse.audit.AuditEntry;
import tools.jackson.databind.JsonNode;

/** Why and what of an entry of the audit trail, for people. */
final class AuditDetails {

    /** What people ask for, in this order; the rest is in the JSON. */
    private static final List<String> SHOWN =
            List.of(
                    "explanation",
                    "outcome",
                    "revision",
                    "restored_revision",
                    "rows",
                    "plan",
                    "summary",
                    "last_summary",
                    "run",
                    "finding",
                    "source",
                    "unexplained_queries",
                    "approved_by",
                    "because",
                    "fell_at",
                    "returns_expected",
                    "returns_approved",
                    "exception",
                    "open_until",
                    "folder_before",
                    "folder");

    private AuditDetails() {}

    /** {@code “counted twice” · revision 2 · rows 0}. */
    static String of(AuditEntry entry, Moments moments) {
        JsonNode details = Json.read(entry.details());
        return Stream.concat(
                        entry.reason().map(AuditDetails::quoted).stream(),
                        SHOWN.stream().flatMap(fact -> said(fact, details, moments).stream()))
                .collect(Collectors.joining(" · "));
    }

    private static String quoted(String reason) {
        return Words.of("revisions.reason", reason);
    }

    private static Optional<String> said(String fact, JsonNode details, Moments moments) {
        JsonNode value = details.path(fact);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        String text = value.asString();
        return Optional.of(
                switch (fact) {
                    case "explanation" -> quoted(text);
                    case "outcome" -> Words.of("return." + text);
                    case "folder", "folder_before" ->
                            Words.of(
                                    "audit.fact." + fact,
                                    text.equals("shipped") ? Words.of("audit.shipped") : text);
                    case "source" -> Words.of("audit.source." + text);
                    case "because" -> Words.of("audit.because." + text);
                    case "fell_at", "open_until" ->
                            Words.of("audit.fact." + fact, moment(text, moments));
                    default -> Words.of("audit.fact." + fact, text);
                });
    }

    private static String moment(String text, Moments moments) {
        try {
            return moments.text(OffsetDateTime.parse(text));
        } catch (DateTimeParseException other) {
            return text;
        }
    }
}
