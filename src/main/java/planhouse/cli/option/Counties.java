package planhouse.cli.option;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import planhouse.cli.wording.Words;
import planhouse.form.CodeList;
import planhouse.form.Definitions;

/** Finds a respondent by what a person types: code, name or alias. */
public final class Counties {

    private Counties() {}

    /** The one that is meant; empty when none is. */
    public static Optional<CodeList.Entry> find(CodeList register, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return register.entries().stream()
                .filter(
                        entry ->
                                entry.spellings()
                                        .anyMatch(
                                                name ->
                                                        name.toLowerCase(Locale.ROOT)
                                                                .equals(wanted)))
                .findFirst();
    }

    /**
     * @throws ParameterException when the register holds no such respondent, with all there are
     */
    public static CodeList.Entry of(CodeList register, String typed, CommandSpec spec) {
        return find(register, typed).orElseThrow(() -> unknown(List.of(register), typed, spec));
    }

    /** That none of the registers holds what was typed. */
    public static ParameterException unknown(
            List<CodeList> registers, String typed, CommandSpec spec) {
        String known = registers.stream().map(Counties::names).collect(Collectors.joining(", "));
        return new UnknownWordException(
                spec,
                Words.of("usage.noCounty", typed, known),
                typed,
                registers.stream()
                        .flatMap(register -> register.entries().stream())
                        .flatMap(CodeList.Entry::spellings)
                        .toList());
    }

    /**
     * The respondent that was typed, in whichever form's register.
     *
     * @throws ParameterException when there is none, with all there are
     */
    public static CodeList.Entry of(Definitions definitions, String typed, CommandSpec spec) {
        List<CodeList> registers = registers(definitions);
        return registers.stream()
                .map(register -> find(register, typed))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> unknown(registers, typed, spec));
    }

    /** The code of the respondent, where one was typed. */
    public static Optional<String> code(
            Definitions definitions, @Nullable String typed, CommandSpec spec) {
        return Optional.ofNullable(typed).map(name -> of(definitions, name, spec).code());
    }

    /** Those who report, form by form; each register once. */
    public static List<CodeList> registers(Definitions definitions) {
        return definitions.forms().stream()
                .map(form -> form.respondents().register())
                .distinct()
                .toList();
    }

    /** A respondent's name in the register of a form; the code of one that it does not hold. */
    public static String name(Definitions definitions, String form, String code) {
        return definitions
                .form(form)
                .flatMap(of -> of.respondents().register().entry(code))
                .map(entry -> entry.name().in(Locale.getDefault()))
                .orElse(code);
    }

    /** {@code 330702 婺城区, 330703 金东区, …}. */
    private static String names(CodeList register) {
        return register.entries().stream()
                .map(entry -> entry.code() + " " + entry.name().in(Locale.getDefault()))
                .collect(Collectors.joining(", "));
    }
}
