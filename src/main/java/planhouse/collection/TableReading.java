package planhouse.collection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import planhouse.collection.belonging.AskedTable;
import planhouse.collection.belonging.ReturnReader;
import planhouse.collection.belonging.TemplateNames;
import planhouse.collection.header.HeaderColumn;
import planhouse.collection.header.HeaderMatch;
import planhouse.collection.header.SheetRows;
import planhouse.collection.header.TableFinder;
import planhouse.collection.table.Blocks;
import planhouse.collection.table.ColumnBinding;
import planhouse.collection.table.ColumnFindings;
import planhouse.collection.table.ColumnUnits;
import planhouse.collection.table.FoundTable;
import planhouse.collection.table.RecognisedTable;
import planhouse.collection.table.RowClaims;
import planhouse.collection.table.StubBinding;
import planhouse.collection.table.StubColumns;
import planhouse.collection.word.NilWords;
import planhouse.collection.word.PeriodReader;
import planhouse.collection.word.PlainText;
import planhouse.collection.word.Said;
import planhouse.collection.word.TitleZone;
import planhouse.collection.word.Units;
import planhouse.form.CodeList;
import planhouse.form.Form;
import planhouse.form.Item;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Finding;
import planhouse.indicator.UnitOfMeasure;
import planhouse.workbook.CellRange;
import planhouse.workbook.Row;
import planhouse.workbook.UnreadableWorkbookException;

/**
 * Makes a table of a header that was found: whose return it is, the edition it is on, its columns
 * and their units.
 */
final class TableReading {

    private static final Pattern BEHIND = Pattern.compile("\\(([^()]+)\\)\\s*$");

    private final ReturnReader returns;
    private final TemplateNames template;
    private final Units units;
    private final LocalDate today;

    TableReading(ReturnReader returns, TemplateNames template, Units units, LocalDate today) {
        this.returns = returns;
        this.template = template;
        this.units = units;
        this.today = today;
    }

    /**
     * A form's header.
     *
     * @param finder what found it, of all forms or of a template's
     * @param tied another form that fits as well
     * @param nextFrom where another table stands beside it, its first column
     */
    record Header(
            TableFinder finder,
            HeaderMatch match,
            Optional<HeaderMatch> tied,
            OptionalInt nextFrom) {}

    /** The table in the rows that its header was found in. */
    FoundTable of(SheetRows in, Header header, TablesBefore before)
            throws UnreadableWorkbookException {
        Form form = header.match().layout().form();
        TitleZone zone = new TitleZone(above(header.match(), in.rows()), units);
        AskedTable asked =
                new AskedTable(
                        form,
                        before.next(),
                        in.sheet(),
                        zone,
                        before.above().map(FoundTable::table));
        List<Finding> findings = new ArrayList<>();
        Optional<String> respondent = returns.respondent(asked, findings);
        Optional<Integer> year = returns.year(asked, findings);
        HeaderMatch match =
                header.finder().again(header.match(), year, template.edition(in.sheet()), in);
        Optional<FoundTable> continued = before.continued(form, respondent, year);
        List<UnitOfMeasure> tableUnits = units(zone, in.sheet(), continued);
        ColumnUnits columnUnits =
                new ColumnUnits(
                        units,
                        match.layout(),
                        tableUnits,
                        continued.map(FoundTable::table),
                        asked.place());
        List<ColumnBinding> columns = columns(match, columnUnits, findings);
        List<StubBinding> stubs = new StubColumns(match, in.rows()).bindings();
        ColumnFindings told = new ColumnFindings(match, columns, stubs, asked.place());
        findings.addAll(
                match.layout().edition().isWithdrawn(today)
                        ? List.of(told.withdrawn(year))
                        : ofHeader(told, in.rows(), asked));
        header.tied().ifPresent(other -> findings.add(told.tied(other)));
        RecognisedTable table =
                new RecognisedTable(
                        form,
                        match.layout().edition(),
                        respondent,
                        year,
                        before.next(),
                        in.sheet(),
                        headerRange(match, stubs),
                        columns,
                        stubs,
                        nil(zone));
        RowClaims claims = new RowClaims(table, told.unbound(), returns.register(form), units);
        findings.addAll(claims.ofUnitLines(zone));
        respondent.flatMap(code -> partly(asked, code)).ifPresent(findings::add);
        Blocks blocks = new Blocks(match, in.rows());
        return new FoundTable(
                table,
                findings,
                told.unknown(blocks),
                match.lastRow(),
                blocks.columnsOfTable(columns, stubs),
                headerTexts(in.rows(), match),
                told.rowUnits(),
                claims,
                tableUnits,
                header.nextFrom());
    }

