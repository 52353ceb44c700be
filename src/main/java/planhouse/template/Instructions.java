package planhouse.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import planhouse.form.CodeList;
import planhouse.form.Edition;
import planhouse.form.Form;
import planhouse.form.Item;
import planhouse.form.Line;
import planhouse.form.Schedule;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Severity;
import planhouse.template.ItemWords.ToldRule;
import planhouse.warehouse.reading.ReturnValues;
import planhouse.workbook.writing.Area;
import planhouse.workbook.writing.Look;
import planhouse.workbook.writing.NewSheet;

/**
 * The first sheet of a template: until when, how to fill it in, and what each item asks, in words
 * made from the definitions.
 */
final class Instructions {

    private static final double[] WIDTHS = {6, 34, 26, 62};
    private static final int COLUMNS = WIDTHS.length;
    private static final double POINTS_A_LINE = 13.5;
    private static final double PADDING = 5;
    // said of lists alone
    private static final String HOW_ROWS = "rows";
    private static final List<String> HOW =
            List.of("cells", HOW_ROWS, "signs", "reference", "nothing", "explain", "identity");
    private final NewSheet sheet;
    private final Optional<Schedule> schedule;
    private final int year;
    private int row;

    Instructions(NewSheet sheet, Optional<Schedule> schedule, int year) {
        this.sheet = sheet;
        this.schedule = schedule;
        this.year = year;
    }

    void write(CodeList.Entry respondent, List<FormFilling> forms) {
        sheet.page().widths(WIDTHS).portrait().footer(respondent.name().zh() + " " + year);
        wide(TemplateWords.both("title"), Look.TITLE, 32);
        Bilingual who =
                TemplateWords.of("intro", Map.of("county", respondent.name(), "year", same(year)));
        wide(TemplateWords.both(who), Look.SUBTITLE, 20);
        row++;
        overview(forms);
        leftOver(forms);
        section(TemplateWords.both("how"));
        for (String key : HOW) {
            if (!key.equals(HOW_ROWS) || forms.stream().anyMatch(one -> one.form().isList())) {
                paragraph(TemplateWords.of("how." + key));
            }
        }
        row++;
        forms.forEach(this::form);
    }

    private void overview(List<FormFilling> forms) {
        header("column.edition", "column.form", "column.deadline", "column.lastYear");
        for (FormFilling filling : forms) {
            Form form = filling.form();
            Edition edition = filling.edition(year);
            sheet.text(row, 0, edition.isNamed() ? edition.code() : "—", Look.CENTRED.points(8));
            both(
                    1,
                    new Bilingual(
                            form.code() + "  " + form.title().zh(), form.title().english("")));
            Optional<LocalDate> due = schedule.flatMap(one -> one.deadline(form.code(), year));
            sheet.text(
                    row,
                    2,
                    due.map(LocalDate::toString)
                            .orElseGet(() -> TemplateWords.both("deadline.none")),
                    Look.CENTRED);
            both(3, lastYear(filling));
            sheet.height(row, 2 * POINTS_A_LINE + PADDING);
            row++;
        }
        row++;
    }

    private static Bilingual lastYear(FormFilling filling) {
        Optional<ReturnValues> values = filling.lastYear();
        if (values.isEmpty()) {
            return TemplateWords.of("lastYear.none");
        }
        boolean list = filling.form().isList();
        int number = list ? values.get().rows().size() : values.get().cells().size();
        return TemplateWords.of(
                list ? "lastYear.rows" : "lastYear.values", Map.of("number", same(number)));
    }

    private void leftOver(List<FormFilling> forms) {
        List<FormFilling.LeftOver> all =
                forms.stream().flatMap(form -> form.leftOver().stream()).toList();
        if (all.isEmpty()) {
            return;
        }
        section(TemplateWords.both("leftOver"));
        header("column.where", "column.item", "column.value", "column.why");
        for (FormFilling.LeftOver value : all) {
            sheet.text(row, 0, value.where(), Look.CENTRED.points(8).wrapped());
            both(1, value.what());
            sheet.text(row, 2, value.text(), Look.TEXT);
            both(3, value.why());
            sheet.height(row, 2 * POINTS_A_LINE + PADDING);
            row++;
        }
        row++;
    }

