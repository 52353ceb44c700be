package planhouse.cli.closing;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import planhouse.cli.wording.Json;
import planhouse.cli.wording.Moments;
import planhouse.cli.wording.Words;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.approval.ApprovalCandidate;
import planhouse.warehouse.approval.ApprovalCandidate.Content;
import planhouse.warehouse.approval.ApprovalCandidate.Obstacle;
import planhouse.warehouse.approval.ApprovalCandidate.Query;
import planhouse.warehouse.reading.ReturnStatus;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was approved, and what was not and why. */
final class ApprovalView {

    private final int year;
    private final Submitter by;
    private final List<ApprovalCandidate> candidates;
    private final List<ApprovalCandidate> approved;

    ApprovalView(
            int year,
            Submitter by,
            List<ApprovalCandidate> candidates,
            List<ApprovalCandidate> approved) {
        this.year = year;
        this.by = by;
        this.candidates = List.copyOf(candidates);
        this.approved = List.copyOf(approved);
    }

    ObjectNode json() {
        ObjectNode document = Json.object();
        document.put("county", candidates.get(0).standing().county());
        document.put("year", year);
        document.put("by", by.person());
        ArrayNode returns = document.putArray("returns");
        for (ApprovalCandidate one : candidates) {
            ObjectNode node = returns.addObject();
            node.put("form", one.standing().form());
            node.put("outcome", outcome(one));
            node.put("obstacle", one.obstacle().map(ApprovalView::code).orElse(null));
            node.put("state", approved.contains(one) ? "approved" : one.standing().state());
            node.put("revision", one.standing().revision().orElse(null));
            node.put("nil", one.standing().nil());
            node.put("receivedLate", one.standing().receivedLate());
            node.put("unexplained", one.standing().unexplained());
            node.put(
                    "approvedBy",
                    approved.contains(one)
                            ? by.person()
                            : one.standing().approvedBy().orElse(null));
            describe(node, one.content());
        }
        return document;
    }

    /** What is published of a return; nothing but nulls and empty lists where nothing is. */
    private static void describe(ObjectNode node, Optional<Content> published) {
        ArrayNode submitters = node.putArray("submittedBy");
        published.ifPresent(content -> content.submittedBy().forEach(submitters::add));
        node.put(
                "submittedAt",
                published
                        .map(content -> content.submittedAt().toInstant().toString())
                        .orElse(null));
        node.put("file", published.flatMap(Content::workbook).orElse(null));
        node.put("rows", published.map(Content::rows).orElse(null));
        node.put("contentHash", published.flatMap(Content::contentHash).orElse(null));
        node.put("rulesVersion", published.map(Content::rulesVersion).orElse(null));
        ArrayNode queries = node.putArray("queries");
        for (Query query : published.map(Content::queries).orElse(List.of())) {
            queries.addObject()
                    .put("finding", query.finding())
                    .put("rule", query.rule())
                    .put("sheet", query.sheet())
                    .put("cell", query.cell().orElse(null))
                    .put("message", query.message().in(Locale.getDefault()))
                    .put("explanation", query.explanation().orElse(null))
                    .put("explainedBy", query.explainedBy().orElse(null));
        }
    }

    private String outcome(ApprovalCandidate one) {
        if (approved.contains(one)) {
            return "approved";
        }
        return one.obstacle().filter(Obstacle.APPROVED_ALREADY::equals).isPresent()
                ? "unchanged"
                : "refused";
    }

    private static String code(Obstacle obstacle) {
        return obstacle.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void print(PrintWriter out, Moments moments) {
        out.println(
                Words.of(
                        "approve.title",
                        candidates.get(0).standing().countyName().in(Locale.getDefault()),
                        year,
                        by.person()));
        for (ApprovalCandidate one : candidates) {
            String mark =
                    switch (outcome(one)) {
                        case "approved" -> "★";
                        case "unchanged" -> "=";
                        default -> "✗";
                    };
            out.println(mark + " " + one.standing().form() + "  " + told(one, moments));
            one.content().ifPresent(content -> printQueries(out, content));
        }
        out.println();
        long unchanged =
                candidates.stream().filter(one -> outcome(one).equals("unchanged")).count();
        out.println(
                Words.of(
                        "approve.total",
                        approved.size(),
                        unchanged,
                        candidates.size() - approved.size() - unchanged));
    }

    private String told(ApprovalCandidate one, Moments moments) {
        ReturnStatus standing = one.standing();
        String content =
                one.content()
                        .map(
                                is ->
                                        Words.of(
                                                        standing.nil()
                                                                ? "approve.nil"
                                                                : "approve.content",
                                                        standing.revision().orElse(0),
                                                        is.rows(),
                                                        is.workbook().orElse(is.kind()),
                                                        String.join(", ", is.submittedBy()),
                                                        moments.text(is.submittedAt()))
                                                + (standing.receivedLate()
                                                        ? " · " + Words.of("status.receivedLate")
                                                        : "")
                                                + " · "
                                                + Words.of(
                                                        "approve.queries",
                                                        standing.queries(),
                                                        standing.queries() - standing.unexplained())
                                                + " · ")
                        .orElse("");
        return content
                + one.obstacle()
                        .map(
                                obstacle ->
                                        Words.of(
                                                "obstacle." + code(obstacle),
                                                standing.approvedBy().orElse(""),
                                                standing.unexplained(),
                                                by.person()))
                        .orElseGet(() -> Words.of("state.approved"));
    }

    private static void printQueries(PrintWriter out, Content content) {
        for (Query query : content.queries()) {
            out.println(
                    "    ? "
                            + query.message().in(Locale.getDefault())
                            + " ["
                            + query.rule()
                            + " #"
                            + query.finding()
                            + "]");
            out.println(
                    "      "
                            + query.explanation()
                                    .map(
                                            said ->
                                                    Words.of(
                                                            "approve.explained",
                                                            said,
                                                            query.explainedBy().orElse("")))
                                    .orElseGet(() -> Words.of("approve.unexplained")));
        }
    }
}
