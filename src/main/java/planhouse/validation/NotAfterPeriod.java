package planhouse.validation;

import java.util.List;
import java.util.Map;
import planhouse.form.Rule;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Value;

/** A day or month that lies in the reference period or before it. */
record NotAfterPeriod(Rule.Heading heading, String subject, int year) implements EditRule {

    @Override
    public List<String> operands() {
        return List.of(subject);
    }

    @Override
    public Verdict check(Operands values) {
        if (!(values.value(subject) instanceof Value.Day day)) return Verdict.NOT_EVALUATED;
        if (day.date().getYear() <= year) return Verdict.PASS;
        return new Verdict.Fail(
                Wording.of(
                        "not-after-period.expected",
                        Map.of("year", Bilingual.same(String.valueOf(year)))));
    }

    @Override
    public String fixKey() {
        return "not-after-period.fix";
    }
}
