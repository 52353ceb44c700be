package planhouse.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static planhouse.validation.IllustrativeForm.WAN;
import static planhouse.validation.IllustrativeForm.heading;
import static planhouse.validation.IllustrativeRows.row;
import static planhouse.validation.IllustrativeRows.setAside;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import planhouse.cleaning.SetAsideRow;
import planhouse.form.Rule;
import planhouse.form.ValueType;
import planhouse.indicator.Finding;

/** Faults planted at known cells of generated rows come back, and nothing else does. */
class PlantedFaultsTest {

    private static final IllustrativeForm FORM =
            new IllustrativeForm()
                    .item("output", "工业总产值", ValueType.DECIMAL, WAN)
                    .item("new_products", "新产品产值", ValueType.DECIMAL, WAN)
                    .item("transformed", "是否完成", ValueType.YES_NO)
                    .item("completed_on", "完成时间", ValueType.MONTH)
                    .rule(new Rule.NotMoreThan(heading("JH99-R01"), "new_products", "output"))
                    .rule(
                            new Rule.RequiredWhen(
                                    heading("JH99-R02"), "completed_on", "transformed", "yes"))
                    .rule(new Rule.NotAfterPeriod(heading("JH99-R03"), "completed_on"))
                    .rule(new Rule.TotalsAgree(heading("JH99-R04"), new BigDecimal("0.5")));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void planted_faults_are_found_at_exactly_their_cells(long seed) {
        Random random = new Random(seed);
        Set<String> planted = new TreeSet<>();
        List<Object> rows = new ArrayList<>();
        BigDecimal output = BigDecimal.ZERO;
        BigDecimal newProducts = BigDecimal.ZERO;
        int count = 50 + random.nextInt(200);
        for (int row = 6; row < 6 + count; row++) {
            int whole = 1 + random.nextInt(100_000);
            int part = random.nextInt(whole + 1);
            boolean transformed = random.nextBoolean();
            LocalDate completed =
                    transformed ? LocalDate.of(2021, 1 + random.nextInt(12), 1) : null;
            switch (random.nextInt(20)) {
                case 0 -> {
                    part = whole + 1 + random.nextInt(50);
                    planted.add("B" + row);
                }
                case 1 -> {
                    transformed = true;
                    completed = null;
                    planted.add("D" + row);
                }
                case 2 -> {
                    completed = LocalDate.of(2022 + random.nextInt(5), 1, 1);
                    planted.add("D" + row);
                }
                default -> {}
            }
            output = output.add(BigDecimal.valueOf(whole));
            newProducts = newProducts.add(BigDecimal.valueOf(part));
            rows.add(row(row, whole, part, transformed, completed));
        }
        int last = 6 + count;
        if (random.nextBoolean()) {
            output = output.add(BigDecimal.valueOf(1 + random.nextInt(9)));
            planted.add("A" + last);
        }
        rows.add(setAside(last, SetAsideRow.Kind.TOTAL, "合计", output, newProducts, null, null));

        List<Finding> findings = FORM.review(rows);

        assertThat(findings).extracting(Finding::cell).containsExactlyInAnyOrderElementsOf(planted);
    }
}
