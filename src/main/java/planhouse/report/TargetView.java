package planhouse.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import planhouse.indicator.Bilingual;
import planhouse.plan.Coverage;
import planhouse.plan.TargetKind;

/**
 * One target as the page's template asks for it.
 *
 * @param namedUnit the unit is a word, not the sign of a percentage
 * @param yearChart SVG, empty when no year has a value
 * @param countyChart SVG, empty when the figure has no parts by county
 */
record TargetView(
        String code,
        Bilingual title,
        String quote,
        Bilingual unit,
        boolean namedUnit,
        StatusView status,
        Coverage coverage,
        boolean fullCoverage,
        boolean provisionalReturns,
        TargetLine line,
        List<NamedFigure> details,
        List<Bilingual> remarks,
        boolean ratio,
        List<CountyLine> counties,
        boolean hasCounties,
        List<YearLine> years,
        boolean hasYears,
        String yearChart,
        String countyChart) {

    /** A figure under its name. */
    record NamedFigure(Bilingual name, ShownFigure figure) {}

    /** A county's line. */
    record CountyLine(
            Bilingual name,
            ShownFigure value,
            ShownFigure numerator,
            ShownFigure denominator,
            ShownFigure share,
            ShownFigure previous) {}

    /** A year's line. */
    record YearLine(String year, ShownFigure path, ShownFigure actual) {}

    static TargetView of(TargetProgress target) {
        Figures figures = Figures.of(target);
        List<CountyLine> counties =
                target.counties().stream().map(county -> line(target, figures, county)).toList();
        List<YearLine> years = years(target, figures);
        return new TargetView(
                target.code(),
                target.title(),
                target.quote(),
                figures.unit(),
                !figures.percent(),
                StatusView.of(target),
                target.coverage(),
                target.coverage().isFull(),
                target.coverage().hasProvisional(),
                TargetLine.of(target, figures),
                details(target, figures),
                StatusWords.remarks(target),
                target.reading().isRatio(),
                counties,
                !counties.isEmpty(),
                years,
                !years.isEmpty(),
                new YearChart(target).draw(),
                new CountyChart(target).draw());
    }

    private static List<NamedFigure> details(TargetProgress target, Figures figures) {
        List<NamedFigure> named = new ArrayList<>();
        TargetLine line = TargetLine.of(target, figures);
        named.add(named("本年实际", "Actual", line.actual()));
        named.add(named("上年", "Last year", line.previous()));
        Reading reading = target.reading();
        if (reading.isRatio()) {
            named.add(
                    named(
                            "分子",
                            "Numerator",
                            ShownFigure.of(
                                    target, "numerator", reading.numerator(), Figures::count)));
            named.add(
                    named(
                            "分母",
                            "Denominator",
                            ShownFigure.of(
                                    target, "denominator", reading.denominator(), Figures::count)));
        }
        if (target.kind() != TargetKind.MONITORED) {
            named.addAll(judged(target, figures, line));
        }
        return named;
    }

    private static List<NamedFigure> judged(
            TargetProgress target, Figures figures, TargetLine line) {
        Pace pace = target.pace();
        return List.of(
                named("基期值", "Baseline", line.baseline()),
                named("目标值 " + line.operator(), "Target " + line.operator(), line.target()),
                named("本年路径", "Path", line.path()),
                named(
                        "完成率",
                        target.aim().operator().startsWith("<") ? "T / A" : "A / T",
                        line.attainment()),
                named(
                        "净完成率",
                        "(A-B) / (T-B)",
                        ShownFigure.of(
                                target,
                                "attainmentFromBaseline",
                                pace.attainmentFromBaseline(),
                                Figures::percent)),
                named("进度指数", "Schedule index", line.scheduleIndex()),
                named(
                        "增长比",
                        "Growth ratio",
                        ShownFigure.of(target, "growthRatio", pace.growthRatio(), Figures::ratio)),
                named(
                        "所需节奏",
                        "Required pace",
                        ShownFigure.of(
                                target, "requiredPace", pace.requiredPace(), Figures::ratio)),
                named(
                        "预测（低）",
                        "Projection, low",
                        ShownFigure.of(
                                target, "projectionLow", pace.projectionLow(), figures::fineText)),
                named(
                        "预测（中）",
                        "Projection, mid",
                        ShownFigure.of(
                                target, "projectionMid", pace.projectionMid(), figures::fineText)),
                named(
                        "预测（高）",
                        "Projection, high",
                        ShownFigure.of(
                                target,
                                "projectionHigh",
                                pace.projectionHigh(),
                                figures::fineText)));
    }

    private static NamedFigure named(String zh, String en, ShownFigure figure) {
        return new NamedFigure(new Bilingual(zh, en), figure);
    }

    private static CountyLine line(
            TargetProgress target, Figures figures, CountyContribution county) {
        String area = county.code();
        return new CountyLine(
                county.name(),
                ShownFigure.of(target, "value", area, "", county.value(), figures::text),
                ShownFigure.of(target, "numerator", area, "", county.numerator(), Figures::count),
                ShownFigure.of(
                        target, "denominator", area, "", county.denominator(), Figures::count),
                ShownFigure.of(target, "share", area, "", county.share(), Figures::percent),
                ShownFigure.of(target, "previous", area, "", county.previous(), figures::text));
    }

    private static List<YearLine> years(TargetProgress target, Figures figures) {
        return Stream.concat(target.path().stream(), target.actuals().stream())
                .map(YearValue::year)
                .distinct()
                .sorted()
                .map(
                        year ->
                                new YearLine(
                                        Integer.toString(year),
                                        ShownFigure.of(
                                                target,
                                                "path",
                                                "",
                                                Integer.toString(year),
                                                target.pathIn(year).orElse(null),
                                                figures::fineText),
                                        ShownFigure.of(
                                                target,
                                                "actual",
                                                "",
                                                Integer.toString(year),
                                                target.actualIn(year).orElse(null),
                                                figures::text)))
                .toList();
    }
}
