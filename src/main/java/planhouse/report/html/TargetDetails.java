package planhouse.report.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import planhouse.indicator.Bilingual;
import planhouse.plan.TargetKind;
import planhouse.report.Figures;
import planhouse.report.Pace;
import planhouse.report.Reading;
import planhouse.report.TargetProgress;
import planhouse.report.html.TargetView.NamedFigure;

/**
 * The figures at the head of a target: what was measured, and what the plan's method makes of it.
 */
final class TargetDetails {

    private final TargetProgress target;
    private final Figures figures;
    private final TargetLine line;
    private final List<NamedFigure> named = new ArrayList<>();

    TargetDetails(TargetProgress target, Figures figures) {
        this.target = target;
        this.figures = figures;
        this.line = TargetLine.of(target, figures);
    }

    List<NamedFigure> all() {
        add("本年实际", "Actual", line.actual());
        add("上年", "Last year", line.previous());
        if (target.reading().isRatio()) {
            addParts(target.reading());
        }
        if (target.kind() != TargetKind.MONITORED) {
            addAim();
            addPace(target.pace());
            addProjections(target.pace());
        }
        return named;
    }

    private void addParts(Reading reading) {
        add("分子", "Numerator", shown("numerator", reading.numerator(), Figures::count));
        add("分母", "Denominator", shown("denominator", reading.denominator(), Figures::count));
    }

    private void addAim() {
        String operator = line.operator();
        String ratio = target.aim().operator().startsWith("<") ? "T / A" : "A / T";
        add("基期值", "Baseline", line.baseline());
        add("目标值 " + operator, "Target " + operator, line.target());
        add("本年路径", "Path", line.path());
        add("完成率", ratio, line.attainment());
    }

    private void addPace(Pace pace) {
        add(
                "净完成率",
                "(A-B) / (T-B)",
                shown("attainmentFromBaseline", pace.attainmentFromBaseline(), Figures::percent));
        add("进度指数", "Schedule index", line.scheduleIndex());
        addIfAny("增长比", "Growth ratio", shown("growthRatio", pace.growthRatio(), Figures::ratio));
        addIfAny(
                "所需节奏",
                "Required pace",
                shown("requiredPace", pace.requiredPace(), Figures::ratio));
    }

    private void addProjections(Pace pace) {
        addIfAny("预测（低）", "Projection, low", projection("projectionLow", pace.projectionLow()));
        addIfAny("预测（中）", "Projection, mid", projection("projectionMid", pace.projectionMid()));
        addIfAny("预测（高）", "Projection, high", projection("projectionHigh", pace.projectionHigh()));
    }

    private ShownFigure projection(String field, @Nullable BigDecimal value) {
        return shown(field, value, figures::fineText);
    }

    private ShownFigure shown(
            String field, @Nullable BigDecimal value, Function<BigDecimal, String> text) {
        return ShownFigure.of(target, field, value, text);
    }

    /** Where the method gives none, such as a pace in the due year, there is nothing to read. */
    private void addIfAny(String zh, String en, ShownFigure figure) {
        if (!figure.value().isEmpty()) add(zh, en, figure);
    }

    private void add(String zh, String en, ShownFigure figure) {
        named.add(new NamedFigure(new Bilingual(zh, en), figure));
    }
}
