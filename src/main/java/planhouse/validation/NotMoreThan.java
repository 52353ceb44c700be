package planhouse.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import planhouse.form.Rule;
import planhouse.indicator.Bilingual;

/** A part that cannot be larger than its whole, such as new products in the output value. */
record NotMoreThan(Rule.Heading heading, String subject, String limit) implements EditRule {

    @Override
    public List<String> operands() {
        return List.of(subject, limit);
    }

    @Override
    public Verdict check(Operands values) {
        Optional<BigDecimal> stated = values.amount(subject);
        Optional<BigDecimal> most = values.amount(limit);
        if (stated.isEmpty() || most.isEmpty()) return Verdict.NOT_EVALUATED;
        if (stated.get().compareTo(most.get()) <= 0) return Verdict.PASS;
        return new Verdict.Fail(
                Wording.of(
                        "not-more-than.expected",
                        Map.of(
                                "limit", Bilingual.same(values.printed(subject, most.get())),
                                "whole", values.named(limit))));
    }

    @Override
    public String fixKey() {
        return "not-more-than.fix";
    }
}
