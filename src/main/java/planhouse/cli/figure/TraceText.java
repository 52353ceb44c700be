package planhouse.cli.figure;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import planhouse.cli.finding.FindingsText;
import planhouse.cli.wording.FigureWords;
import planhouse.cli.wording.Moments;
import planhouse.cli.wording.NumberText;
import planhouse.cli.wording.TextTable;
import planhouse.cli.wording.Words;
import planhouse.indicator.Severity;
import planhouse.warehouse.summary.CellContribution;
import planhouse.warehouse.trace.CellTrace;
import planhouse.warehouse.trace.CellTrace.Standing;
import planhouse.warehouse.trace.ReceivedWorkbook;

/** What {@code trace} prints for people. */
final class TraceText {

    private static final int DIGITS = 12;

    private final PrintWriter out;
    private final Locale locale;
    private final Moments moments;

    TraceText(PrintWriter out, Locale locale, Moments moments) {
        this.out = out;
        this.locale = locale;
        this.moments = moments;
    }

    /**
     * @param earlier workbooks that came under the same name
     */
    void print(CellTrace trace, List<ReceivedWorkbook> earlier) {
        out.println(
                Words.of(
                        "trace.cell",
                        trace.workbook().fileName(),
                        trace.sheet().isEmpty() ? trace.cell() : trace.sheet() + "!" + trace.cell(),
                        trace.text()
                                .map(text -> Words.of("trace.says", text))
                                .orElseGet(() -> Words.of("trace.saysNothing"))));
        if (!earlier.isEmpty()) {
            out.println(
                    Words.of(
                            "trace.earlier",
                            earlier.size(),
                            earlier.stream()
                                    .map(TraceText::digits)
                                    .collect(Collectors.joining(", "))));
        }
        trace.table().ifPresent(this::heading);
        out.println("  " + role(trace));
        trace.kept().ifPresent(kept -> kept(trace, kept));
        trace.findings().forEach(this::finding);
        contributions(trace);
        summaries(trace);
    }

    private static String digits(ReceivedWorkbook workbook) {
        return workbook.sha256().substring(0, DIGITS);
    }

    private void heading(CellTrace.Table table) {
        String respondent = table.county().map(county -> " " + county.name().in(locale)).orElse("");
        out.println(
                table.form().code()
                        + respondent
                        + table.year().map(year -> " " + year).orElse("")
                        + " · "
                        + standing(table));
    }

    private String standing(CellTrace.Table table) {
        String at = moments.text(table.decidedAt());
        String revision = table.revision().map(String::valueOf).orElse("");
        String key = "trace.standing." + table.standing().name().toLowerCase(Locale.ROOT);
        return switch (table.standing()) {
            case REPLACED, WITHDRAWN -> {
                CellTrace.After after = table.after().orElseThrow();
                yield Words.of(
                        key,
                        revision,
                        at,
                        table.submittedBy(),
                        after.revision(),
                        moments.text(after.at()),
                        after.by());
            }
            case UNCHANGED ->
                    table.repeats()
                            .map(of -> Words.of(key, of.revision(), of.workbook()))
                            .orElseGet(() -> Words.of("return.unchanged"));
            default -> Words.of(key, revision, at, table.submittedBy());
        };
    }

    private String role(CellTrace trace) {
        String key = "trace.role." + trace.role().code();
        String why = trace.why().map(reason -> reason.in(locale)).orElse("");
        String item = trace.item().map(of -> of.name().in(locale)).orElse("");
        return switch (trace.role()) {
            case WORKBOOK_NOT_READ ->
                    Words.of(
                            why.isEmpty() ? key : key + ".why",
                            trace.workbook()
                                    .outcome()
                                    .map(outcome -> Words.of("workbook." + outcome))
                                    .orElseGet(() -> Words.of("trace.undecided")),
                            why);
            case SHEET_LEFT_ALONE -> Words.of(key, why);
            case HEADER -> item.isEmpty() ? Words.of(key) : Words.of(key + ".item", item);
            case SET_ASIDE -> {
                CellTrace.SetAside row = trace.setAside().orElseThrow();
                yield Words.of(key, Words.of("trace.row." + row.kind()), row.label());
            }
            case VALUE -> value(trace, item);
            default -> Words.of(key);
        };
    }

