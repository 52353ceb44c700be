package planhouse.warehouse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import planhouse.form.CodeList;
import planhouse.form.Definitions;
import planhouse.form.Form;

/** Who owes which return, by the forms' registers. */
public final class ExpectedReturns {

    private record Owed(String form, int year) {}

    /** A respondent of a form, from one year to another. */
    public record Span(String county, int firstYear, int lastYear) {}

    private final Definitions definitions;
    private final Map<Owed, List<CodeList.Entry>> wholes = new HashMap<>();

    public ExpectedReturns(Definitions definitions) {
        this.definitions = definitions;
    }

    /** All that owe the form in a year, in the register's order. */
    public List<CodeList.Entry> respondents(Form form, int year) {
        return form.respondents().register().entries().stream()
                .filter(entry -> form.respondents().fixed().map(entry.code()::equals).orElse(true))
                .filter(entry -> entry.isUsedIn(year))
                .filter(entry -> form.period().map(period -> period == year).orElse(true))
                .toList();
    }

    /** All that owe the form at some time, with the years for which they do. */
    public static List<Span> spans(Form form) {
        return form.respondents().register().entries().stream()
                .filter(entry -> form.respondents().fixed().map(entry.code()::equals).orElse(true))
                .map(
                        entry ->
                                new Span(
                                        entry.code(),
                                        Math.max(
                                                entry.validFrom().orElse(1),
                                                form.period().orElse(1)),
                                        Math.min(
                                                entry.validTo().orElse(9999),
                                                form.period().orElse(9999))))
                .filter(span -> span.firstYear() <= span.lastYear())
                .toList();
    }

    /**
     * Those of them whose figures are added up: what is a part of another respondent is contained
     * in that one's return.
     */
    public List<CodeList.Entry> wholes(String formCode, int year) {
        return wholes.computeIfAbsent(
                new Owed(formCode, year), owed -> findWholes(owed.form(), owed.year()));
    }

    private List<CodeList.Entry> findWholes(String formCode, int year) {
        Form form = definitions.form(formCode).orElseThrow();
        Set<String> valid =
                form.respondents().register().entries().stream()
                        .filter(entry -> entry.isUsedIn(year))
                        .map(CodeList.Entry::code)
                        .collect(Collectors.toSet());
        return respondents(form, year).stream()
                .filter(entry -> entry.parent().filter(valid::contains).isEmpty())
                .toList();
    }
}
