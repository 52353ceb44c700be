package planhouse.report.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import planhouse.indicator.Bilingual;
import planhouse.report.Figures;
import planhouse.report.RevisionWords;
import planhouse.report.Revisions;
import planhouse.report.TargetProgress;
import planhouse.report.YearlySummary;

/** What was revised, as the page's template asks for it. */
record RevisionView(Bilingual since, List<Line> revised, List<EffectLine> effects) {

    /** A revision of a return. */
    record Line(
            String year,
            String formCode,
            Bilingual form,
            Bilingual county,
            String step,
            Bilingual kind,
            String time,
            String by,
            String reason,
            String figures) {}

    /**
     * A target's figure then and now.
     *
     * @param code empty in a county's line
     */
    record EffectLine(
            String code,
            Bilingual title,
            Bilingual county,
            Bilingual unit,
            ShownFigure before,
            ShownFigure after,
            String change) {}

    private static final Bilingual CITY = new Bilingual("全市", "City");

    boolean hasRevised() {
        return !revised.isEmpty();
    }

    boolean hasEffects() {
        return !effects.isEmpty();
    }

    static RevisionView of(YearlySummary summary) {
        Revisions revisions = summary.revisions();
        List<EffectLine> effects = new ArrayList<>();
        for (Revisions.Effect effect : summary.effects()) {
            summary.target(effect.target())
                    .ifPresent(target -> effects.addAll(lines(target, effect)));
        }
        return new RevisionView(
                RevisionWords.since(summary),
                revisions.revised().stream().map(RevisionView::line).toList(),
                effects);
    }

    private static Line line(Revisions.Revised one) {
        return new Line(
                Integer.toString(one.year()),
                one.formCode(),
                one.formTitle(),
                one.countyName(),
                one.step(),
                one.kindWords(),
                RevisionWords.TIME.format(one.at()),
                one.by(),
                one.reason() == null ? "" : one.reason(),
                "+%d ~%d −%d".formatted(one.added(), one.changed(), one.removed()));
    }

    private static List<EffectLine> lines(TargetProgress target, Revisions.Effect effect) {
        List<EffectLine> lines = new ArrayList<>();
        lines.add(line(target, target.code(), CITY, "", effect.before(), effect.after()));
        for (Revisions.CountyEffect county : effect.counties()) {
            lines.add(
                    line(
                            target,
                            "",
                            county.name(),
                            county.code(),
                            county.before(),
                            county.after()));
        }
        return lines;
    }

    private static EffectLine line(
            TargetProgress target,
            String code,
            Bilingual county,
            String area,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after) {
        Figures figures = Figures.of(target);
        return new EffectLine(
                code,
                target.title(),
                county,
                figures.unit(),
                ShownFigure.of(target, "before", area, "", before, figures::text),
                ShownFigure.of(target, "after", area, "", after, figures::text),
                before == null || after == null
                        ? Figures.NOTHING
                        : signed(figures, after.subtract(before)));
    }

    private static String signed(Figures figures, BigDecimal change) {
        return (change.signum() > 0 ? "+" : "") + figures.text(change);
    }
}