    private void form(FormFilling filling) {
        Form form = filling.form();
        SheetLayout layout = SheetLayout.of(filling, year, 1);
        RuleSentences sentences = new RuleSentences(form, year);
        section(form.code() + "  " + TemplateWords.both(form.title()));
        header("column.number", "column.item", "column.type", "column.notes");
        int number = 0;
        for (Line line : layout.lines()) {
            item(++number, line.name(), sentences.about(line, layout));
        }
        for (Item item : layout.items()) {
            item(++number, item.name(), sentences.about(item, layout));
        }
        List<ToldRule> others = sentences.ofWholeReturn();
        if (!others.isEmpty()) {
            sheet.text(
                    Area.row(row, 0, COLUMNS - 1),
                    TemplateWords.both("rules"),
                    Look.MUTED.bolder());
            row++;
            others.forEach(told -> paragraph(marked(told)));
        }
        row++;
    }

    private void item(int number, Bilingual name, ItemWords words) {
        List<Bilingual> notes = new ArrayList<>(words.demands());
        words.rules().forEach(told -> notes.add(marked(told)));
        String zh = String.join("；", notes.stream().map(Bilingual::zh).toList());
        String en = String.join("; ", notes.stream().map(Bilingual::en).toList());
        sheet.number(row, 0, number, Look.INTEGER.align(Look.Align.CENTRE));
        int lines = both(1, name);
        lines = Math.max(lines, both(2, words.type()));
        lines = Math.max(lines, both(3, new Bilingual(zh, en)));
        sheet.height(row, lines * POINTS_A_LINE + PADDING);
        row++;
    }

    /** A rule with what a breach of it means, and its code. */
    private static Bilingual marked(ToldRule told) {
        Severity severity = told.rule().heading().severity();
        if (severity == Severity.INFO) {
            return told.sentence();
        }
        String code = told.rule().heading().code();
        Bilingual means = TemplateWords.of("severity." + severity.code());
        return new Bilingual(
                told.sentence().zh() + "〔" + means.zh() + " " + code + "〕",
                told.sentence().en() + " [" + means.en() + "]");
    }

    private void section(String text) {
        wide(text, Look.SECTION, 24);
    }

    private void header(String... keys) {
        for (int column = 0; column < COLUMNS; column++) {
            Bilingual words = TemplateWords.of(keys[column]);
            sheet.text(row, column, words.zh() + "\n" + words.en(), Look.HEADER);
        }
        sheet.height(row, 2 * POINTS_A_LINE + PADDING);
        row++;
    }

    private void paragraph(Bilingual words) {
        double width = Arrays.stream(WIDTHS).sum();
        sheet.merge(Area.row(row, 0, COLUMNS - 1), Look.PLAIN.wrapped());
        sheet.texts(row, 0, "● " + words.zh() + "\n", Look.PLAIN.wrapped(), words.en(), Look.MUTED);
        int lines = TextLines.of(words.zh(), width) + TextLines.of(words.en(), width);
        sheet.height(row, lines * POINTS_A_LINE + PADDING);
        row++;
    }

    /** Chinese in black, English below it in grey; how many lines they take. */
    private int both(int column, Bilingual words) {
        double width = WIDTHS[column] - 2;
        if (words.english("").isEmpty()) {
            sheet.text(row, column, words.zh(), Look.TEXT);
            return TextLines.of(words.zh(), width);
        }
        sheet.texts(row, column, words.zh() + "\n", Look.TEXT, words.en(), Look.MUTED);
        return TextLines.of(words.zh(), width) + TextLines.of(words.en(), width);
    }

    private void wide(String text, Look look, double height) {
        sheet.text(Area.row(row, 0, COLUMNS - 1), text, look);
        sheet.height(row, height);
        row++;
    }

    private static Bilingual same(int number) {
        return Bilingual.same(String.valueOf(number));
    }
}
