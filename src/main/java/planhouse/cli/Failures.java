package planhouse.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import planhouse.form.DefinitionException;
import planhouse.form.DefinitionMistake;
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
final class Failures implements IExecutionExceptionHandler {

    static final int REJECTIONS = 1;
    static final int WRONG_DEFINITIONS = 2;
    static final int MACHINE = 3;

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        Interruption.standStill();
        PrintWriter err = line.getErr();
        if (failure instanceof DefinitionException wrong) {
            err.println(Words.of("definitions.wrong", wrong.mistakes().size()));
            for (DefinitionMistake mistake : wrong.mistakes()) {
                err.println("  " + mistake.in(Locale.getDefault()));
            }
            return WRONG_DEFINITIONS;
        }
        if (failure instanceof ServerUnavailableException unavailable) {
            err.println(unavailable.message(Locale.getDefault()));
            return MACHINE;
        }
        if (failure instanceof MachineException) {
            err.println(failure.getMessage());
            return MACHINE;
        }
        if (failure instanceof JobFailedException failed) {
            err.println(
                    Words.of(
                            "job.failed",
                            Words.of("job." + failed.job()),
                            failed.run().isPresent() ? failed.run().getAsLong() : "-",
                            Reason.of(failed.getCause() == null ? failed : failed.getCause())));
            Optional<String> right = DatabaseRefusal.denied(failed);
            err.println(right.orElseGet(() -> Words.of("job.again")));
            return right.isPresent() ? WRONG_DEFINITIONS : MACHINE;
        }
        if (failure instanceof ActRefusedException refused) {
            return refused(line, wantsJson(parsed), refused.message(Locale.getDefault()));
        }
        if (failure instanceof OtherCityException other) {
            err.println(Words.of("database.otherCity", named(other.held()), named(other.given())));
            return WRONG_DEFINITIONS;
        }
        if (failure instanceof ForgottenFolderException forgotten) {
            err.println(Words.of("database.forgottenFolder", forgotten.folder()));
            return WRONG_DEFINITIONS;
        }
        if (failure instanceof NotInstalledException not) {
            err.println(Words.of("database.notInstalled", not.owner()));
            return WRONG_DEFINITIONS;
        }
        Optional<String> denied = DatabaseRefusal.denied(failure);
        if (denied.isPresent()) {
            err.println(denied.get());
            return WRONG_DEFINITIONS;
        }
        Optional<String> guarded = DatabaseRefusal.guarded(failure);
        if (guarded.isPresent()) {
            return refused(line, wantsJson(parsed), guarded.get());
        }
        if (failure instanceof DataAccessException
                || failure instanceof TransactionException
                || failure instanceof SQLException) {
            err.println(Words.of("database.failed", Reason.of(failure)));
            return MACHINE;
        }
        if (failure instanceof AccessDeniedException shut) {
            err.println(Words.of("file.denied", String.valueOf(shut.getFile())));
            return MACHINE;
        }
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            err.println(Words.of("file.failed", Reason.of(failure)));
            return MACHINE;
        }
        if (failure instanceof LedgerException) {
            err.println(failure.getMessage());
            return MACHINE;
        }
        if (failure instanceof NewerDatabaseException newer) {
            err.println(Words.of("database.newer", newer.found(), newer.own()));
            return MACHINE;
        }
        if (failure instanceof FlywayException) {
            err.println(Words.of("database.otherVersion", firstLine(failure)));
            return MACHINE;
        }
        LoggerFactory.getLogger(Failures.class).error("internal fault", failure);
        err.println(Words.of("internal.fault", Secrets.masked(String.valueOf(failure))));
        return MACHINE;
    }

    /**
     * What was asked for is not done, and why; programs get a document too.
     *
     * @return the exit code
     */
    static int refused(CommandLine line, boolean json, String why) {
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