    /**
     * Of the lines above the header; where these say none, of the sheet's name: 表3(万元). A table
     * that goes on another goes by what is said there.
     */
    private List<UnitOfMeasure> units(
            TitleZone zone, String sheet, Optional<FoundTable> continued) {
        List<UnitOfMeasure> said =
                zone.units().stream().flatMap(line -> units.listed(line.text()).stream()).toList();
        if (!said.isEmpty()) return said;
        Matcher inBrackets = BEHIND.matcher(PeriodReader.unified(sheet));
        return inBrackets.find()
                ? units.listed(inBrackets.group(1))
                : continued.map(FoundTable::tableUnits).orElse(List.of());
    }

    private static Optional<Said> nil(TitleZone zone) {
        return zone.texts().stream().filter(said -> NilWords.isSaid(said.text())).findFirst();
    }

    private static List<Finding> ofHeader(ColumnFindings told, List<Row> rows, AskedTable asked) {
        List<Finding> findings = new ArrayList<>(told.missing());
        findings.addAll(told.underOtherGroups());
        findings.addAll(told.growthsOfOthers());
        findings.addAll(told.struck(rows));
        findings.addAll(told.preliminary());
        findings.addAll(new TitleFindings(asked).all());
        return findings;
    }

    private Optional<Finding> partly(AskedTable asked, String respondent) {
        Bilingual name =
                asked.form()
                        .respondents()
                        .register()
                        .entry(respondent)
                        .map(CodeList.Entry::name)
                        .orElse(Bilingual.same(respondent));
        return returns.register(asked.form())
                .flatMap(register -> new TitleFindings(asked).partly(register, name));
    }

    private static List<Row> above(HeaderMatch header, List<Row> rows) {
        return rows.stream().filter(row -> row.number() < header.firstRow()).toList();
    }

    private static List<ColumnBinding> columns(
            HeaderMatch match, ColumnUnits units, List<Finding> findings) {
        List<ColumnBinding> columns = new ArrayList<>();
        for (Item item : match.layout().form().items()) {
            @Nullable HeaderColumn column = match.items().get(item.code());
            if (column != null) {
                columns.add(
                        new ColumnBinding(
                                item,
                                column.column(),
                                column.innermostCell().row(),
                                column.text(),
                                units.unitOf(item, column, findings)));
            }
        }
        return columns;
    }

    private static CellRange headerRange(HeaderMatch match, List<StubBinding> stubs) {
        IntSummaryStatistics columns =
                IntStream.concat(
                                match.columns().stream().mapToInt(HeaderColumn::column),
                                stubs.stream().mapToInt(StubBinding::column))
                        .summaryStatistics();
        return columns.getCount() == 0
                ? new CellRange(match.firstRow(), 1, match.lastRow(), 1)
                : new CellRange(
                        match.firstRow(), columns.getMin(), match.lastRow(), columns.getMax());
    }

    private static Map<Integer, Set<String>> headerTexts(List<Row> rows, HeaderMatch match) {
        Map<Integer, Set<String>> texts = new HashMap<>();
        for (Row row : rows) {
            if (row.number() >= match.firstRow() && row.number() <= match.lastRow()) {
                row.cells()
                        .forEach(
                                cell ->
                                        texts.computeIfAbsent(cell.column(), key -> new HashSet<>())
                                                .add(PlainText.of(cell.text())));
            }
        }
        return texts;
    }
}
