package planhouse.cli.revision;

import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;
import planhouse.cli.option.CommonOptions;
import planhouse.cli.wording.Json;
import planhouse.cli.wording.Words;
import planhouse.cli.workbench.Workbench;
import planhouse.warehouse.publication.RevisionActs;
import planhouse.warehouse.reading.Attempt;
import tools.jackson.databind.node.ObjectNode;

/** What the commands have in common by which a person makes a revision without a workbook. */
final class RevisionAct {

    /** What is to be done over the return that was chosen. */
    interface Deed {
        Attempt over(RevisionActs acts, ReturnChoice.Chosen chosen);
    }

    private final CommandSpec spec;
    private final CommonOptions options;
    private final ReturnChoice choice;

    RevisionAct(CommandSpec spec, CommonOptions options, ReturnChoice choice) {
        this.spec = spec;
        this.options = options;
        this.choice = choice;
    }

    /**
     * Does it and says what stands now.
     *
     * @throws planhouse.warehouse.ActRefusedException when it is refused
     */
    int run(Deed deed) {
        try (Workbench bench = Workbench.open(options, spec)) {
            ReturnChoice.Chosen chosen = choice.of(bench.definitions());
            Attempt made =
                    deed.over(
                            new RevisionActs(bench.dataSource(), bench.definitions(), bench.sql()),
                            chosen);
            PrintWriter out = spec.commandLine().getOut();
            if (options.json()) {
                ObjectNode document = RevisionsJson.of(chosen);
                document.set("made", RevisionsJson.of(made));
                Json.print(out, document);
            } else {
                out.println(chosen.title());
                out.println("  ✓ " + said(made));
            }
            return 0;
        }
    }

    private static String said(Attempt made) {
        String key = "revisions.made." + (made.isNil() ? "nil" : made.kind().code());
        return Words.of(
                key,
                made.revision().orElseThrow(),
                made.by(),
                made.restores().map(String::valueOf).orElse(""),
                made.rows().loaded());
    }
}
