package planhouse.report.html;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import planhouse.indicator.Bilingual;
import planhouse.report.Figures;
import planhouse.report.Pace;
import planhouse.report.TargetProgress;
import planhouse.report.YearValue;

/** Actual against path, year by year, as a picture; the projection as a whisker in the due year. */
final class YearChart {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 250;
    private static final int LEAST_LEFT = 62;
    private static final int RIGHT = 540;
    private static final int TOP = 34;
    private static final int BOTTOM = 216;
    // between a tick's number and its line
    private static final int TICK = 8;

    private static final Bilingual PROJECTION = new Bilingual("到期年预测", "projection");

    private final TargetProgress target;
    private final Figures figures;
    private final List<Integer> years;
    private final ValueAxis axis;
    private final double left;

    YearChart(TargetProgress target) {
        this.target = target;
        this.figures = Figures.of(target);
        this.years = target.years();
        this.axis =
                ValueAxis.over(
                        values().min().orElse(0),
                        values().max().orElse(1),
                        figures.decimals() == 0 && figures.shift() == 0);
        this.left =
                axis.ticks().stream()
                        .mapToDouble(tick -> Lettering.width(tick(tick), Lettering.USUAL) + TICK)
                        .reduce(LEAST_LEFT, Math::max);
    }

    private DoubleStream values() {
        Pace pace = target.pace();
        return Stream.of(
                        target.path().stream().map(YearValue::value),
                        target.actuals().stream().map(YearValue::value),
                        Stream.of(pace.projectionLow(), pace.projectionHigh())
                                .flatMap(Stream::ofNullable))
                .flatMap(Function.identity())
                .mapToDouble(value -> figures.inUnit(value).doubleValue());
    }

    /** The picture, or nothing when no year has a value. */
    String draw() {
        if (years.isEmpty()) {
            return "";
        }
        Svg svg = new Svg(WIDTH, HEIGHT);
        grid(svg);
        series(svg, "path", target.path());
        projection(svg);
        series(svg, "actual", target.actuals());
        for (YearValue point : target.actuals()) {
            svg.dot("actual-dot", x(point.year()), y(point.value()), 3.6);
            svg.text(
                    "value",
                    x(point.year()),
                    y(point.value()) - 9,
                    Svg.Anchor.MIDDLE,
                    figures.text(point.value()));
        }
        legend(svg);
        return svg.labelled(
                target.title().joined(" ")
                        + ": "
                        + target.actuals().stream()
                                .map(point -> point.year() + " " + figures.text(point.value()))
                                .collect(Collectors.joining(", ")));
    }

    private void grid(Svg svg) {
        for (double tick : axis.ticks()) {
            double y = BOTTOM - axis.at(tick) * (BOTTOM - TOP);
            svg.line(tick == 0 ? "axis" : "grid", left, y, RIGHT, y);
            svg.text("tick", left - TICK, y + 4, Svg.Anchor.END, tick(tick));
        }
        for (int year : years) {
            svg.text("tick", x(year), BOTTOM + 18, Svg.Anchor.MIDDLE, Integer.toString(year));
        }
    }

    private String tick(double tick) {
        BigDecimal value = BigDecimal.valueOf(tick);
        return figures.percent() ? Figures.percent(value, 0) : Figures.axis(value, axis.step());
    }

    private void series(Svg svg, String style, List<YearValue> points) {
        svg.polyline(
                style,
                points.stream()
                        .map(point -> Svg.point(x(point.year()), y(point.value())))
                        .collect(Collectors.joining(" ")));
    }

    private void projection(Svg svg) {
        BigDecimal low = target.pace().projectionLow();
        BigDecimal middle = target.pace().projectionMid();
        BigDecimal high = target.pace().projectionHigh();
        int due = target.aim().dueYear();
        if (low == null || middle == null || high == null || !years.contains(due)) {
            return;
        }
        double x = x(due);
        svg.line("projection", x, y(low), x, y(high));
        svg.line("projection", x - 6, y(low), x + 6, y(low));
        svg.line("projection", x - 6, y(high), x + 6, y(high));
        svg.dot("projection-dot", x, y(middle), 3.2);
    }

    private void legend(Svg svg) {
        int y = 12;
        svg.line("actual", LEAST_LEFT, y, LEAST_LEFT + 24, y);
        svg.texts("key", LEAST_LEFT + 30, y + 4, Svg.Anchor.START, new Bilingual("实际", "actual"));
        if (!target.path().isEmpty()) {
            svg.line("path", LEAST_LEFT + 105, y, LEAST_LEFT + 129, y);
            svg.texts(
                    "key",
                    LEAST_LEFT + 135,
                    y + 4,
                    Svg.Anchor.START,
                    new Bilingual("计划路径", "path"));
        }
        if (target.pace().projectionLow() != null) {
            svg.line("projection", LEAST_LEFT + 225, y - 6, LEAST_LEFT + 225, y + 6);
            svg.dot("projection-dot", LEAST_LEFT + 225, y, 3.2);
            svg.texts("key", LEAST_LEFT + 236, y + 4, Svg.Anchor.START, PROJECTION);
        }
        svg.texts("key", RIGHT, y + 4, Svg.Anchor.END, figures.unit());
    }

    private double x(int year) {
        double slot = (RIGHT - left) / years.size();
        return left + slot * (years.indexOf(year) + 0.5);
    }

    private double y(BigDecimal value) {
        return BOTTOM - axis.at(figures.inUnit(value).doubleValue()) * (BOTTOM - TOP);
    }
}
