package planhouse.report.html;

import java.util.List;
import planhouse.indicator.Bilingual;
import planhouse.indicator.WideLetters;
import planhouse.plan.Coverage;
import planhouse.report.CountyContribution;
import planhouse.report.Figures;
import planhouse.report.TargetProgress;
import planhouse.report.TargetRemarks;

/**
 * One target as the page's template asks for it.
 *
 * @param quoteLanguage as HTML names languages; the plan quotes in the language it was announced in
 * @param yearChart SVG, empty when no year has a value
 * @param countyChart SVG, empty when the figure has no parts by county
 */
record TargetView(
        String code,
        Bilingual group,
        Bilingual title,
        String quote,
        String quoteLanguage,
        Bilingual unit,
        StatusView status,
        Coverage coverage,
        TargetLine line,
        List<NamedFigure> details,
        List<Bilingual> remarks,
        boolean ratio,
        List<CountyLine> counties,
        List<YearLine> years,
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

    boolean hasCounties() {
        return !counties.isEmpty();
    }

    boolean hasYears() {
        return !years.isEmpty();
    }

    static TargetView of(TargetProgress target) {
        Figures figures = Figures.of(target);
        return new TargetView(
                target.code(),
                target.group(),
                target.title(),
                target.quote(),
                target.quote().codePoints().anyMatch(WideLetters::isWide) ? "zh" : "en",
                figures.unit(),
                StatusView.of(target),
                target.coverage(),
                TargetLine.of(target, figures),
                new TargetDetails(target, figures).all(),
                TargetRemarks.of(target),
                target.reading().isRatio(),
                target.counties().stream().map(county -> line(target, figures, county)).toList(),
                target.years().stream().map(year -> line(target, figures, year)).toList(),
                new YearChart(target).draw(),
                new CountyChart(target).draw());
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

    private static YearLine line(TargetProgress target, Figures figures, int year) {
        String written = Integer.toString(year);
        return new YearLine(
                written,
                ShownFigure.of(
                        target,
                        "path",
                        "",
                        written,
                        target.pathIn(year).orElse(null),
                        figures::fineText),
                ShownFigure.of(
                        target,
                        "actual",
                        "",
                        written,
                        target.actualIn(year).orElse(null),
                        figures::text));
    }
}
