package planhouse.cli.definition;

import java.io.PrintWriter;
import java.util.Comparator;
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
import planhouse.cli.wording.TextTable;
import planhouse.cli.wording.Words;
import planhouse.cli.workbench.Database;
import planhouse.cli.workbench.DatabaseSettings;
import planhouse.form.CodeList;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.form.Schedule;
import planhouse.form.file.DefinitionException;
import planhouse.plan.Plan;
import planhouse.plan.Programme;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.schema.WarehouseSchema;
import tools.jackson.databind.node.ArrayNode;
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
            ObjectNode document = json(definitions, plans);
            add(document, runs);
            relief.add(document);
            document.put("sqlNotTried", untried.orElse(null));
            Json.print(spec.commandLine().getOut(), document);
        } else {
            PrintWriter out = spec.commandLine().getOut();
            print(out, definitions, plans);
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

    private static ObjectNode json(Definitions definitions, List<Plan> plans) {
        ObjectNode document = Json.object();
        document.put("digest", definitions.digest());
        ArrayNode forms = document.putArray("forms");
        for (Form form : definitions.forms()) {
            ObjectNode node = forms.addObject();
            node.put("code", form.code());
            Json.bilingual(node, "title", form.title());
            node.put("kind", form.kind().name().toLowerCase(Locale.ROOT));
            node.put("items", form.items().size());
            node.put("lines", form.lines().size());
            ArrayNode rules = node.putArray("rules");
            form.rules().forEach(rule -> rules.add(rule.heading().code()));
        }
        ArrayNode lists = document.putArray("codeLists");
        definitions.codeLists().values().stream()
                .sorted(Comparator.comparing(CodeList::name))
                .forEach(
                        list ->
                                lists.addObject()
                                        .put("name", list.name())
                                        .put("entries", list.entries().size()));
        ArrayNode aims = document.putArray("plans");
        for (Plan plan : plans) {
            ObjectNode node = aims.addObject();
            node.put("code", plan.code());
            Json.bilingual(node, "title", plan.title());
            node.put("baselineYear", plan.baselineYear());
            node.put("firstYear", plan.firstYear());
            node.put("lastYear", plan.lastYear());
            ArrayNode targets = node.putArray("targets");
            plan.latest().targets().forEach(target -> targets.add(target.code()));
        }
        return document;
    }

    private static void add(ObjectNode document, ScheduledRuns runs) {
        document.put("timeZone", runs.timeZone().map(String::valueOf).orElse(null));
        ArrayNode list = document.putArray("runs");
        for (Schedule.Run run : runs.all()) {
            list.addObject()
                    .put("command", run.command())
                    .put("cron", run.cron())
                    .put("crontab", ScheduledRuns.line(run));
        }
    }

    private static void print(PrintWriter out, Definitions definitions, List<Plan> plans) {
        Locale locale = Locale.getDefault();
        TextTable table =
                new TextTable(
                        Words.of("definitions.form"),
                        Words.of("definitions.title"),
                        Words.of("definitions.kind"),
                        Words.of("definitions.items"),
                        Words.of("definitions.rules"));
        for (Form form : definitions.forms()) {
            table.row(
                    form.code(),
                    form.title().in(locale),
                    Words.of("definitions.kind." + form.kind().name().toLowerCase(Locale.ROOT)),
                    String.valueOf(form.items().size() + form.lines().size()),
                    String.valueOf(form.rules().size()));
        }
        table.print(out);
        out.println();
        TextTable lists =
                new TextTable(Words.of("definitions.codeList"), Words.of("definitions.entries"));
        definitions.codeLists().values().stream()
                .sorted(Comparator.comparing(CodeList::name))
                .forEach(list -> lists.row(list.name(), String.valueOf(list.entries().size())));
        lists.print(out);
        out.println();
        TextTable aims =
                new TextTable(
                        Words.of("definitions.plan"),
                        Words.of("definitions.title"),
                        Words.of("definitions.years"),
                        Words.of("definitions.targets"));
        for (Plan plan : plans) {
            aims.row(
                    plan.code(),
                    plan.title().in(locale),
                    plan.firstYear() + "–" + plan.lastYear(),
                    String.valueOf(plan.latest().targets().size()));
        }
        if (!plans.isEmpty()) {
            aims.print(out);
        }
    }
}
