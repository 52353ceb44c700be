package planhouse.cli.revision;

import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import planhouse.cli.option.Counties;
import planhouse.cli.option.Expecting;
import planhouse.cli.option.Forms;
import planhouse.form.CodeList;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.warehouse.ReturnId;

/** Which return a command is about: {@code COUNTY FORM YEAR}. */
final class ReturnChoice {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "COUNTY", descriptionKey = "parameter.county")
    private String county = "";

    @Parameters(index = "1", paramLabel = "FORM", descriptionKey = "parameter.oneForm")
    private String form = "";

    @Parameters(
            index = "2",
            paramLabel = "YEAR",
            converter = Expecting.Year.class,
            descriptionKey = "parameter.year")
    private int year;

    /**
     * A return as the definitions know it.
     *
     * @param respondent the one asked for, in the form's own register
     */
    record Chosen(Form form, CodeList.Entry respondent, int year) {

        ReturnId id() {
            return new ReturnId(form.code(), respondent.code(), year);
        }

        /** {@code JH02 · 330784 永康市 · 2022}. */
        String title() {
            return "%s %s · %s %s · %d"
                    .formatted(
                            form.code(),
                            form.title().in(Locale.getDefault()),
                            respondent.code(),
                            respondent.name().in(Locale.getDefault()),
                            year);
        }
    }

    /**
     * @throws ParameterException when there is no such form or respondent, with all there are
     */
    Chosen of(Definitions definitions) {
        Form asked = Forms.of(definitions, form, spec);
        return new Chosen(asked, Counties.of(asked.respondents().register(), county, spec), year);
    }
}