    private String value(CellTrace trace, String item) {
        String indicator =
                trace.kept()
                        .flatMap(CellTrace.Kept::indicator)
                        .map(of -> of.name().in(locale) + " · ")
                        .orElse("");
        return indicator + item + FigureWords.unit(trace.unit());
    }

    private void kept(CellTrace trace, CellTrace.Kept kept) {
        String key = kept.value().isPresent() ? "trace.kept" : "trace.keptNothing";
        out.println(
                "  "
                        + Words.of(
                                key,
                                kept.value().orElse(""),
                                kept.factColumn(),
                                kept.key().name().in(locale)));
        kept.corrected()
                .ifPresent(why -> out.println("  " + Words.of("trace.corrected", why.in(locale))));
        if (trace.table().filter(table -> table.standing() != Standing.CURRENT).isPresent()) {
            out.println("  " + Words.of("trace.noLonger"));
        }
    }

    private void finding(CellTrace.Found finding) {
        out.println(
                "  "
                        + FindingsText.mark(finding.severity())
                        + " #"
                        + finding.number()
                        + " "
                        + finding.message().in(locale)
                        + " → "
                        + finding.fix().in(locale)
                        + " ["
                        + finding.rule()
                        + "]");
        if (finding.severity() == Severity.QUERY) {
            out.println(
                    "      "
                            + finding.explanation()
                                    .map(given -> Words.of("run.explained", given))
                                    .orElseGet(
                                            () ->
                                                    Words.of(
                                                            "findings.unexplained",
                                                            finding.number())));
        }
    }

    private void contributions(CellTrace trace) {
        List<CellContribution> own =
                trace.contributions().stream()
                        .filter(one -> one.throughColumn().isEmpty())
                        .toList();
        List<CellContribution> ofRow =
                trace.contributions().stream().filter(one -> !own.contains(one)).toList();
        if (own.isEmpty() && stands(trace)) {
            out.println("  " + Words.of("trace.countsInNothing"));
        }
        ofRow.forEach(one -> out.println("  " + throughRow(trace, one)));
        if (!own.isEmpty()) {
            out.println();
            out.println(Words.of("trace.countsIn"));
            table(own).print(out);
        }
    }

    private static boolean stands(CellTrace trace) {
        return trace.kept().isPresent()
                && trace.table().orElseThrow().standing() == Standing.CURRENT;
    }

    private String throughRow(CellTrace trace, CellContribution one) {
        String column = one.throughColumn().orElseThrow();
        String counted =
                trace.table().orElseThrow().form().items().stream()
                        .filter(item -> item.factColumn().equals(column))
                        .map(item -> item.name().in(locale))
                        .findFirst()
                        .orElse(column);
        return Words.of("trace.throughRow", one.target().code(), counted, adds(one));
    }

    private TextTable table(List<CellContribution> contributions) {
        TextTable table =
                new TextTable(
                        Words.of("trace.target"),
                        Words.of("trace.measuredAs"),
                        Words.of("trace.year"),
                        Words.of("trace.adds"),
                        Words.of("trace.county"),
                        Words.of("trace.city"));
        for (CellContribution one : contributions) {
            table.row(
                    one.target().code(),
                    one.target().title().in(locale)
                            + FigureWords.unit(Optional.of(one.target().unit())),
                    String.valueOf(one.year()),
                    adds(one),
                    figure(one.county()),
                    (one.cityIsLowerBound() ? "≥ " : "") + figure(one.city()));
        }
        return table;
    }

    private static String adds(CellContribution one) {
        return NumberText.plain(one.adds())
                + one.denominator().map(of -> " / " + NumberText.plain(of)).orElse("");
    }

    private static String figure(Optional<BigDecimal> value) {
        return value.map(NumberText::rounded).orElse("–");
    }

    private void summaries(CellTrace trace) {
        if (!trace.summaries().isEmpty()) {
            CellTrace.Summarised newest = trace.summaries().get(0);
            out.println(
                    Words.of(
                            "trace.summaries",
                            trace.summaries().size(),
                            newest.plan(),
                            newest.year(),
                            moments.text(newest.madeAt())));
        }
    }
}
