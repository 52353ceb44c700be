package planhouse.validation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import planhouse.form.Rule;
import planhouse.indicator.Bilingual;

/**
 * A growth that follows from its two values: (current / previous - 1) · 100, in percent. From
 * nothing there is none, but that nothing has stayed nothing.
 *
 * @param tolerance in percentage points
 */
record GrowthAgrees(
        Rule.Heading heading, String subject, String current, String previous, BigDecimal tolerance)
        implements EditRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 10;
    private static final int PRINTED_DIGITS = 2;

    @Override
    public List<String> operands() {
        return List.of(subject, current, previous);
    }

    @Override
    public Verdict check(Operands values) {
        Optional<BigDecimal> stated = values.number(subject);
        Optional<BigDecimal> now = values.amount(current);
        Optional<BigDecimal> before = values.amount(previous);
        if (stated.isEmpty() || now.isEmpty() || before.isEmpty()) {
            return Verdict.NOT_EVALUATED;
        }
        if (before.get().signum() == 0) {
            return now.get().signum() == 0 && stated.get().signum() == 0
                    ? Verdict.PASS
                    : fromNothing(values);
        }
        BigDecimal growth =
                now.get()
                        .subtract(before.get())
                        .multiply(HUNDRED)
                        .divide(before.get(), DIGITS, RoundingMode.HALF_EVEN);
        if (stated.get().subtract(growth).abs().compareTo(tolerance) <= 0) return Verdict.PASS;
        BigDecimal rounded = growth.setScale(PRINTED_DIGITS, RoundingMode.HALF_UP);
        return new Verdict.Fail(
                Wording.of(
                        "growth-agrees.expected",
                        Map.of(
                                "growth", Bilingual.same(Numbers.plain(rounded)),
                                "current", values.named(current),
                                "now", Bilingual.same(values.printed(current, now.get())),
                                "previous", values.named(previous),
                                "before", Bilingual.same(values.printed(previous, before.get())))));
    }

    private Verdict fromNothing(Operands values) {
        return new Verdict.Fail(
                Wording.of(
                        "growth-agrees.fromNothing", Map.of("previous", values.named(previous))));
    }

    @Override
    public String fixKey() {
        return "growth-agrees.fix";
    }
}
