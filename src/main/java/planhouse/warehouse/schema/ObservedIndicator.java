package planhouse.warehouse.schema;

import java.util.Optional;
import planhouse.form.Form;
import planhouse.form.Indicator;
import planhouse.indicator.Bilingual;
import planhouse.indicator.UnitOfMeasure;

/**
 * An indicator as the dimension keeps it: the form's own, or an indicator's growth on the year
 * before, which is reported beside it in percent.
 */
record ObservedIndicator(
        String code, Bilingual name, Form form, Optional<UnitOfMeasure> unit, int direction) {

    static ObservedIndicator of(Form form, Indicator indicator) {
        return new ObservedIndicator(
                indicator.code(),
                indicator.name(),
                form,
                indicator.unit(),
                indicator.moreIsBetter() ? 1 : -1);
    }

    static ObservedIndicator growthOf(
            Form form, Indicator indicator, Optional<UnitOfMeasure> percent) {
        return new ObservedIndicator(
                Indicator.growthCode(indicator.code()),
                new Bilingual(
                        indicator.name().zh() + "同比增长",
                        indicator.name().en() + ", growth on the year before"),
                form,
                percent,
                indicator.moreIsBetter() ? 1 : -1);
    }
}
