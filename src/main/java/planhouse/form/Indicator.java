package planhouse.form;

import java.util.Optional;
import planhouse.indicator.Bilingual;
import planhouse.indicator.UnitOfMeasure;

/** An indicator that a table form reports. */
public record Indicator(
        String code, Bilingual name, Optional<UnitOfMeasure> unit, boolean moreIsBetter) {

    /** The code that an indicator's growth on the year before, in percent, has as an indicator. */
    public static String growthCode(String code) {
        return code + "_growth";
    }
}
