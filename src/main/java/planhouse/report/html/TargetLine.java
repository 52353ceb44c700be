package planhouse.report.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import planhouse.report.Aim;
import planhouse.report.Figures;
import planhouse.report.Pace;
import planhouse.report.TargetProgress;

/**
 * A target's line in the overview.
 *
 * @param operator as people write it: {@code ≥}
 * @param barPercent the length of the attainment's bar, 0 to 100
 */
record TargetLine(
        String operator,
        ShownFigure baseline,
        ShownFigure target,
        ShownFigure path,
        ShownFigure actual,
        ShownFigure previous,
        ShownFigure attainment,
        String barPercent,
        ShownFigure scheduleIndex,
        ShownFigure coverageShare) {

    static TargetLine of(TargetProgress target, Figures figures) {
        Aim aim = target.aim();
        Pace pace = target.pace();
        BigDecimal attainment = pace.attainment();
        return new TargetLine(
                Figures.sign(aim.operator()),
                ShownFigure.of(target, "baseline", aim.baseline(), figures::text),
                ShownFigure.of(target, "target", aim.target(), figures::text),
                ShownFigure.of(target, "path", aim.pathValue(), figures::fineText),
                ShownFigure.of(
                        target,
                        "actual",
                        target.reading().actual(),
                        value -> bound(target.isLowerBound() ? ">=" : "") + figures.text(value)),
                ShownFigure.of(target, "previous", target.reading().previous(), figures::text),
                ShownFigure.of(
                        target,
                        "attainment",
                        attainment,
                        value -> bound(target.attainmentOperator()) + Figures.percent(value)),
                attainment == null ? "0" : bar(attainment),
                ShownFigure.of(target, "scheduleIndex", pace.scheduleIndex(), Figures::ratio),
                ShownFigure.of(
                        target,
                        "coverageShare",
                        target.coverage().shareOfLastYear().orElse(null),
                        Figures::percent));
    }

    private static String bound(String operator) {
        return operator.isEmpty() ? "" : Figures.sign(operator) + " ";
    }

    private static String bar(BigDecimal attainment) {
        return attainment
                .max(BigDecimal.ZERO)
                .min(BigDecimal.ONE)
                .movePointRight(2)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
