package planhouse.warehouse.schema;

import java.util.Optional;
import planhouse.form.Form;
import planhouse.form.Indicator;
import planhouse.indicator.Bilingual;

/**
 * An indicator as the dimension keeps it: the form's own, or an indicator's growth on the year
 * before, which is reported beside it in percent.
 */
record ObservedIndicator(
        String code,
        Bilingual name,
        Form form,
        Optional<String> unitCode,
        Optional<Bilingual> unitName,
        int direction) {

    static ObservedIndicator of(Form form, Indicator indicator) {
        return new ObservedIndicator(
                indicator.code(),
                indicator.name(),
                form,
                indicator.unit().map(unit -> unit.code()),
                indicator.unit().map(unit -> unit.name()),
                indicator.moreIsBetter() ? 1 : -1);
    }

    static ObservedIndicator growthOf(Form form, Indicator indicator) {
        return new ObservedIndicator(
                Indicator.growthCode(indicator.code()),
                new Bilingual(
                        indicator.name().zh() + "同比增长",
                        indicator.name().en() + ", growth on the year before"),
                form,
                Optional.of("percent"),
                Optional.of(Bilingual.same("%")),
                indicator.moreIsBetter() ? 1 : -1);
    }
}
