package planhouse.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import planhouse.form.Rule;
import planhouse.indicator.Bilingual;

/**
 * A total that equals the sum of its parts, within rounding. Not applicable while one is missing.
 */
record Balance(Rule.Heading heading, String subject, List<String> parts, BigDecimal tolerance)
        implements EditRule {

    Balance {
        parts = List.copyOf(parts);
    }

    @Override
    public List<String> operands() {
        List<String> all = new ArrayList<>(List.of(subject));
        all.addAll(parts);
        return all;
    }

    @Override
    public Verdict check(Operands values) {
        Optional<BigDecimal> stated = values.amount(subject);
        Optional<BigDecimal> sum = sum(values);
        if (stated.isEmpty() || sum.isEmpty()) return Verdict.NOT_EVALUATED;
        BigDecimal imbalance = stated.get().subtract(sum.get()).abs();
        if (imbalance.compareTo(tolerance) <= 0) return Verdict.PASS;
        return new Verdict.Fail(
                Wording.of(
                        "balance.expected",
                        Map.of(
                                "sum", Bilingual.same(values.printed(subject, sum.get())),
                                "parts", names(values))));
    }

    private Optional<BigDecimal> sum(Operands values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String part : parts) {
            Optional<BigDecimal> number = values.amount(part);
            if (number.isEmpty()) return Optional.empty();
            sum = sum.add(number.get());
        }
        return Optional.of(sum);
    }

    private Bilingual names(Operands values) {
        List<Bilingual> named = parts.stream().map(values::named).toList();
        return new Bilingual(
                String.join(" + ", named.stream().map(Bilingual::zh).toList()),
                String.join(" + ", named.stream().map(Bilingual::en).toList()));
    }

    @Override
    public String fixKey() {
        return "balance.fix";
    }
}
