package planhouse.form.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import planhouse.form.CodeList;
import planhouse.form.Form;
import planhouse.form.Item;
import planhouse.form.Waiver;

/** Reads {@code waivers.yaml}. */
final class WaiverReader {

    static final String PATH = "waivers.yaml";

    /** Numbers of the built-in rules over single cells, whose value may be missing instead. */
    private static final Set<String> CELL_RULES = cellRules();

    private final List<Form> forms;

    WaiverReader(List<Form> forms) {
        this.forms = forms;
    }

    private static Set<String> cellRules() {
        Set<String> numbers = new LinkedHashSet<>();
        IntStream.rangeClosed(1, 15).forEach(number -> numbers.add("T%02d".formatted(number)));
        numbers.addAll(List.of("T19", "T35", "T38", "T39"));
        return numbers;
    }

    /** Whether a code is that of a built-in rule over single cells. */
    static boolean isCellRule(Form form, String code) {
        return CELL_RULES.stream().anyMatch(number -> code.equals(form.code() + "-" + number));
    }

    List<Waiver> read(Section file) {
        List<Waiver> waivers = new ArrayList<>();
        for (Section section : file.sections("waivers")) {
            waiver(section).ifPresent(waivers::add);
        }
        file.done();
        return waivers;
    }

    private Optional<Waiver> waiver(Section section) {
        String rule = section.requiredText("rule");
        Optional<Form> form = form(section);
        form.ifPresent(known -> mustBeRule(section, known, rule));
        String respondent = section.requiredText("county");
        Optional<String> county = form.flatMap(known -> county(section, known, respondent));
        Optional<Integer> year = year(section);
        Optional<String> cell = section.text("cell");
        Optional<String> subject = section.text("subject");
        Optional<String> item = section.text("item");
        if (cell.isEmpty() == subject.isEmpty()) {
            section.mistake("", cell.isEmpty() ? "waiver.noPlace" : "waiver.twoPlaces");
        }
        form.ifPresent(known -> item.ifPresent(code -> mustBeItem(section, known, code)));
        String reason = section.requiredText("reason");
        Optional<LocalDate> until = until(section);
        String by = section.requiredText("by");
        section.done();
        return form.isEmpty() || county.isEmpty() || year.isEmpty() || until.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Waiver(
                                rule,
                                form.get(),
                                county.get(),
                                year.get(),
                                cell,
                                subject,
                                item,
                                reason,
                                until.get(),
                                by));
    }

    private Optional<Form> form(Section section) {
        String code = section.requiredText("form");
        Optional<Form> form = forms.stream().filter(one -> one.code().equals(code)).findFirst();
        if (form.isEmpty() && !code.isEmpty()) {
            List<String> known = forms.stream().map(Form::code).toList();
            section.unknown(
                    "forms/", "form", "unknown.form", code, new KnownWords(known).hint(code));
        }
        return form;
    }

    private static void mustBeRule(Section section, Form form, String rule) {
        List<String> own = form.rules().stream().map(one -> one.heading().code()).toList();
        if (rule.isEmpty() || own.contains(rule) || isCellRule(form, rule)) {
            return;
        }
        if (rule.matches(Pattern.quote(form.code()) + "-[TW][0-9]{2}")) {
            section.mistake("rule", "waiver.ofTable", rule);
            return;
        }
        section.mistake("rule", "waiver.noRule", rule, form.code(), new KnownWords(own).hint(rule));
    }

    private static Optional<String> county(Section section, Form form, String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        CodeList register = form.respondents().register();
        Optional<String> code =
                register.entries().stream()
                        .filter(entry -> entry.spellings().anyMatch(name::equals))
                        .map(CodeList.Entry::code)
                        .findFirst();
        if (code.isEmpty()) {
            List<String> known =
                    register.entries().stream()
                            .flatMap(entry -> entry.spellings().limit(2))
                            .toList();
            section.unknown(
                    "codelists/" + register.name() + ".csv",
                    "county",
                    "unknown.inList",
                    name,
                    register.name(),
                    new KnownWords(known).hint(name));
        }
        return code;
    }

    private static Optional<Integer> year(Section section) {
        section.requiredText("year");
        return section.year("year");
    }

    private static void mustBeItem(Section section, Form form, String code) {
        if (form.item(code).isEmpty()) {
            List<String> known = form.items().stream().map(Item::code).toList();
            section.mistake(
                    "item", "unknown.itemOf", code, form.code(), new KnownWords(known).hint(code));
        }
    }

    private static Optional<LocalDate> until(Section section) {
        String day = section.requiredText("until");
        try {
            return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } catch (DateTimeException notOne) {
            section.mistake("until", "value.day", day, "2023-06-30");
            return Optional.empty();
        }
    }
}
