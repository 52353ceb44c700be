package planhouse.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TruthTest {

    private final Truth truth = new Truth(SampleCity.shipped(), Ledger.MAPPER);

    @Test
    void the_counties_add_up_to_the_citys_figure() {
        int summed = 0;
        for (JsonNode target : truth.targets()) {
            if (!target.has("actualByCounty")) continue;
            summed++;
            assertThat(sum(target.get("actualByCounty")))
                    .isEqualByComparingTo(target.get("actual").decimalValue());
            assertThat(sum(target.get("baselineByCounty")))
                    .isEqualByComparingTo(target.get("baseline").decimalValue());
        }
        assertThat(summed).isEqualTo(3 * 8);
    }

    @Test
    void the_ratio_is_kept_as_its_parts() {
        for (JsonNode target : truth.targets()) {
            if (!target.get("code").asString().equals("IM-05")) continue;
            assertThat(sum(target.get("numeratorByCounty")))
                    .isEqualByComparingTo(target.get("actualNumerator").decimalValue());
            assertThat(sum(target.get("denominatorByCounty")))
                    .isEqualByComparingTo(target.get("actualDenominator").decimalValue());
        }
    }

    @Test
    void some_targets_of_2022_are_met_and_some_are_missed() {
        List<String> met = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (JsonNode target : truth.targets()) {
            if (target.get("year").asInt() != 2022 || !target.has("achieved")) continue;
            (target.get("achieved").asBoolean() ? met : missed).add(target.get("code").asString());
        }

        assertThat(met).containsExactly("IM-01", "IM-03", "IM-04", "IM-07", "IM-10", "IM-11");
        assertThat(missed).containsExactly("IM-02", "IM-05", "IM-06", "IM-08", "IM-09");
    }

    private static BigDecimal sum(JsonNode counties) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode county : counties) sum = sum.add(county.decimalValue());
        return sum;
    }
}
