package planhouse.template;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import planhouse.form.CodeList;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.form.Rule;
import planhouse.form.Schedule;
import planhouse.form.file.DefinitionFiles;
import planhouse.indicator.Value;
import planhouse.warehouse.reading.ReturnValues;

/** What 永康市 finds in its templates of 2022 from the beginning; figures are illustrative. */
final class SampleFillings {

    static final int YEAR = 2022;

    // illustrative, with a right check character
    static final String CREDIT_CODE = "91330784MA28T0001E";

    private static final Definitions DEFINITIONS = new DefinitionFiles(Optional.empty()).load();

    private SampleFillings() {}

    static CodeList.Entry county() {
        return form("JH01").respondents().register().entry("330784").orElseThrow();
    }

    static Optional<Schedule> schedule() {
        return DEFINITIONS.schedule();
    }

    /** An enterprise of last year: code, name, industry, and 1000 of output by two robots. */
    static FormFilling enterprises() {
        Form form = form("JH01");
        Value[] row = blankRow(form);
        row[form.indexOf("credit_code")] = new Value.Text(CREDIT_CODE);
        row[form.indexOf("enterprise_name")] = new Value.Text("永康甲门业有限公司");
        row[form.indexOf("industry")] = new Value.Code("smart_locks");
        row[form.indexOf("output_value")] = new Value.Numeric(new BigDecimal("1000"));
        row[form.indexOf("robots_in_service")] = new Value.Numeric(BigDecimal.valueOf(2));
        row[form.indexOf("transformed")] = new Value.YesNo(true);
        return FormFilling.after(form, Optional.of(ofRow(row)));
    }

    /** The same form, where nothing is published for last year. */
    static FormFilling enterprisesForTheFirstTime() {
        return FormFilling.after(form("JH01"), Optional.empty());
    }

    /** The form with twelve limits on the output of new products, more than an entry can hold. */
    static FormFilling enterprisesWithManyLimits() {
        Form form = form("JH01");
        Rule limit =
                form.rules().stream()
                        .filter(Rule.NotMoreThan.class::isInstance)
                        .findFirst()
                        .orElseThrow();
        Form limited =
                new Form(
                        form.code(),
                        form.order(),
                        form.title(),
                        form.kind(),
                        form.titleWords(),
                        form.sheetNames(),
                        form.respondents(),
                        form.period(),
                        form.key(),
                        form.carriedOver(),
                        form.items(),
                        form.lines(),
                        form.stub(),
                        form.indicators(),
                        form.areas(),
                        form.breakdowns(),
                        form.placeholders(),
                        form.editions(),
                        Collections.nCopies(12, limit),
                        form.fact());
        return FormFilling.after(limited, Optional.empty());
    }

    /** A chain filled in already: 11 of 100 million this year after 10. */
    static FormFilling chains() {
        Form form = form("JH04");
        Value[] row = blankRow(form);
        row[0] =
                new Value.Code(
                        form.items().get(0).codeList().orElseThrow().entries().get(0).code());
        row[form.indexOf("output_value")] = new Value.Numeric(new BigDecimal("110000"));
        row[form.indexOf("output_value_last_year")] = new Value.Numeric(new BigDecimal("100000"));
        return new FormFilling(form, Optional.empty(), Optional.of(ofRow(row)), List.of());
    }

    private static Form form(String code) {
        return DEFINITIONS.form(code).orElseThrow();
    }

    private static Value[] blankRow(Form form) {
        Value[] row = new Value[form.items().size()];
        Arrays.fill(row, Value.NOT_REPORTED);
        return row;
    }

    private static ReturnValues ofRow(Value[] row) {
        return new ReturnValues(List.of(List.of(row)), Map.of());
    }
}
