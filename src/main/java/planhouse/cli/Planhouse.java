package planhouse.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import planhouse.cli.ending.Failures;
import planhouse.cli.ending.Interruption;
import planhouse.cli.option.Misuse;
import planhouse.cli.option.Syntax;
import planhouse.cli.wording.Colours;
import planhouse.cli.wording.HarmlessWriter;
import planhouse.cli.wording.Reason;
import planhouse.cli.wording.Words;

/**
 * The launcher's entry point: one subcommand does the work. The command itself is put together by
 * hand: to read two options from annotations takes a tenth of the time of a help text.
 */
public final class Planhouse implements Runnable, Syntax {

    private final CommandSpec spec =
            CommandSpec.wrapWithoutInspection(this)
                    .name("planhouse")
                    .resourceBundleBaseName("planhouse.cli.messages")
                    .versionProvider(new Version())
                    .addOption(OptionSpec.builder("-h", "--help").usageHelp(true).build())
                    .addOption(OptionSpec.builder("-V", "--version").versionHelp(true).build());

    CommandSpec spec() {
        return spec;
    }

    /** Runs a command line and ends the process with its exit code. */
    public static void main(String[] arguments) {
        int exitCode = run(arguments);
        Interruption.standStill();
        System.exit(exitCode);
    }

    /**
     * Runs a command line; 0 done, 1 done with rejections, 2 wrong usage or definitions, 3 the
     * machine.
     */
    static int run(String... words) {
        String[] arguments = helpAsOption(words);
        ResultStream results = new ResultStream(new FileOutputStream(FileDescriptor.out));
        PrintWriter out = printed(results);
        PrintWriter err = printed(System.err);
        int exitCode =
                line(out, err, arguments)
                        .setExecutionStrategy(new Work(arguments))
                        .execute(arguments);
        out.flush();
        if (results.failure().isPresent()) {
            err.println(Words.of("output.failed", Reason.of(results.failure().get())));
            return Failures.MACHINE;
        }
        return exitCode;
    }

    private static PrintWriter printed(OutputStream to) {
        Writer text = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        return new PrintWriter(new HarmlessWriter(text), true);
    }

    /**
     * Runs a command line for a caller who answers signals as ever.
     *
     * @return the exit code
     */
    public static int run(PrintWriter out, PrintWriter err, String... words) {
        String[] arguments = helpAsOption(words);
        return line(out, err, arguments).execute(arguments);
    }

    /** {@code help load} is what many a program understands: {@code load --help}. */
    private static String[] helpAsOption(String... words) {
        if (words.length == 0 || !words[0].equals("help")) return words;
        return Stream.concat(Stream.of(words).skip(1), Stream.of("--help")).toArray(String[]::new);
    }

    private static CommandLine line(PrintWriter out, PrintWriter err, String... arguments) {
        Locale.setDefault(Language.of(arguments));
        CommandLine line = new CommandLine(new Planhouse().spec());
        // first, since what is set reaches the subcommands that are there
        Subcommands.addTo(line, arguments);
        line.setOut(out)
                .setErr(err)
                .setResourceBundle(ResourceBundle.getBundle("planhouse.cli.messages"))
                .setUsageHelpAutoWidth(true)
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(
                                Colours.areWanted()
                                        ? CommandLine.Help.Ansi.ON
                                        : CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler(new Misuse())
                .setExecutionExceptionHandler(new Failures());
        speakAlike(line, line.getResourceBundle());
        return line;
    }

    private static void speakAlike(CommandLine line, ResourceBundle words) {
        line.setResourceBundle(words);
        line.getSubcommands().values().forEach(sub -> speakAlike(sub, words));
    }

    @Override
    public boolean knows(String command) {
        return Subcommands.BY_NAME.containsKey(command);
    }

    @Override
    public void check(List<String> words) {
        String[] arguments = words.toArray(String[]::new);
        CommandLine line = new CommandLine(new Planhouse().spec());
        Subcommands.addTo(line, arguments);
        line.parseArgs(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                Words.of("usage.noCommand", String.join(", ", spec.subcommands().keySet())));
    }

    // Work and Misuse are classes: lambdas of interfaces as old as picocli's keep them out of the
    // class archive

    /** Help is given at once; work can be interrupted. */
    private static final class Work implements IExecutionStrategy {

        private final String[] arguments;

        Work(String... arguments) {
            this.arguments = arguments;
        }

        @Override
        public int execute(ParseResult parsed) {
            Integer helped = CommandLine.executeHelpRequest(parsed);
            if (helped != null) return helped;
            Optional<String> mistake = LogSettings.mistake(System.getenv());
            if (mistake.isPresent()) {
                parsed.commandSpec().commandLine().getErr().println(mistake.get());
                return Failures.WRONG_DEFINITIONS;
            }
            Interruption.listen(arguments);
            return new RunLast().execute(parsed);
        }
    }
}
