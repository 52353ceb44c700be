package planhouse.cli.revision;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import planhouse.cli.option.CommonOptions;
import planhouse.cli.option.Expecting;
import planhouse.cli.option.PersonActing;
import planhouse.warehouse.Submitter;

/** A respondent has nothing to report: a published revision without rows. */
@Command(name = "nil-return")
public final class NilReturnCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin private CommonOptions options = new CommonOptions();

    @Mixin private PersonActing person = new PersonActing();

    @Mixin private ReturnChoice choice = new ReturnChoice();

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            converter = Expecting.Text.class,
            descriptionKey = "option.nilReason")
    private @Nullable String reason;

    @Override
    public Integer call() {
        Submitter by = new Submitter(person.name(), Optional.ofNullable(reason));
        return new RevisionAct(spec, options, choice)
                .run((acts, chosen) -> acts.nil(chosen.id(), by));
    }
}
