package planhouse.cli.option;

import java.util.Collection;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import planhouse.form.file.KnownWords;

/** A name that was typed and that nothing bears, with those that may have been meant. */
public final class UnknownWordException extends ParameterException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> alike;

    public UnknownWordException(
            CommandSpec spec, String message, String typed, Collection<String> known) {
        super(spec.commandLine(), message);
        this.alike = new KnownWords(known).alike(typed);
    }

    List<String> alike() {
        return alike;
    }
}
