package planhouse.cli.definition;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import planhouse.cli.wording.TextTable;
import planhouse.cli.wording.Words;
import planhouse.form.CodeList;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.plan.Plan;

/** What {@code definitions} prints for people: the forms, the code lists and the plans. */
final class DefinitionsText {

    private final PrintWriter out;
    private final Locale locale;

    DefinitionsText(PrintWriter out, Locale locale) {
        this.out = out;
        this.locale = locale;
    }

    void print(Definitions definitions, List<Plan> plans) {
        forms(definitions.forms());
        out.println();
        codeLists(DefinitionsJson.byName(definitions));
        out.println();
        if (!plans.isEmpty()) {
            plans(plans);
        }
    }

    private void forms(List<Form> forms) {
        TextTable table =
                new TextTable(
                        Words.of("definitions.form"),
                        Words.of("definitions.title"),
                        Words.of("definitions.kind"),
                        Words.of("definitions.items"),
                        Words.of("definitions.rules"));
        for (Form form : forms) {
            table.row(
                    form.code(),
                    form.title().in(locale),
                    Words.of("definitions.kind." + form.kind().name().toLowerCase(Locale.ROOT)),
                    String.valueOf(form.items().size() + form.lines().size()),
                    String.valueOf(form.rules().size()));
        }
        table.print(out);
    }

    private void codeLists(List<CodeList> lists) {
        TextTable table =
                new TextTable(Words.of("definitions.codeList"), Words.of("definitions.entries"));
        lists.forEach(list -> table.row(list.name(), String.valueOf(list.entries().size())));
        table.print(out);
    }

    private void plans(List<Plan> plans) {
        TextTable table =
                new TextTable(
                        Words.of("definitions.plan"),
                        Words.of("definitions.title"),
                        Words.of("definitions.years"),
                        Words.of("definitions.targets"));
        for (Plan plan : plans) {
            table.row(
                    plan.code(),
                    plan.title().in(locale),
                    plan.firstYear() + "–" + plan.lastYear(),
                    String.valueOf(plan.latest().targets().size()));
        }
        table.print(out);
    }
}
