package planhouse.cli.option;

import java.io.File;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import planhouse.cli.ending.Failures;
import planhouse.cli.wording.Words;
import planhouse.form.file.KnownWords;

/** What is wrong with a command line, and where help is: the whole help would hide it. */
public final class Misuse implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine line = wrong.getCommandLine();
        PrintWriter err = line.getErr();
        lines(foremost(wrong)).forEach(err::println);
        err.println(Words.of("usage.seeHelp", line.getCommandSpec().qualifiedName(" ")));
        return Failures.WRONG_DEFINITIONS;
    }

    /** What was given and not understood may be what is missing. */
    private static ParameterException foremost(ParameterException wrong) {
        CommandLine line = wrong.getCommandLine();
        List<String> unmatched = line.getUnmatchedArguments();
        return wrong instanceof MissingParameterException && !unmatched.isEmpty()
                ? new UnmatchedArgumentException(line, unmatched)
                : wrong;
    }

    /** What is wrong, and what may have been meant. */
    public static List<String> lines(ParameterException wrong) {
        List<String> alike = alike(wrong);
        return alike.isEmpty()
                ? List.of(said(wrong))
                : List.of(said(wrong), Words.of("usage.alike", String.join(", ", alike)));
    }

    private static List<String> alike(ParameterException wrong) {
        if (wrong instanceof UnknownWordException unknown) {
            return unknown.alike();
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            CommandLine line = unmatched.getCommandLine();
            return new KnownWords(
                            unmatched.isUnknownOption()
                                    ? line.getCommandSpec().optionsMap().keySet()
                                    : line.getSubcommands().keySet())
                    .alike(unmatched.getUnmatched().get(0).replaceFirst("=.*", ""));
        }
        return List.of();
    }

    /** Picocli's words are English; ours are of the process's language. */
    private static String said(ParameterException wrong) {
        if (wrong instanceof MissingParameterException missing) {
            return Words.of("usage.missing", names(missing.getMissing()));
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return Words.of("usage.twice", name(twice.getOverwritten()));
        }
        ArgSpec argument = wrong.getArgSpec();
        if (argument != null && wrong.getValue() != null) {
            return Words.of(
                    "usage.wrongValue",
                    name(argument),
                    Words.of(expected(argument)),
                    wrong.getValue());
        }
        return String.valueOf(wrong.getMessage());
    }

    private static String unmatched(UnmatchedArgumentException wrong) {
        String what = String.join(" ", wrong.getUnmatched());
        if (wrong.isUnknownOption()) {
            String first = wrong.getUnmatched().get(0);
            return new File(first).exists()
                    ? Words.of("usage.pathLikeOption", first)
                    : Words.of("usage.unknownOption", what);
        }
        return wrong.getCommandLine().getSubcommands().isEmpty()
                ? Words.of("usage.tooMuch", what)
                : Words.of("usage.unknownCommand", wrong.getUnmatched().get(0));
    }

    private static String expected(ArgSpec argument) {
        @Nullable ITypeConverter<?>[] readers = argument.converters();
        if (readers.length > 0 && readers[0] instanceof Expecting<?> expecting) {
            return expecting.expected();
        }
        return Arrays.asList(argument.auxiliaryTypes()).contains(Path.class)
                ? "usage.expected.path"
                : "usage.expected.number";
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream().map(Misuse::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }
}
