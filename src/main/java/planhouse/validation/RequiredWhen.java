package planhouse.validation;

import java.util.List;
import java.util.Map;
import planhouse.form.Rule;
import planhouse.indicator.Value;

/**
 * An item that must be filled because of what another one says, such as the month of completion.
 */
record RequiredWhen(Rule.Heading heading, String subject, String when, String is)
        implements EditRule {

    @Override
    public List<String> operands() {
        return List.of(subject, when);
    }

    @Override
    public Verdict check(Operands values) {
        Value value = values.value(subject);
        if (value instanceof Value.Invalid || !applies(values.value(when))) {
            return Verdict.NOT_EVALUATED;
        }
        if (!(value instanceof Value.Absent)) return Verdict.PASS;
        return new Verdict.Fail(
                Wording.of("required-when.expected", Map.of("when", values.named(when))));
    }

    private boolean applies(Value reason) {
        if (reason instanceof Value.YesNo answer) return answer.yes() == isYes();
        if (reason instanceof Value.Code code) return code.code().equals(is);
        return reason instanceof Value.Text text && text.text().equals(is);
    }

    private boolean isYes() {
        return is.equals("yes") || is.equals("true");
    }

    @Override
    public String fixKey() {
        return "required-when.fix";
    }
}
