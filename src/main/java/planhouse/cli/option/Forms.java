package planhouse.cli.option;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import planhouse.cli.wording.Words;
import planhouse.form.Definitions;
import planhouse.form.Form;

/** Finds a form by what a person types: its code, in letters of either case. */
public final class Forms {

    private Forms() {}

    /**
     * @throws ParameterException when there is no such form, with all there are
     */
    public static Form of(Definitions definitions, String typed, CommandSpec spec) {
        return definitions.forms().stream()
                .filter(form -> form.code().equalsIgnoreCase(typed.strip()))
                .findFirst()
                .orElseThrow(() -> unknown(definitions, typed, spec));
    }

    /** The code of the form, where one was typed. */
    public static Optional<String> code(
            Definitions definitions, @Nullable String typed, CommandSpec spec) {
        return Optional.ofNullable(typed).map(name -> of(definitions, name, spec).code());
    }

    private static ParameterException unknown(
            Definitions definitions, String typed, CommandSpec spec) {
        List<String> codes = definitions.forms().stream().map(Form::code).toList();
        String message = Words.of("usage.noForm", typed, String.join(", ", codes));
        return new UnknownWordException(spec, message, typed, codes);
    }
}
