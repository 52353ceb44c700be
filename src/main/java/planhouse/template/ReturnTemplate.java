package planhouse.template;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import planhouse.form.CodeList;
import planhouse.form.Schedule;
import planhouse.workbook.writing.NewSheet;
import planhouse.workbook.writing.NewWorkbook;

/**
 * A workbook for a respondent to fill in: instructions, one sheet a form, and the code lists that
 * the drop-down lists offer. Made from the definitions, so that what it asks is what is checked
 * when it comes back; each sheet names its form, respondent, year and edition.
 */
public final class ReturnTemplate {

    private final CodeList.Entry respondent;
    private final int year;
    private final Optional<Schedule> schedule;
    private final List<FormFilling> forms;

    /**
     * @param schedule until when the forms are due
     */
    public ReturnTemplate(
            CodeList.Entry respondent,
            int year,
            Optional<Schedule> schedule,
            List<FormFilling> forms) {
        this.respondent = respondent;
        this.year = year;
        this.schedule = schedule;
        this.forms = List.copyOf(forms);
    }

    /** Writes the workbook, whole or not at all. */
    public void write(Path file) throws IOException {
        try (NewWorkbook workbook =
                new NewWorkbook(respondent.name().zh() + " " + year, Instant.EPOCH)) {
            NewSheet instructions = workbook.sheet("填报说明");
            CodeSheet codes = new CodeSheet(workbook, year);
            new Instructions(instructions, schedule, year).write(respondent, forms);
            for (FormFilling form : forms) {
                new FormSheet(workbook, form, respondent, year).write(codes);
            }
            codes.write();
            workbook.show(instructions);
            workbook.save(file);
        }
    }
}
