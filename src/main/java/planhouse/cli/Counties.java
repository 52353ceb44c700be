package planhouse.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import planhouse.form.CodeList;

/** Finds a respondent by what a person types: code, name or alias. */
final class Counties {

    private Counties() {}

    static Optional<CodeList.Entry> find(CodeList register, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return register.entries().stream()
                .filter(
                        entry ->
                                Stream.concat(
                                                Stream.of(
                                                        entry.code(),
                                                        entry.name().zh(),
                                                        entry.name().en()),
                                                entry.aliases().stream())
                                        .anyMatch(
                                                name ->
                                                        name.toLowerCase(Locale.ROOT)
                                                                .equals(wanted)))
                .findFirst();
    }

    /** {@code 330702 婺城区, 330703 金东区, …}. */
    static String names(CodeList register) {
        return register.entries().stream()
                .map(entry -> entry.code() + " " + entry.name().in(Locale.getDefault()))
                .collect(Collectors.joining(", "));
    }
}
