package planhouse.collection.belonging;

import java.util.Optional;
import java.util.stream.Stream;
import planhouse.collection.table.FindingPlace;
import planhouse.collection.table.RecognisedTable;
import planhouse.collection.table.TableRule;
import planhouse.collection.word.PeriodReader;
import planhouse.collection.word.Said;
import planhouse.collection.word.TitleZone;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Finding;
import planhouse.workbook.UnreadableWorkbookException;

/** For which year a table's return is. */
record YearQuestion(TemplateNames template) implements ReturnQuestion<Integer> {

    @Override
    public Optional<Integer> ofTemplate(String sheet) throws UnreadableWorkbookException {
        return template.year(sheet);
    }

    @Override
    public Optional<Integer> ofSheet(AskedTable asked) {
        return ofPeriodLine(asked.zone())
                .or(() -> SheetStatements.own(asked, PeriodReader::ofTitle, TitleZone::respondent));
    }

    @Override
    public Optional<Integer> ofOther(TitleZone zone) {
        return ofPeriodLine(zone)
                .or(() -> zone.title().map(Said::text).flatMap(PeriodReader::ofTitle));
    }

    private static Optional<Integer> ofPeriodLine(TitleZone zone) {
        return zone.period().map(Said::text).flatMap(PeriodReader::ofPeriod);
    }

    @Override
    public Optional<Integer> ofTable(RecognisedTable table) {
        return table.year();
    }

    @Override
    public Optional<Integer> ofTitle(String text) {
        return PeriodReader.ofTitle(text);
    }

    @Override
    public Optional<Said> line(TitleZone zone) {
        return zone.period();
    }

    @Override
    public Bilingual words(Integer year) {
        return Bilingual.same(year.toString());
    }

    /**
     * Several years in the line are none; in the title or the sheet's name, where the sheet says
     * nothing else. A line without a year leaves it to the title and the names.
     */
    @Override
    public Optional<Finding> unknown(AskedTable asked) {
        return line(asked.zone())
                .filter(said -> PeriodReader.ofPeriod(said.text()).isEmpty())
                .flatMap(said -> several(said.text(), asked.place().at(said.cell())))
                .or(() -> ofSheet(asked).isEmpty() ? severalInTitle(asked) : Optional.empty());
    }

    private static Optional<Finding> severalInTitle(AskedTable asked) {
        return Stream.of(asked.title(), asked.sheet())
                .flatMap(
                        text ->
                                several(text, asked.titlePlace())
                                        .or(() -> last(text, asked.titlePlace()))
                                        .stream())
                .findFirst();
    }

    private static Optional<Finding> last(String text, FindingPlace place) {
        return PeriodReader.last(text)
                .map(said -> TableRule.SEVERAL_YEARS.finding(place, text, said));
    }

    private static Optional<Finding> several(String text, FindingPlace place) {
        return PeriodReader.several(text)
                .map(years -> TableRule.SEVERAL_YEARS.finding(place, text, years));
    }

    @Override
    public Optional<Finding> note(AskedTable asked, Integer year) {
        return Stream.of(
                        line(asked.zone()).filter(said -> PeriodReader.isMonthOrDay(said.text())),
                        line(asked.zone()).filter(said -> PeriodReader.isPart(said.text())),
                        asked.zone().title().filter(said -> PeriodReader.isPart(said.text())))
                .flatMap(Optional::stream)
                .findFirst()
                .map(
                        said ->
                                TableRule.PART_OF_YEAR.finding(
                                        asked.place().at(said.cell()), said.text(), words(year)))
                .or(() -> titleOfSeveral(asked, year));
    }

    private Optional<Finding> titleOfSeveral(AskedTable asked, Integer year) {
        return Stream.of(asked.title(), asked.sheet())
                .filter(text -> PeriodReader.ofTitle(text).isEmpty())
                .flatMap(
                        text ->
                                PeriodReader.several(text)
                                        .map(
                                                years ->
                                                        disagreeing()
                                                                .finding(
                                                                        asked.titlePlace(),
                                                                        text,
                                                                        years,
                                                                        words(year)))
                                        .stream())
                .findFirst();
    }

    @Override
    public Finding notSaid(AskedTable asked) {
        return TableRule.YEAR_NOT_SAID.finding(asked.titlePlace(), asked.title());
    }

    @Override
    public TableRule otherThanTemplate() {
        return TableRule.TEMPLATE_OF_OTHER_YEAR;
    }

    @Override
    public TableRule disagreeing() {
        return TableRule.YEARS_DISAGREE;
    }

    @Override
    public TableRule contradicted() {
        return TableRule.YEAR_CONTRADICTED;
    }
}
