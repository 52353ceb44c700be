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
    private static final int GAP = 8;
    private static final int LEAST_NAMES = 168;
    private static final int MOST_NAMES = 270;
    // of the room for a name in two languages
    private static final double LEAST_CHINESE = 0.6;

    private final TargetProgress target;
    private final Figures figures;
    private final double left;
    private final double right;

    CountyChart(TargetProgress target) {
        this.target = target;
        this.figures = Figures.of(target);
        this.left =
                target.counties().stream()
                        .map(CountyContribution::name)
                        .mapToDouble(name -> Math.min(MOST_NAMES, room(name) + GAP))
                        .reduce(LEAST_NAMES, Math::max);
        this.right =
                WIDTH
                        - target.counties().stream()
                                .mapToDouble(
                                        county -> Lettering.width(figure(county), Lettering.USUAL))
                                .max()
                                .orElse(0)
                        - 2 * GAP;
    }

    private static double room(Bilingual name) {
        return Lettering.width(name.zh(), Lettering.USUAL)
                + Lettering.width(name.english(" "), Lettering.ENGLISH);
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
        svg.line("axis", left, TOP - 2, left, y);
        return svg.labelled(
                "%s：各县（市、区） %s by county".formatted(target.title().zh(), target.title().en()));
    }

    private static double length(CountyContribution county) {
        BigDecimal value = county.value();
        return value == null ? 0 : value.doubleValue();
    }

    private void row(Svg svg, int y, CountyContribution county, double most) {
        svg.texts("name", left - GAP, y + 16, Svg.Anchor.END, fitting(county.name()));
        BigDecimal value = county.value();
        if (value == null) {
            Bilingual why = StatusWords.nothing(county);
            svg.texts("missing", left + GAP, y + 16, Svg.Anchor.START, why);
            return;
        }
        double length = Math.max(0, value.doubleValue()) / most * (right - left);
        svg.box("bar", left, y + 4, length, ROW - 9);
        svg.text("value", left + length + GAP, y + 16, Svg.Anchor.START, figure(county));
    }

    /** The name as far as there is room; the table below has it whole. */
    private Bilingual fitting(Bilingual name) {
        double room = left - GAP;
        if (!name.isTranslated()) {
            return Bilingual.same(Lettering.within(room, name.zh(), Lettering.USUAL));
        }
        double english = Lettering.width(name.english(" "), Lettering.ENGLISH);
        double chinese = Math.max(room - english, room * LEAST_CHINESE);
        String zh = Lettering.within(chinese, name.zh(), Lettering.USUAL);
        double beside = room - Lettering.width(zh + " ", Lettering.USUAL);
        return new Bilingual(zh, Lettering.within(beside, name.en(), Lettering.ENGLISH));
    }

    private String figure(CountyContribution county) {
        BigDecimal value = county.value();
        if (value == null) {
            return "";
        }
        BigDecimal share = county.share();
        String part =
                share == null || target.reading().isRatio()
                        ? ""
                        : "  (" + Figures.percent(share) + ")";
        return figures.text(value) + part;
    }
}
