package planhouse.collection.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import planhouse.collection.word.DoubtWords;
import planhouse.collection.word.PeriodReader;
import planhouse.collection.word.PlainText;
import planhouse.collection.word.Said;
import planhouse.collection.word.TitleZone;
import planhouse.collection.word.Units;
import planhouse.indicator.Finding;
import planhouse.indicator.UnitOfMeasure;
import planhouse.workbook.Cell;
import planhouse.workbook.CellValue;

/**
 * What notes below a table and remarks beside its figures say of these: 以上产值单位为亿元, 本表为2020年数据. Only
 * plain statements count; notes speak of other years and amounts for many reasons.
 */
record WrittenRemarks(RecognisedTable table, Units units) {

    private static final int LONGEST = 300;

    private static final Pattern UNIT =
            Pattern.compile(
                    "单位\\s*(?:均?为|均?是|:)\\s*([^\\s,。;、()]{1,8})"
                            + "|以\\s*([^\\s,。;、()]{1,8}?)\\s*为(?:计量)?单位"
                            + "|(?:数[据字值]|金额)?[均都]?[为是按以]\\s*([十百千万亿]{0,2}美?元)(?=$|[,。;)填计报])");
    private static final Pattern YEAR =
            Pattern.compile(
                    "(?:本表|上表|表[中内]|以上|上述|本行|该行|全部|所有)(?:各项|全部|所有)?(?:数据|数字|指标)?"
                            + "(?:均|都)?(?:为|是|系|采用|取自)\\s*((?:19|20)\\d{2})\\s*年(?:度|全年)?的?"
                            + "(?:年报|统计)?(?:数据?|数字)?\\s*(?:$|[,。;)])"
                            + "|^\\s*((?:19|20)\\d{2})\\s*年度?的?(?:年报数?|数[据字]?)\\s*$");

    /** 产值应为 200; not: 应为2022年完成. */
    private static final Pattern CORRECTION = Pattern.compile("应[为是]\\s*+\\d++(?![年月]|-\\d)");

    /** What a note or remark says. */
    List<Finding> of(Cell cell) {
        if (!isSaying(cell)) return List.of();
        List<Finding> contradictions = contradictions(cell);
        return contradictions.isEmpty() ? doubt(cell).stream().toList() : contradictions;
    }

    private static boolean isSaying(Cell cell) {
        return cell.value() instanceof CellValue.Text
                && cell.text().length() <= LONGEST
                && !cell.isStruck();
    }

    /** Another unit or year than the table's, or that the figures are not final. */
    List<Finding> contradictions(Cell cell) {
        if (!isSaying(cell) || !mayMatter(cell.text())) return List.of();
        String text = PeriodReader.unified(cell.text());
        Optional<Finding> preliminary =
                PreliminaryWords.stated(table.place().at(cell.address()), cell.text());
        return Stream.of(unit(cell, text), year(cell, text), preliminary)
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean mayMatter(String text) {
        return text.contains("单位")
                || text.contains("年")
                || text.contains("元")
                || PreliminaryWords.areSaidIn(text);
    }

    private Optional<Finding> unit(Cell cell, String text) {
        Matcher said = UNIT.matcher(text);
        while (said.find()) {
            for (UnitOfMeasure unit : units.named(firstGroup(said))) {
                Optional<UnitOfMeasure> other = contradicted(unit);
                if (other.isPresent()) {
                    return Optional.of(
                            finding(
                                    TableRule.REMARK_OF_OTHER_UNIT,
                                    cell,
                                    unit.name(),
                                    other.get().name()));
                }
            }
        }
        return Optional.empty();
    }

    /** The first of its groups that took part. */
    private static String firstGroup(Matcher said) {
        int group = 1;
        while (said.group(group) == null) group++;
        return said.group(group);
    }

    /** The unit of a column that would be in this one, where none is. */
    private Optional<UnitOfMeasure> contradicted(UnitOfMeasure unit) {
        List<UnitOfMeasure> printed =
                table.columns().stream()
                        .flatMap(column -> column.printedUnit().stream())
                        .filter(unit::convertsTo)
                        .toList();
        boolean right =
                printed.stream().anyMatch(own -> own.factor().compareTo(unit.factor()) == 0);
        return right ? Optional.empty() : printed.stream().findFirst();
    }

    private Optional<Finding> year(Cell cell, String text) {
        Matcher said = YEAR.matcher(text);
        if (!said.find()) return Optional.empty();
        String year = firstGroup(said);
        return table.year()
                .map(String::valueOf)
                .filter(own -> !own.equals(year))
                .map(own -> finding(TableRule.REMARK_OF_OTHER_YEAR, cell, year, own));
    }

    /** Lines above the header that name a unit which none of the columns is in. */
    List<Finding> unitLines(TitleZone zone) {
        List<Finding> findings = new ArrayList<>();
        for (Said line : zone.units()) {
            List<UnitOfMeasure> said = units.listedOrKnown(line.text());
            said.stream()
                    .flatMap(unit -> contradicted(unit).map(own -> of(line, unit, own)).stream())
                    .forEach(findings::add);
            otherCurrency(line, said).ifPresent(findings::add);
        }
        for (Said text : zone.texts()) {
            Matcher said = UNIT.matcher(PeriodReader.unified(text.text()));
            while (said.find()) {
                units.named(firstGroup(said)).stream()
                        .flatMap(
                                unit -> contradicted(unit).map(own -> of(text, unit, own)).stream())
                        .forEach(findings::add);
            }
        }
        return findings;
    }

    /** Another currency than all that the columns are in: 万美元. */
    private Optional<Finding> otherCurrency(Said line, List<UnitOfMeasure> said) {
        List<UnitOfMeasure> printed =
                table.columns().stream()
                        .flatMap(column -> column.printedUnit().stream())
                        .filter(WrittenRemarks::isMoney)
                        .toList();
        return said.stream()
                .filter(WrittenRemarks::isMoney)
                .filter(unit -> printed.stream().noneMatch(unit::convertsTo))
                .flatMap(unit -> printed.stream().map(own -> of(line, unit, own)))
                .findFirst();
    }

    private static boolean isMoney(UnitOfMeasure unit) {
        return unit.name().zh().endsWith("元");
    }

    private Finding of(Said said, UnitOfMeasure unit, UnitOfMeasure own) {
        return TableRule.REMARK_OF_OTHER_UNIT
                .finding(table.place().at(said.cell()), said.text(), unit.name(), own.name())
                .about(PlainText.of(said.text()));
    }

    private Optional<Finding> doubt(Cell cell) {
        return DoubtWords.areSaidIn(cell.text()) || CORRECTION.matcher(cell.text()).find()
                ? Optional.of(
                        TableRule.REMARK_OF_DOUBT
                                .finding(table.place().at(cell.address()), cell.text())
                                .about(PlainText.of(cell.text())))
                : Optional.empty();
    }

    /** A unit that a cell names beside figures that are read in another. */
    Optional<Finding> unitBeside(Cell cell) {
        return units.named(cell.text().strip()).stream()
                .flatMap(
                        unit ->
                                contradicted(unit).stream()
                                        .map(
                                                own ->
                                                        finding(
                                                                TableRule.ROW_OF_OTHER_UNIT,
                                                                cell,
                                                                unit.name(),
                                                                own.name())))
                .findFirst();
    }

    private Finding finding(TableRule rule, Cell cell, Object said, Object own) {
        return rule.finding(table.place().at(cell.address()), cell.text(), said, own)
                .about(PlainText.of(cell.text()));
    }
}
