package planhouse.report.html;

import java.math.BigDecimal;
import planhouse.indicator.Bilingual;
import planhouse.report.CountyContribution;
import planhouse.report.Figures;
import planhouse.report.StatusWords;
import planhouse.report.TargetProgress;

/** The counties' values as lying bars, in the register's order. */
final class CountyChart {

    private static final int WIDTH = 560;
    private static final int ROW = 25;
    private static final int TOP = 6;
    private static final int LEFT = 168;
    private static final int RIGHT = 480;

    private final TargetProgress target;
    private final Figures figures;

    CountyChart(TargetProgress target) {
        this.target = target;
        this.figures = Figures.of(target);
    }

    /** The picture, or nothing when the figure has no parts by county. */
    String draw() {
        if (target.counties().isEmpty()) {
            return "";
        }
        double most = target.counties().stream().mapToDouble(CountyChart::length).max().orElse(0);
        Svg svg = new Svg(WIDTH, TOP * 2 + ROW * target.counties().size());
        int y = TOP;
        for (CountyContribution county : target.counties()) {
            row(svg, y, county, most <= 0 ? 1 : most);
            y += ROW;
        }
        svg.line("axis", LEFT, TOP - 2, LEFT, y);
        return svg.labelled(
                "%s：各县（市、区） %s by county".formatted(target.title().zh(), target.title().en()));
    }

    private static double length(CountyContribution county) {
        BigDecimal value = county.value();
        return value == null ? 0 : value.doubleValue();
    }

    private void row(Svg svg, int y, CountyContribution county, double most) {
        svg.texts("name", LEFT - 8, y + 16, Svg.Anchor.END, county.name().zh(), county.name().en());
        BigDecimal value = county.value();
        if (value == null) {
            Bilingual why = StatusWords.nothing(county);
            svg.texts("missing", LEFT + 6, y + 16, Svg.Anchor.START, why.zh(), why.en());
            return;
        }
        double length = Math.max(0, value.doubleValue()) / most * (RIGHT - LEFT);
        svg.box("bar", LEFT, y + 4, length, ROW - 9);
        BigDecimal share = county.share();
        String part =
                share == null || target.reading().isRatio()
                        ? ""
                        : "  (" + Figures.percent(share) + ")";
        svg.text("value", LEFT + length + 6, y + 16, Svg.Anchor.START, figures.text(value) + part);
    }
}
