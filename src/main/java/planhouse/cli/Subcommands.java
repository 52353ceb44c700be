package planhouse.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import planhouse.cli.closing.ApproveCommand;
import planhouse.cli.closing.AuditCommand;
import planhouse.cli.closing.LockCommand;
import planhouse.cli.closing.StatusCommand;
import planhouse.cli.closing.UnlockCommand;
import planhouse.cli.definition.DefinitionsCommand;
import planhouse.cli.definition.ReplayCommand;
import planhouse.cli.definition.TemplateCommand;
import planhouse.cli.demo.DemoCommand;
import planhouse.cli.figure.ExplainCommand;
import planhouse.cli.figure.SummaryCommand;
import planhouse.cli.figure.TraceCommand;
import planhouse.cli.finding.ExplainFindingCommand;
import planhouse.cli.finding.FindingsCommand;
import planhouse.cli.loading.CheckCommand;
import planhouse.cli.loading.LoadCommand;
import planhouse.cli.operation.DbCommand;
import planhouse.cli.operation.RunCommand;
import planhouse.cli.operation.RunsCommand;
import planhouse.cli.revision.NilReturnCommand;
import planhouse.cli.revision.RestoreCommand;
import planhouse.cli.revision.RevisionsCommand;
import planhouse.cli.revision.WithdrawCommand;

/**
 * The subcommands by name, in the order of the help. Those that a command line does not name are
 * known by their name alone: to look into the options of all would take longer than a short
 * command.
 */
final class Subcommands {

    static final Map<String, Class<?>> BY_NAME = byName();

    private Subcommands() {}

    private static Map<String, Class<?>> byName() {
        Map<String, Class<?>> classes = new LinkedHashMap<>();
        classes.put("demo", DemoCommand.class);
        classes.put("load", LoadCommand.class);
        classes.put("check", CheckCommand.class);
        classes.put("template", TemplateCommand.class);
        classes.put("summary", SummaryCommand.class);
        classes.put("status", StatusCommand.class);
        classes.put("explain", ExplainCommand.class);
        classes.put("trace", TraceCommand.class);
        classes.put("revisions", RevisionsCommand.class);
        classes.put("withdraw", WithdrawCommand.class);
        classes.put("restore", RestoreCommand.class);
        classes.put("nil-return", NilReturnCommand.class);
        classes.put("approve", ApproveCommand.class);
        classes.put("lock", LockCommand.class);
        classes.put("unlock", UnlockCommand.class);
        classes.put("findings", FindingsCommand.class);
        classes.put("explain-finding", ExplainFindingCommand.class);
        classes.put("replay", ReplayCommand.class);
        classes.put("audit", AuditCommand.class);
        classes.put("runs", RunsCommand.class);
        classes.put("run", RunCommand.class);
        classes.put("db", DbCommand.class);
        classes.put("definitions", DefinitionsCommand.class);
        return classes;
    }

    /** Adds all to a command line, those that its arguments name in full. */
    static void addTo(CommandLine line, String... arguments) {
        List<String> named = List.of(arguments);
        BY_NAME.forEach(
                (name, command) ->
                        line.addSubcommand(
                                name, named.contains(name) ? command : CommandSpec.create()));
    }
}
