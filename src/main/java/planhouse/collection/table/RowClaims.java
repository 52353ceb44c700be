package planhouse.collection.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import planhouse.collection.header.HeaderColumn;
import planhouse.collection.word.Label;
import planhouse.collection.word.PeriodReader;
import planhouse.collection.word.PlainText;
import planhouse.collection.word.RespondentReader;
import planhouse.collection.word.Said;
import planhouse.collection.word.TitleZone;
import planhouse.collection.word.Units;
import planhouse.form.CodeList;
import planhouse.form.Item;
import planhouse.form.ValueType;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Finding;
import planhouse.indicator.UnitOfMeasure;
import planhouse.workbook.Cell;
import planhouse.workbook.Row;

/**
 * What the rows of a table say of their respondent, year and unit, beside what the form asks: in a
 * column that it does not know, or as a heading. The table's rows are all of one return, so that
 * another respondent's or year's among them are a mistake.
 */
public final class RowClaims {

    private static final Set<String> RESPONDENT_COLUMNS =
            Set.of(
                    "县(市、区)",
                    "县(市区)",
                    "县市区",
                    "县市",
                    "区县",
                    "县区",
                    "地区",
                    "所属地区",
                    "填报单位",
                    "填报地区",
                    "报送单位",
                    "county",
                    "respondent",
                    "reportingunit");
    private static final Set<String> YEAR_COLUMNS =
            Set.of(
                    "年份",
                    "年度",
                    "报告期",
                    "报告年度",
                    "统计年度",
                    "数据年度",
                    "year",
                    "referenceyear",
                    "reportingyear");

    private static final Set<String> UNIT_COLUMNS = Set.of("计量单位", "单位", "unit", "units");

