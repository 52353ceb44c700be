package planhouse.cli.loading;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import planhouse.cli.wording.FigureWords;
import planhouse.cli.wording.NumberText;
import planhouse.cli.wording.TextTable;
import planhouse.cli.wording.Words;
import planhouse.plan.Status;
import planhouse.warehouse.reading.FigureChange;
import planhouse.warehouse.reading.FigureDifference;
import planhouse.warehouse.reading.RunReport;
import planhouse.warehouse.reading.TargetEffect;

/** What publishing would change, for people: figures, and the targets of the plans. */
final class ChangesText {

    /** How many figures of a return are shown. */
    static final int SHOWN_FIGURES = 12;

    private static final int SHOWN_EFFECTS = 40;
    private static final String NOTHING = "–";

    private final PrintWriter out;
    private final Locale locale;

    ChangesText(PrintWriter out, Locale locale) {
        this.out = out;
        this.locale = locale;
    }

    /** The changed figures that were told apart, and how many more there are. */
    void figures(FigureDifference difference) {
        if (difference.changes().isEmpty()) {
            return;
        }
        difference.changes().forEach(change -> out.println("      " + line(change)));
        if (difference.furtherChanges() > 0) {
            out.println("      … " + Words.of("changes.more", difference.furtherChanges()));
        }
    }

    private String line(FigureChange change) {
        String sign =
                switch (change.kind()) {
                    case ADDED -> "+";
                    case CHANGED -> "~";
                    case REMOVED -> "-";
                };
        String cell = change.cell().map(at -> change.sheet() + "!" + at + " ").orElse("");
        String what = (change.key().name().in(locale) + " " + FigureWords.item(change)).strip();
        String values =
                FigureWords.value(change.before()) + " → " + FigureWords.value(change.after());
        String percent =
                change.relativeChange().map(share -> " (" + signed(share) + "%)").orElse("");
        return sign + " " + cell + Words.of("changes.figure", what, values + percent);
    }

    private static String signed(BigDecimal percent) {
        return (percent.signum() > 0 ? "+" : "") + percent.toPlainString();
    }

    /** Each plan's targets that would be other than before; the others in one line. */
    void effects(RunReport report) {
        Map<String, List<TargetEffect>> byPlan = new LinkedHashMap<>();
        report.effects()
                .forEach(
                        effect ->
                                byPlan.computeIfAbsent(effect.plan(), plan -> new ArrayList<>())
                                        .add(effect));
        byPlan.forEach(this::effects);
    }

    private void effects(String plan, List<TargetEffect> effects) {
        List<TargetEffect> felt = effects.stream().filter(TargetEffect::isFelt).toList();
        out.println();
        out.println(Words.of("effects.title", plan));
        if (!felt.isEmpty()) {
            table(felt.subList(0, Math.min(felt.size(), SHOWN_EFFECTS))).print(out);
        }
        if (felt.size() > SHOWN_EFFECTS) {
            out.println("… " + Words.of("effects.more", felt.size() - SHOWN_EFFECTS));
        }
        Set<String> unfelt = new LinkedHashSet<>();
        effects.forEach(effect -> unfelt.add(effect.target().code()));
        felt.forEach(effect -> unfelt.remove(effect.target().code()));
        if (!unfelt.isEmpty()) {
            out.println(Words.of("effects.none", String.join(", ", unfelt)));
        }
    }

    private TextTable table(List<TargetEffect> effects) {
        TextTable table =
                new TextTable(
                        Words.of("summary.target"),
                        Words.of("summary.title"),
                        Words.of("summary.unit"),
                        Words.of("effects.year"),
                        Words.of("status.county"),
                        Words.of("effects.county"),
                        Words.of("effects.city"),
                        Words.of("summary.status"));
        for (TargetEffect effect : effects) {
            table.row(
                    effect.target().code(),
                    effect.target().title().in(locale),
                    effect.target().unit().name().in(locale),
                    String.valueOf(effect.year()),
                    effect.countyName().in(locale),
                    change(effect.countyBefore(), effect.countyAfter()),
                    change(effect.cityBefore(), effect.cityAfter()),
                    status(effect));
        }
        return table;
    }

    private static String change(Optional<BigDecimal> before, Optional<BigDecimal> after) {
        String from = before.map(NumberText::rounded).orElse(NOTHING);
        String to = after.map(NumberText::rounded).orElse(NOTHING);
        return from.equals(to) ? to : from + " → " + to;
    }

    private String status(TargetEffect effect) {
        String year =
                effect.statusYear() == effect.year()
                        ? ""
                        : Words.of("effects.statusYear", effect.statusYear()) + " ";
        String from = words(effect.statusBefore());
        String to = words(effect.statusAfter());
        return year + (from.equals(to) ? to : from + " → " + to);
    }

    private String words(Status status) {
        return status.words().in(locale);
    }
}
