package planhouse.cli.revision;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import planhouse.cli.option.CommonOptions;
import planhouse.cli.option.Expecting;
import planhouse.cli.option.PersonActing;
import planhouse.warehouse.Submitter;

/** Makes an earlier revision of a return the current one again, as a further revision. */
@Command(name = "restore")
public final class RestoreCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin private CommonOptions options = new CommonOptions();

    @Mixin private PersonActing person = new PersonActing();

    @Mixin private ReturnChoice choice = new ReturnChoice();

    @Parameters(index = "3", paramLabel = "REVISION", descriptionKey = "parameter.revision")
    private int revision;

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "TEXT",
            converter = Expecting.Text.class,
            descriptionKey = "option.actReason")
    private String reason = "";

    @Override
    public Integer call() {
        Submitter by = new Submitter(person.name(), Optional.of(reason));
        return new RevisionAct(spec, options, choice)
                .run((acts, chosen) -> acts.restore(chosen.id(), revision, by));
    }
}