    private static final Pattern OF_WHICH =
            Pattern.compile("\\s*(?:其\\s*中\\s*[:：]|of which\\b)", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 40;

    private final RecognisedTable table;
    private final Units units;
    private final Optional<RespondentReader> respondents;
    private final List<Integer> respondentColumns = new ArrayList<>();
    private final List<Integer> yearColumns = new ArrayList<>();
    private final List<Integer> unitColumns = new ArrayList<>();
    private final List<Integer> remarkColumns = new ArrayList<>();
    private final List<Integer> labelColumns = new ArrayList<>();
    private final List<Integer> nameColumns = new ArrayList<>();
    private final WrittenRemarks remarks;

    /**
     * @param others the columns under the header that hold none of the form's items
     * @param respondents the register's reader, where the form has one
     */
    public RowClaims(
            RecognisedTable table,
            List<HeaderColumn> others,
            Optional<RespondentReader> respondents,
            Units units) {
        this.table = table;
        this.units = units;
        this.respondents = respondents;
        this.remarks = new WrittenRemarks(table, units);
        table.columns().stream()
                .filter(column -> column.item().isFreeText())
                .forEach(column -> remarkColumns.add(column.column()));
        table.columns().stream()
                .filter(column -> names(column.item()))
                .forEach(column -> nameColumns.add(column.column()));
        table.stubs().forEach(stub -> labelColumns.add(stub.column()));
        for (HeaderColumn column : others) {
            Set<String> keys = column.innermost().keys();
            if (keys.stream().anyMatch(RESPONDENT_COLUMNS::contains)) {
                respondentColumns.add(column.column());
            } else if (keys.stream().anyMatch(YEAR_COLUMNS::contains)) {
                yearColumns.add(column.column());
            } else if (table.form().isList() && keys.stream().anyMatch(UNIT_COLUMNS::contains)) {
                unitColumns.add(column.column());
            }
        }
    }

    /** What a row of data says of itself that the table does not. */
    public List<Finding> ofRow(Row row) {
        List<Finding> findings = new ArrayList<>();
        for (int column : respondentColumns) {
            row.cellAt(column).flatMap(this::otherRespondent).ifPresent(findings::add);
        }
        for (int column : yearColumns) {
            row.cellAt(column)
                    .flatMap(cell -> otherYear(cell, cell.text(), TableRule.ROW_OF_OTHER_YEAR))
                    .ifPresent(findings::add);
        }
        for (int column : unitColumns) {
            row.cellAt(column).flatMap(remarks::unitBeside).ifPresent(findings::add);
        }
        for (int column : labelColumns) {
            row.cellAt(column).flatMap(this::preliminary).ifPresent(findings::add);
        }
        for (int column : nameColumns) {
            row.cellAt(column).flatMap(this::partOfAnother).ifPresent(findings::add);
        }
        for (int column : remarkColumns) {
            row.cellAt(column).map(remarks::of).ifPresent(findings::addAll);
        }
        return findings;
    }

    /** What a note says of the figures above it that the table does not. */
    public List<Finding> ofNote(Row row) {
        return row.cells().stream().flatMap(cell -> remarks.of(cell).stream()).toList();
    }

    /** What lines above the header say of the units. */
    public List<Finding> ofUnitLines(TitleZone zone) {
        return remarks.unitLines(zone);
    }

    /** What comments beside the table's cells say. */
    public List<Finding> ofComments(List<CommentedCell> comments) {
        return new WrittenComments(table, remarks, units).findings(comments);
    }

    /** What a heading says of the rows below it that the table does not. */
    public List<Finding> ofHeading(Row row) {
        Cell cell = row.cells().get(0);
        if (cell.text().length() > LONGEST) {
            return List.of();
        }
        TitleZone said = new TitleZone(List.of(row), units);
        List<Finding> findings = new ArrayList<>();
        otherRespondent(cell).ifPresent(findings::add);
        otherYear(
                        cell,
                        said.period().map(Said::text).orElse(Label.of(cell.text(), units).name()),
                        TableRule.HEADING_OF_OTHER_YEAR)
                .ifPresent(findings::add);
        said.units().stream()
                .flatMap(line -> units.listed(line.text()).stream())
                .flatMap(unit -> otherUnit(cell, unit).stream())
                .findFirst()
                .ifPresent(findings::add);
        return findings;
    }

    private Optional<Finding> otherRespondent(Cell cell) {
        if (respondents.isEmpty() || table.respondent().isEmpty()) {
            return Optional.empty();
        }
        CodeList register = table.form().respondents().register();
        String own = table.respondent().get();
        return Label.of(cell.text(), units).exact().stream()
                .flatMap(name -> respondents.get().named(name).stream())
                .filter(other -> !other.equals(own))
                .findFirst()
                .map(
                        other ->
                                finding(
                                        TableRule.ROWS_OF_OTHER_RESPONDENT,
                                        cell,
                                        name(register, other),
                                        name(register, own)));
    }

    private Optional<Finding> otherYear(Cell cell, String text, TableRule rule) {
        return PeriodReader.yearAlone(text)
                .filter(year -> table.year().isPresent() && !table.year().get().equals(year))
                .map(year -> finding(rule, cell, year.toString(), table.year().get().toString()));
    }

    /** A unit that one of the columns would be in, and is not. */
    private Optional<Finding> otherUnit(Cell cell, UnitOfMeasure unit) {
        return table.columns().stream()
                .flatMap(column -> column.printedUnit().stream())
                .filter(printed -> unit.convertsTo(printed))
                .filter(printed -> unit.factor().compareTo(printed.factor()) != 0)
                .findFirst()
                .map(
                        printed ->
                                finding(
                                        TableRule.HEADING_OF_OTHER_UNIT,
                                        cell,
                                        unit.name(),
                                        printed.name()));
    }

    /** Whether it says what a list's row is about, in words. */
    private boolean names(Item item) {
        return table.form().isList()
                && item.type() == ValueType.TEXT
                && item.check().isEmpty()
                && (item.required() || table.form().key().contains(item.code()));
    }

    /** 其中：… in a list names a part of the row above, which would count twice. */
    private Optional<Finding> partOfAnother(Cell cell) {
        return OF_WHICH.matcher(cell.text()).lookingAt()
                ? Optional.of(
                        TableRule.PART_OF_ANOTHER_ROW
                                .finding(table.place().at(cell.address()), cell.text())
                                .about(PlainText.of(cell.text())))
                : Optional.empty();
    }

    private Optional<Finding> preliminary(Cell cell) {
        return PreliminaryWords.headed(table.place().at(cell.address()), cell.text());
    }

    private Finding finding(TableRule rule, Cell cell, Object said, Object own) {
        return rule.finding(table.place().at(cell.address()), cell.text(), said, own)
                .about(PlainText.of(cell.text()));
    }

    private static Bilingual name(CodeList register, String code) {
        return register.entry(code).map(CodeList.Entry::name).orElse(Bilingual.same(code));
    }
}
