package planhouse.cli.ending;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import planhouse.cli.wording.Enumeration;
import planhouse.cli.wording.Json;
import planhouse.cli.wording.Reason;
import planhouse.cli.wording.Secrets;
import planhouse.cli.wording.Words;
import planhouse.form.file.DefinitionException;
import planhouse.form.file.DefinitionMistake;
import planhouse.job.JobFailedException;
import planhouse.warehouse.ActRefusedException;
import planhouse.warehouse.LedgerException;
import planhouse.warehouse.schema.ForgottenFolderException;
import planhouse.warehouse.schema.NewerDatabaseException;
import planhouse.warehouse.schema.NotInstalledException;
import planhouse.warehouse.schema.OtherCityException;
import planhouse.warehouse.schema.Respondent;
import planhouse.warehouse.server.ServerUnavailableException;

/**
 * Turns what a command could not do into a clear line and the exit code that says whose fault it
 * is.
 */
public final class Failures implements IExecutionExceptionHandler {

    /** The exit code of a command that did what it should, and found what must be mended. */
    public static final int REJECTIONS = 1;

    /** The exit code when the command line or the definitions are wrong, or a right is missing. */
    public static final int WRONG_DEFINITIONS = 2;

    /** The exit code when the database, the disk or the program itself failed. */
    public static final int MACHINE = 3;

    /** What is said of a failure, and the exit code that says whose fault it is. */
    private record Told(String words, int exitCode) {}

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        Interruption.standStill();
        Told told =
                foreseen(failure)
                        .or(() -> ofDatabase(failure))
                        .or(() -> ofFiles(failure))
                        .orElseGet(() -> fault(failure));
        if (told.exitCode() == REJECTIONS) {
            return refused(line, wantsJson(parsed), told.words());
        }
        line.getErr().println(told.words());
        return told.exitCode();
    }

    /** What planhouse itself found that it cannot go on with. */
    private static Optional<Told> foreseen(Exception failure) {
        Locale locale = Locale.getDefault();
        if (failure instanceof DefinitionException wrong) {
            return told(WRONG_DEFINITIONS, listed(wrong.mistakes()));
        }
        if (failure instanceof OtherCityException other) {
            return told(
                    WRONG_DEFINITIONS,
                    Words.of("database.otherCity", named(other.held()), named(other.given())));
        }
        if (failure instanceof ForgottenFolderException forgotten) {
            return told(
                    WRONG_DEFINITIONS, Words.of("database.forgottenFolder", forgotten.folder()));
        }
        if (failure instanceof NotInstalledException not) {
            return told(WRONG_DEFINITIONS, Words.of("database.notInstalled", not.owner()));
        }
        if (failure instanceof UnfitDatabaseException unfit) {
            return told(WRONG_DEFINITIONS, String.valueOf(unfit.getMessage()));
        }
        if (failure instanceof NewerDatabaseException newer) {
            return told(MACHINE, Words.of("database.newer", newer.found(), newer.own()));
        }
        if (failure instanceof ActRefusedException refused) {
            return told(REJECTIONS, refused.message(locale));
        }
        if (failure instanceof ServerUnavailableException unavailable) {
            return told(MACHINE, unavailable.message(locale));
        }
        if (failure instanceof JobFailedException failed) {
            return ofJob(failed);
        }
        if (failure instanceof MachineException || failure instanceof LedgerException) {
            return told(MACHINE, String.valueOf(failure.getMessage()));
        }
        return Optional.empty();
    }

    private static Optional<Told> told(int exitCode, String... lines) {
        return Optional.of(new Told(String.join(System.lineSeparator(), lines), exitCode));
    }

    private static String[] listed(List<DefinitionMistake> mistakes) {
        return Stream.concat(
                        Stream.of(Words.of("definitions.wrong", mistakes.size())),
                        mistakes.stream().map(mistake -> "  " + mistake.in(Locale.getDefault())))
                .toArray(String[]::new);
    }

    private static Optional<Told> ofJob(JobFailedException failed) {
        if (failed.getCause() instanceof DefinitionException wrong) {
            return told(WRONG_DEFINITIONS, listed(wrong.mistakes()));
        }
        String what =
                Words.of(
                        "job.failed",
                        Words.of("job." + failed.job()),
                        failed.run().isPresent() ? failed.run().getAsLong() : "-",
                        Reason.of(failed.getCause() == null ? failed : failed.getCause()));
        return DatabaseRefusal.denied(failed)
                .map(denied -> told(WRONG_DEFINITIONS, what, denied))
                .orElseGet(() -> told(MACHINE, what, Words.of("job.again")));
    }

    private static Optional<Told> ofDatabase(Exception failure) {
        Optional<String> denied = DatabaseRefusal.denied(failure);
        if (denied.isPresent()) {
            return told(WRONG_DEFINITIONS, denied.get());
        }
        Optional<String> guarded = DatabaseRefusal.guarded(failure);
        if (guarded.isPresent()) {
            return told(REJECTIONS, guarded.get());
        }
        if (failure instanceof DataAccessException
                || failure instanceof TransactionException
                || failure instanceof SQLException
                || failure instanceof FlywayException
                        && failure.getCause() instanceof SQLException) {
            return told(MACHINE, Words.of("database.failed", Reason.of(failure)));
        }
        if (failure instanceof FlywayException) {
            return told(MACHINE, Words.of("database.otherVersion", firstLine(failure)));
        }
        return Optional.empty();
    }

    private static Optional<Told> ofFiles(Exception failure) {
        if (failure instanceof AccessDeniedException denied) {
            return told(MACHINE, Words.of("file.denied", String.valueOf(denied.getFile())));
        }
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            return told(MACHINE, Words.of("file.failed", Reason.of(failure)));
        }
        return Optional.empty();
    }

    /** Nobody foresaw it: the program's own fault. */
    private static Told fault(Exception failure) {
        LoggerFactory.getLogger(Failures.class).error("internal fault", failure);
        return new Told(
                Words.of("internal.fault", Secrets.masked(String.valueOf(failure))), MACHINE);
    }

    /**
     * What was asked for is not done, and why; programs get a document too.
     *
     * @return the exit code
     */
    public static int refused(CommandLine line, boolean json, String why) {
        line.getErr().println(why);
        if (json) {
            Json.print(line.getOut(), Json.object().put("outcome", "refused").put("message", why));
        }
        return REJECTIONS;
    }

    private static boolean wantsJson(ParseResult parsed) {
        for (ParseResult at = parsed; at != null; at = at.subcommand()) {
            if (at.hasMatchedOption("--json")) {
                return true;
            }
        }
        return false;
    }

    private static String named(List<Respondent> respondents) {
        return Enumeration.of(
                respondents.stream()
                        .map(one -> one.name().in(Locale.getDefault()) + " " + one.code())
                        .toList());
    }

    private static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
