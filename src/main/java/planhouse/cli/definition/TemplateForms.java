package planhouse.cli.definition;

import java.util.List;
import java.util.Optional;
import planhouse.cli.option.Counties;
import planhouse.form.CodeList;
import planhouse.form.Definitions;
import planhouse.form.Form;

/** The forms that a template may be made of in a year. */
record TemplateForms(Definitions definitions, int year) {

    /** Every form that the respondent owes. */
    List<Form> owedBy(String respondent) {
        return definitions.forms().stream()
                .filter(form -> form.period().map(period -> period == year).orElse(true))
                .filter(
                        form ->
                                Counties.find(form.respondents().register(), respondent)
                                        .filter(entry -> entry.isUsedIn(year))
                                        .isPresent())
                .toList();
    }

    /** The only respondent of a form that no sheet names one for. */
    Optional<CodeList.Entry> publisher(Form form) {
        return form.respondents()
                .fixed()
                .flatMap(code -> form.respondents().register().entry(code));
    }
}
