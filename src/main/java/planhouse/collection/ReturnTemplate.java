package planhouse.collection;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import planhouse.form.CodeList;
import planhouse.form.Form;
import planhouse.workbook.writing.Area;
import planhouse.workbook.writing.Look;
import planhouse.workbook.writing.NewSheet;
import planhouse.workbook.writing.NewWorkbook;

/**
 * A workbook for a respondent to fill in: instructions, one sheet a form, and the code lists that
 * the drop-down lists offer. Made from the definitions, so that what it asks is what is checked
 * when it comes back.
 */
public final class ReturnTemplate {

    private final CodeList.Entry respondent;
    private final int year;
    private final List<Form> forms;

    public ReturnTemplate(CodeList.Entry respondent, int year, List<Form> forms) {
        this.respondent = respondent;
        this.year = year;
        this.forms = List.copyOf(forms);
    }

    /** Writes the workbook, whole or not at all. */
    public void write(Path file) throws IOException {
        try (NewWorkbook workbook =
                new NewWorkbook(respondent.name().zh() + " " + year, Instant.EPOCH)) {
            NewSheet instructions = workbook.sheet("填报说明");
            TemplateLists lists = new TemplateLists(workbook);
            new TemplateInstructions(instructions).write(respondent, year, forms);
            for (Form form : forms) {
                new TemplateSheet(workbook, lists, form).write(respondent, year);
            }
            lists.write();
            NewSheet first = instructions;
            workbook.show(first);
            workbook.save(file);
        }
    }

    static void title(NewSheet sheet, int columns, String text) {
        sheet.text(new Area(0, 0, 0, Math.max(1, columns - 1)), text, Look.TITLE);
    }
}
