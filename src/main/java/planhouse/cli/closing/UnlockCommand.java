package planhouse.cli.closing;

import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import planhouse.cli.option.CommonOptions;
import planhouse.cli.option.Counties;
import planhouse.cli.option.Expecting;
import planhouse.cli.option.Forms;
import planhouse.cli.option.PersonActing;
import planhouse.cli.wording.Json;
import planhouse.cli.wording.Moments;
import planhouse.cli.wording.Words;
import planhouse.cli.workbench.Workbench;
import planhouse.form.CodeList;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.warehouse.ReturnId;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.approval.YearLocks;

/** One return of a locked year may be written again until a moment. */
@Command(name = "unlock")
public final class UnlockCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin private CommonOptions options = new CommonOptions();

    @Mixin private PersonActing person = new PersonActing();

    @Parameters(
            arity = "1",
            paramLabel = "YEAR",
            converter = Expecting.Year.class,
            descriptionKey = "parameter.year")
    private int year;

    @Option(
            names = "--form",
            paramLabel = "F",
            required = true,
            descriptionKey = "parameter.oneForm")
    private String form = "";

    @Option(
            names = "--county",
            paramLabel = "C",
            required = true,
            descriptionKey = "parameter.county")
    private String county = "";

    @Option(
            names = "--until",
            paramLabel = "TIME",
            required = true,
            descriptionKey = "option.until")
    private String until = "";

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            converter = Expecting.Text.class,
            required = true,
            descriptionKey = "option.unlockReason")
    private String reason = "";

    @Override
    public Integer call() {
        Moments.Typed typed = Moments.of(until, spec);
        Submitter by = new Submitter(person.name(), Optional.of(reason));
        try (Workbench bench = Workbench.open(options, spec)) {
            Definitions definitions = bench.definitions();
            OffsetDateTime end = typed.by(definitions);
            Form asked = Forms.of(definitions, form, spec);
            CodeList.Entry respondent = Counties.of(asked.respondents().register(), county, spec);
            ReturnId of = new ReturnId(asked.code(), respondent.code(), year);
            new YearLocks(bench.dataSource(), definitions, bench.sql()).grant(of, end, by);
            if (options.json()) {
                Json.print(
                        spec.commandLine().getOut(),
                        Json.object()
                                .put("year", year)
                                .put("form", of.form())
                                .put("county", of.county())
                                .put("until", end.toInstant().toString())
                                .put("by", by.person())
                                .put("reason", reason));
            } else {
                spec.commandLine()
                        .getOut()
                        .println(
                                Words.of(
                                        "unlock.done",
                                        of.form()
                                                + " "
                                                + respondent.name().in(Locale.getDefault())
                                                + " "
                                                + year,
                                        bench.moments().text(end),
                                        by.person()));
            }
            return 0;
        }
    }
}
