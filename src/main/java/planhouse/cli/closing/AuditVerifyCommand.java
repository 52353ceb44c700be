package planhouse.cli.closing;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import planhouse.cli.ending.Failures;
import planhouse.cli.option.CommonOptions;
import planhouse.cli.option.Expecting;
import planhouse.cli.wording.Json;
import planhouse.cli.wording.Moments;
import planhouse.cli.wording.Words;
import planhouse.cli.workbench.Workbench;
import planhouse.warehouse.audit.AuditProof;
import planhouse.warehouse.audit.AuditTrail;
import planhouse.warehouse.audit.FrozenSummaries;
import planhouse.warehouse.audit.PublishedProof;
import planhouse.warehouse.audit.PublishedRevisions;
import planhouse.warehouse.audit.SummaryProof;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Recomputes the audit trail's chain, and proves it unbroken or names the first broken entry; holds
 * every published revision against what was read from its workbook, every summary against what it
 * froze.
 */
@Command(name = "verify")
final class AuditVerifyCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin private CommonOptions options = new CommonOptions();

    @Option(
            names = "--expect",
            paramLabel = "HASH",
            converter = Expecting.Hash.class,
            descriptionKey = "option.expect")
    private @Nullable String expected;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Workbench bench = Workbench.openToShow(options)) {
            Optional<String> hash = Optional.ofNullable(expected);
            AuditProof proof = new AuditTrail(bench.dataSource(), bench.sql()).verify(hash);
            PublishedProof published =
                    new PublishedRevisions(bench.dataSource(), bench.sql(), bench.definitions())
                            .verify();
            SummaryProof summaries = new FrozenSummaries(bench.dataSource(), bench.sql()).verify();
            boolean cut = hash.isPresent() && proof.expectedAt().isEmpty();
            if (options.json()) {
                ObjectNode document = json(proof, hash);
                PublishedText.addTo(document, published);
                SummariesText.addTo(document, summaries);
                Json.print(out, document);
            } else {
                print(out, proof, hash, bench.moments());
                PublishedText.print(out, bench.definitions(), published);
                SummariesText.print(out, summaries);
                keep(out, proof);
            }
            return proof.isUnbroken() && !cut && published.isAsPublished() && summaries.isAsFrozen()
                    ? 0
                    : Failures.REJECTIONS;
        }
    }

    private static ObjectNode json(AuditProof proof, Optional<String> hash) {
        ObjectNode document = Json.object();
        document.put("unbroken", proof.isUnbroken());
        document.put("entries", proof.entries());
        document.put("head", proof.head().orElse(null));
        proof.fault()
                .ifPresentOrElse(
                        fault ->
                                document.putObject("fault")
                                        .put("entry", fault.entry())
                                        .put("kind", fault.kind())
                                        .put("expected", fault.expected())
                                        .put("found", fault.found()),
                        () -> document.putNull("fault"));
        addTo(document.putArray("unrecorded"), proof.unrecorded());
        addTo(document.putArray("undone"), proof.undone());
        if (hash.isPresent()) {
            document.putObject("expected")
                    .put("hash", hash.get())
                    .put("entry", proof.expectedAt().orElse(null));
        } else {
            document.putNull("expected");
        }
        return document;
    }

    private static void addTo(ArrayNode acts, List<AuditProof.OneSided> oneSided) {
        for (AuditProof.OneSided act : oneSided) {
            acts.addObject()
                    .put("at", act.actedAt().toInstant().toString())
                    .put("by", act.actor())
                    .put("act", act.act())
                    .put("form", act.form().orElse(null))
                    .put("county", act.county().orElse(null))
                    .put("year", act.year().orElse(null));
        }
    }

    private static void print(
            PrintWriter out, AuditProof proof, Optional<String> hash, Moments moments) {
        proof.fault()
                .ifPresent(
                        fault ->
                                out.println(
                                        Words.of(
                                                "audit." + fault.kind(),
                                                fault.entry(),
                                                fault.expected(),
                                                fault.found(),
                                                fault.entry() - 1)));
        print(out, "audit.unrecorded", proof.unrecorded(), moments);
        print(out, "audit.undone", proof.undone(), moments);
        if (hash.isPresent()) {
            out.println(
                    proof.expectedAt()
                            .map(entry -> Words.of("audit.expected", entry, hash.get()))
                            .orElseGet(() -> Words.of("audit.cut", hash.get())));
        }
        out.println(
                Words.of(proof.isUnbroken() ? "audit.unbroken" : "audit.broken", proof.entries()));
    }

    private static void print(
            PrintWriter out, String words, List<AuditProof.OneSided> oneSided, Moments moments) {
        for (AuditProof.OneSided act : oneSided) {
            out.println(
                    Words.of(
                            words,
                            act.form().orElse(""),
                            act.county().orElse(""),
                            act.year().map(String::valueOf).orElse(""),
                            Words.of("act." + act.act()),
                            act.actor(),
                            moments.toTheSecond(act.actedAt())));
        }
    }

    private static void keep(PrintWriter out, AuditProof proof) {
        out.println(Words.of("audit.keep", proof.head().orElse("–")));
    }
}
