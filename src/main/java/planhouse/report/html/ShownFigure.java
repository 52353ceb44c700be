package planhouse.report.html;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import planhouse.report.Figures;
import planhouse.report.TargetProgress;

/**
 * A figure of the page: what people read, and the model's number behind it, whole.
 *
 * @param field the name of the model's component, such as {@code actual}
 * @param area a county's code, or empty for the city
 * @param year in a series, or empty
 * @param value in full precision and the target's own unit; empty when there is none
 */
record ShownFigure(
        String target, String field, String area, String year, String value, String text) {

    static ShownFigure of(
            TargetProgress target,
            String field,
            @Nullable BigDecimal value,
            Function<BigDecimal, String> text) {
        return of(target, field, "", "", value, text);
    }

    static ShownFigure of(
            TargetProgress target,
            String field,
            String area,
            String year,
            @Nullable BigDecimal value,
            Function<BigDecimal, String> text) {
        return new ShownFigure(
                target.code(),
                field,
                area,
                year,
                value == null ? "" : value.toPlainString(),
                value == null ? Figures.NOTHING : text.apply(value));
    }
}
