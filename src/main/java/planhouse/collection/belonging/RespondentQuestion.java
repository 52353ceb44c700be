package planhouse.collection.belonging;

import java.util.Optional;
import java.util.regex.Pattern;
import planhouse.collection.table.RecognisedTable;
import planhouse.collection.table.TableRule;
import planhouse.collection.word.PlainText;
import planhouse.collection.word.RespondentReader;
import planhouse.collection.word.Said;
import planhouse.collection.word.TitleZone;
import planhouse.form.CodeList;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Finding;
import planhouse.workbook.UnreadableWorkbookException;

/** Whose return a table is, of the units of a register. */
record RespondentQuestion(CodeList register, RespondentReader reader, TemplateNames template)
        implements ReturnQuestion<String> {

    private static final Pattern NAMES_A_PLACE =
            Pattern.compile("[\\u4e00-\\u9fff]{2,}(市|县|区)|county|city|district");

    @Override
    public Optional<String> ofTemplate(String sheet) throws UnreadableWorkbookException {
        return template.respondent(sheet).flatMap(reader::read);
    }

    @Override
    public Optional<String> ofSheet(AskedTable asked) {
        return SheetStatements.own(asked, reader::read, TitleZone::respondent);
    }

    @Override
    public Optional<String> ofOther(TitleZone zone) {
        return zone.respondent().map(Said::text).flatMap(reader::read);
    }

    @Override
    public Optional<String> ofTable(RecognisedTable table) {
        return table.respondent();
    }

    @Override
    public Optional<String> ofTitle(String text) {
        return reader.read(text);
    }

    @Override
    public Optional<Said> line(TitleZone zone) {
        return zone.respondent();
    }

    @Override
    public Bilingual words(String code) {
        return register.entry(code).map(CodeList.Entry::name).orElse(Bilingual.same(code));
    }

    @Override
    public Optional<Finding> unknown(AskedTable asked) {
        return line(asked.zone())
                .filter(said -> reader.read(said.text()).isEmpty())
                .filter(said -> NAMES_A_PLACE.matcher(PlainText.of(said.text())).find())
                .map(
                        said ->
                                TableRule.RESPONDENT_UNKNOWN.finding(
                                        asked.place().at(said.cell()), said.text()));
    }

    @Override
    public Optional<Finding> note(AskedTable asked, String code) {
        return Optional.empty();
    }

    @Override
    public Finding notSaid(AskedTable asked) {
        Bilingual example =
                register.entries().stream()
                        .findFirst()
                        .map(CodeList.Entry::name)
                        .orElse(Bilingual.same(""));
        return TableRule.RESPONDENT_NOT_SAID.finding(asked.titlePlace(), asked.title(), example);
    }

    @Override
    public TableRule otherThanTemplate() {
        return TableRule.TEMPLATE_OF_OTHER_RESPONDENT;
    }

    @Override
    public TableRule disagreeing() {
        return TableRule.RESPONDENTS_DISAGREE;
    }

    @Override
    public TableRule contradicted() {
        return TableRule.RESPONDENT_CONTRADICTED;
    }
}
