package planhouse.cli.closing;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import planhouse.cli.option.Counties;
import planhouse.cli.wording.Words;
import planhouse.form.Definitions;
import planhouse.warehouse.audit.Alteration;
import planhouse.warehouse.audit.PublishedProof;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whether the warehouse holds what was published, for people and for programs. */
final class PublishedText {

    private PublishedText() {}

    static void print(PrintWriter out, Definitions definitions, PublishedProof proof) {
        for (Alteration one : proof.alterations()) {
            out.println(
                    Words.of(
                            "audit.altered",
                            one.form(),
                            Counties.name(definitions, one.form(), one.county()),
                            String.valueOf(one.year()),
                            String.valueOf(one.revision()),
                            Words.of(
                                    "audit.altered." + one.kind(),
                                    one.times(),
                                    place(one),
                                    item(definitions, one),
                                    shown(one.expected()),
                                    shown(one.found()))));
        }
        if (proof.isAsPublished()) {
            out.println(Words.of("audit.asPublished", proof.revisions()));
        } else {
            out.println(Words.of("audit.notAsPublished", proof.revisions()));
            out.println(Words.of("audit.altered.fix"));
        }
        if (proof.ofOtherForms() > 0) {
            out.println(Words.of("audit.ofOtherForms", proof.ofOtherForms()));
        }
        if (proof.notRecomputed() > 0) {
            out.println(Words.of("audit.notRecomputed", proof.notRecomputed()));
        }
        if (proof.withoutDigest() > 0) {
            out.println(Words.of("audit.withoutDigest", proof.withoutDigest()));
        }
    }

    /** {@code 表1!J8}, or the row where no column is known. */
    private static String place(Alteration one) {
        return Stream.of(one.sheet(), one.cell())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("!"));
    }

    /** The item's name, or what else it is that differs. */
    private static String item(Definitions definitions, Alteration one) {
        String code = one.item().orElse("");
        return definitions
                .form(one.form())
                .flatMap(form -> form.item(code))
                .map(item -> item.name().in(Locale.getDefault()))
                .orElse(code);
    }

    private static String shown(Optional<String> value) {
        return value.filter(text -> !text.isEmpty()).orElse("–");
    }

    static void addTo(ObjectNode document, PublishedProof proof) {
        document.put("asPublished", proof.isAsPublished());
        document.put("revisions", proof.revisions());
        document.put("ofOtherForms", proof.ofOtherForms());
        document.put("notRecomputed", proof.notRecomputed());
        document.put("withoutDigest", proof.withoutDigest());
        ArrayNode altered = document.putArray("altered");
        for (Alteration one : proof.alterations()) {
            altered.addObject()
                    .put("form", one.form())
                    .put("county", one.county())
                    .put("year", one.year())
                    .put("revision", one.revision())
                    .put("kind", one.kind())
                    .put("item", one.item().orElse(null))
                    .put("times", one.times())
                    .put("sheet", one.sheet().orElse(null))
                    .put("cell", one.cell().orElse(null))
                    .put("expected", one.expected().orElse(null))
                    .put("found", one.found().orElse(null));
        }
    }
}
