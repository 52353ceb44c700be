package planhouse.cli.definition;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import planhouse.cli.option.CommonOptions;
import planhouse.cli.option.PersonActing;
import planhouse.cli.option.Syntax;
import planhouse.cli.wording.Json;
import planhouse.cli.wording.Words;
import planhouse.cli.workbench.Database;
import planhouse.cli.workbench.DatabaseSettings;
import planhouse.form.Definitions;
import planhouse.form.file.DefinitionException;
import planhouse.plan.Plan;
import planhouse.plan.Programme;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.schema.WarehouseSchema;
import tools.jackson.databind.node.ObjectNode;

/** Checks the definition files and lists what they define. */
@Command(name = "definitions")
public final class DefinitionsCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Syntax syntax;

    @Mixin private CommonOptions options = new CommonOptions();

    @Mixin private PersonActing person = new PersonActing();

    @Option(names = "--take-over", descriptionKey = "option.takeOver")
    private boolean takeOver;

    @Override
    public Integer call() {
        Programme programme = options.programme();
        DatabaseSettings settings = DatabaseSettings.of(System.getenv());
        Definitions definitions = programme.definitions();
        List<Plan> plans = programme.plans();
        ScheduledRuns runs = new ScheduledRuns(programme, syntax);
        if (!runs.mistakes().isEmpty()) {
            throw new DefinitionException(runs.mistakes());
        }
        Optional<String> untried = Optional.empty();
        if (takeOver) {
            String said = takeOver(programme) ? "definitions.takenOver" : "definitions.isTheirs";
            spec.commandLine().getErr().println(Words.of(said));
        } else {
            untried = SqlTryout.of(programme, settings);
        }
        ReliefList relief = ReliefList.of(definitions, programme.sql(), settings);
        if (options.json()) {
            ObjectNode document = DefinitionsJson.of(definitions, plans, runs);
            relief.add(document);
            document.put("sqlNotTried", untried.orElse(null));
            Json.print(spec.commandLine().getOut(), document);
        } else {
            PrintWriter out = spec.commandLine().getOut();
            new DefinitionsText(out, Locale.getDefault()).print(definitions, plans);
            if (!runs.all().isEmpty()) {
                out.println();
                runs.crontab(System.getenv()).forEach(out::println);
            }
            relief.print(out, Locale.getDefault());
            untried.ifPresent(why -> out.println("\n" + why));
        }
        return 0;
    }

    private boolean takeOver(Programme programme) {
        Submitter by = new Submitter(person.name(), Optional.empty());
        try (Database database = Database.open(DatabaseSettings.of(System.getenv()))) {
            return new WarehouseSchema(database.dataSource(), programme).takeOver(by);
        }
    }
}
