package planhouse.cli.figure;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import planhouse.cli.wording.NumberText;
import planhouse.cli.wording.TextTable;
import planhouse.cli.wording.Words;
import planhouse.plan.PlanTarget;
import planhouse.warehouse.summary.Explanation;

/** What {@code explain} prints for people: a figure, its counties, and the cells of each. */
final class ExplanationText {

    private final PrintWriter out;
    private final Locale locale;

    ExplanationText(PrintWriter out, Locale locale) {
        this.out = out;
        this.locale = locale;
    }

    void print(Explanation explanation) {
        heading(explanation);
        for (Explanation.County county : explanation.counties()) {
            out.println();
            out.println(
                    Words.of(
                            "explain.county",
                            county.code(),
                            county.name().in(locale),
                            figure(county.value(), county.numerator(), county.denominator())));
            if (!county.cells().isEmpty()) {
                cells(county.cells());
            }
        }
        if (!explanation.without().isEmpty()) {
            out.println();
        }
        for (Explanation.Without county : explanation.without()) {
            out.println(
                    Words.of(
                            county.isPublished() ? "explain.blank" : "explain.unpublished",
                            county.code(),
                            county.name().in(locale),
                            explanation.year()));
        }
    }

    private void heading(Explanation explanation) {
        PlanTarget target = explanation.target();
        String figure =
                figure(explanation.value(), explanation.numerator(), explanation.denominator());
        out.println(
                Words.of(
                        "explain.value",
                        target.code(),
                        target.title().in(locale),
                        explanation.year(),
                        (explanation.isLowerBound() ? "≥ " : "") + figure,
                        target.unit().name().in(locale)));
        if (explanation.isIncomplete()) {
            String key = explanation.isLowerBound() ? "explain.lowerBound" : "explain.incomplete";
            out.println("  " + Words.of(key, explanation.year()));
        }
        if (explanation.countedElsewhere() > 0) {
            out.println(
                    "  " + Words.of("explain.countedElsewhere", explanation.countedElsewhere()));
        }
    }

    private void cells(List<Explanation.Cell> cells) {
        TextTable table =
                new TextTable(
                        "",
                        Words.of("explain.file"),
                        Words.of("explain.cell"),
                        Words.of("explain.text"),
                        Words.of("explain.adds"));
        for (Explanation.Cell cell : cells) {
            table.row(
                    " ",
                    String.valueOf(Path.of(cell.file()).getFileName()),
                    cell.sheet() + cell.cell().map(address -> "!" + address).orElse(""),
                    cell.text(),
                    NumberText.plain(cell.value())
                            + cell.denominator()
                                    .map(of -> " / " + NumberText.plain(of))
                                    .orElse(""));
        }
        table.print(out);
    }

    /** A share's value, after the whole numbers that it is made of. */
    private static String figure(
            Optional<BigDecimal> value,
            Optional<BigDecimal> numerator,
            Optional<BigDecimal> denominator) {
        String parts =
                numerator.isPresent() && denominator.isPresent()
                        ? NumberText.plain(numerator.get())
                                + " / "
                                + NumberText.plain(denominator.get())
                                + " = "
                        : "";
        return value.map(found -> parts + NumberText.plain(found))
                .orElseGet(() -> Words.of("explain.none"));
    }
}
