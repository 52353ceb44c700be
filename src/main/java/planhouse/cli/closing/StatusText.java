package planhouse.cli.closing;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import planhouse.cli.closing.StatusCommand.YearState;
import planhouse.cli.option.Counties;
import planhouse.cli.wording.Enumeration;
import planhouse.cli.wording.Moments;
import planhouse.cli.wording.TextTable;
import planhouse.cli.wording.Words;
import planhouse.form.CodeList;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.warehouse.approval.LockException;
import planhouse.warehouse.reading.MissingReturns;
import planhouse.warehouse.reading.ReturnStatus;

/** How a year stands, for people: counties down, forms across. */
final class StatusText {

    private final PrintWriter out;
    private final Definitions definitions;
    private final List<Form> forms;
    private final boolean coloured;
    private final Moments moments;

    StatusText(PrintWriter out, Definitions definitions, boolean coloured) {
        this.out = out;
        this.definitions = definitions;
        this.forms = definitions.forms();
        this.coloured = coloured;
        this.moments = new Moments(definitions.timeZone());
    }

    void print(YearState state) {
        out.println(Words.of("status.title", state.year()));
        matrix(state).print(out);
        long published = state.returns().stream().filter(ReturnStatus::isPublished).count();
        long approved = state.returns().stream().filter(ReturnStatus::isApproved).count();
        long provisional = count(state, "provisional");
        out.println();
        out.println(
                Words.of("status.total", published, state.returns().size(), approved, provisional));
        out.println(Words.of("status.key"));
        deadlines(state);
        state.lock()
                .ifPresent(
                        lock ->
                                out.println(
                                        Words.of(
                                                "status.locked",
                                                lock.year(),
                                                moments.text(lock.lockedAt()),
                                                lock.lockedBy())));
        for (LockException one : state.exceptions()) {
            out.println(
                    Words.of(
                            "status.exception",
                            one.form(),
                            Counties.name(definitions, one.form(), one.county()),
                            moments.text(one.until()),
                            one.grantedBy(),
                            one.reason()));
        }
        missing(state);
    }

    private static long count(YearState state, String word) {
        return state.returns().stream().filter(one -> one.state().equals(word)).count();
    }

    private TextTable matrix(YearState state) {
        List<String> header = new ArrayList<>(List.of(Words.of("status.county")));
        forms.forEach(form -> header.add(form.code()));
        TextTable table = new TextTable(header.toArray(String[]::new));
        Map<String, Map<String, ReturnStatus>> byCounty = new LinkedHashMap<>();
        for (ReturnStatus one : state.returns()) {
            byCounty.computeIfAbsent(
                            one.county() + " " + one.countyName().in(Locale.getDefault()),
                            county -> new LinkedHashMap<>())
                    .put(one.form(), one);
        }
        byCounty.forEach(
                (county, row) -> {
                    List<String> cells = new ArrayList<>(List.of(county));
                    forms.forEach(form -> cells.add(cell(row.get(form.code()))));
                    table.row(cells.toArray(String[]::new));
                });
        return table;
    }

    private String cell(@Nullable ReturnStatus one) {
        if (one == null) {
            return "";
        }
        String revision = " r" + one.revision().orElse(0);
        String marks = (one.nil() ? " ∅" : "") + (one.receivedLate() ? " !" : "");
        return switch (one.state()) {
            case "approved" -> paint(32, "★" + revision + marks);
            case "published" ->
                    paint(32, "✓" + revision + (one.queries() > 0 ? " ?0" : "") + marks);
            case "provisional" -> paint(33, "✓" + revision + " ?" + one.unexplained() + marks);
            case "withdrawn" -> paint(31, "↩" + revision);
            case "rejected" -> paint(31, "✗ " + one.errors());
            case "late" -> paint(31, "!");
            default -> "·";
        };
    }

    private String paint(int colour, String text) {
        return coloured ? "\u001B[" + colour + "m" + text + "\u001B[0m" : text;
    }

    /** {@code 01-31 JH01, JH02; 02-15 JH06}: the days until which the year's returns are due. */
    private void deadlines(YearState state) {
        SortedMap<LocalDate, List<String>> due = new TreeMap<>();
        for (ReturnStatus one : state.returns()) {
            one.lastDay()
                    .ifPresent(
                            day -> {
                                List<String> of =
                                        due.computeIfAbsent(day, any -> new ArrayList<>());
                                if (!of.contains(one.form())) {
                                    of.add(one.form());
                                }
                            });
        }
        if (!due.isEmpty()) {
            out.println(
                    Words.of(
                            "status.due",
                            due.entrySet().stream()
                                    .map(
                                            day ->
                                                    day.getKey()
                                                            + " "
                                                            + String.join(" ", day.getValue()))
                                    .collect(Collectors.joining(" · "))));
        }
    }

    /** Targets that lack the same are named together. */
    private void missing(YearState state) {
        Map<Map<String, List<CodeList.Entry>>, List<String>> together = new LinkedHashMap<>();
        for (MissingReturns.OfTarget one : state.missing()) {
            together.computeIfAbsent(one.respondents(), any -> new ArrayList<>())
                    .add(one.target().code());
        }
        if (together.isEmpty()) {
            return;
        }
        out.println();
        out.println(Words.of("status.missing", state.year()));
        together.forEach(
                (respondents, targets) ->
                        respondents.forEach((form, counties) -> missing(targets, form, counties)));
    }

    private void missing(List<String> targets, String form, List<CodeList.Entry> counties) {
        String codes = String.join(" ", targets);
        String named = Enumeration.of(names(counties));
        out.println("  " + codes + "  " + form + Words.of("text.colon") + named);
    }

    private static List<String> names(List<CodeList.Entry> counties) {
        return counties.stream().map(county -> county.name().in(Locale.getDefault())).toList();
    }
}
