package planhouse.collection;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import planhouse.form.Edition;
import planhouse.form.Form;
import planhouse.form.Item;
import planhouse.indicator.Finding;
import planhouse.indicator.UnitOfMeasure;
import planhouse.workbook.CellAddress;
import planhouse.workbook.CellRange;
import planhouse.workbook.DefinedName;
import planhouse.workbook.Row;
import planhouse.workbook.Sheet;
import planhouse.workbook.UnreadableWorkbookException;

/** Recognises the tables of one workbook as forms. */
public final class Recogniser {

    private final KnownForms known;
    private final Units units;
    private final LocalDate today;
    private final TableFinder finder;
    private final TemplateNames template;
    private final List<DefinedName> names;
    private final ReturnReader returns;
    private final SheetVerdicts verdicts;

    public Recogniser(
            KnownForms known, String fileName, List<Sheet> sheets, List<DefinedName> names) {
        this.known = known;
        this.units = known.units();
        this.today = LocalDate.now(ZoneId.systemDefault());
        this.finder = new TableFinder(known.all(), today);
        this.verdicts = new SheetVerdicts(names);
        List<Sheet> senders = sheets.stream().filter(sheet -> !verdicts.isOurs(sheet)).toList();
        WorkbookContext workbook = new WorkbookContext(fileName, senders, names, units);
        this.names = List.copyOf(names);
        this.template = new TemplateNames(workbook);
        this.returns = new ReturnReader(workbook, template);
    }

    public Units units() {
        return units;
    }

    /** Why a sheet is not looked at; empty where it is to be read. */
    public Optional<SheetLeftAlone> notRead(Sheet sheet) {
        return verdicts.notRead(sheet);
    }

    /** The columns of a sheet that only show last year's figures. */
    public Optional<ReferenceColumns> reference(Sheet sheet, List<Row> firstRows) {
        return ReferenceColumns.named(sheet, names)
                .or(() -> ReferenceColumns.headed(sheet, firstRows));
    }

    /** Why none of a sheet's rows was read as a form. */
    public SheetLeftAlone noForm(Sheet sheet, List<Row> firstRows, MergedCells merged) {
        return verdicts.noForm(
                sheet, firstRows, finder.find(firstRows, sheet.name(), merged).nearest());
    }

    /** Whether a row may belong to a header of some form, at a glance. */
    public boolean maybeHeader(Row row) {
        return finder.maybeHeader(row);
    }

    /**
     * The first table in some rows of a sheet.
     *
     * @param rows consecutive rows, the title's first
     * @param tableNo the number it gets
     * @param above the table above it on the sheet
     */
    public Optional<FoundTable> find(
            Sheet sheet,
            List<Row> rows,
            MergedCells merged,
            int tableNo,
            Optional<RecognisedTable> above)
            throws UnreadableWorkbookException {
        TableFinder sheetFinder = finder;
        TableFinder.Outcome outcome = finder.find(rows, sheet.name(), merged);
        Optional<Form> ofTemplate = template.form(sheet.name()).flatMap(known.definitions()::form);
        Optional<HeaderMatch> other = Optional.empty();
        if (ofTemplate.isPresent()) {
            TableFinder own = finderOf(ofTemplate.get());
            TableFinder.Outcome sure = own.find(rows, sheet.name(), merged);
            other = otherForm(ofTemplate.get(), outcome, sure);
            if (sure.best().isPresent()) {
                sheetFinder = own;
                outcome = sure;
            }
        }
        if (outcome.best().isEmpty()) {
            return Optional.empty();
        }
        HeaderMatch match = outcome.best().get();
        Blocks blocks = new Blocks(match, rows);
        OptionalInt nextFrom = OptionalInt.empty();
        OptionalInt beside = blocks.secondFrom();
        if (beside.isPresent()) {
            int from = beside.getAsInt();
            TableFinder.Outcome left =
                    sheetFinder.find(new ColumnBand(1, from - 1).cut(rows), sheet.name(), merged);
            TableFinder.Outcome right =
                    sheetFinder.find(
                            new ColumnBand(from, CellAddress.LAST_COLUMN).cut(rows),
                            sheet.name(),
                            merged);
            if (left.best().isPresent()
                    && right.best().isPresent()
                    && left.best().get().items().size() >= blocks.itemsBefore(from)
                    && Blocks.areTwo(match, left.best().get(), right.best().get())) {
                match = left.best().get();
                nextFrom = OptionalInt.of(from);
            }
        }
        FoundTable found =
                found(
                        sheet,
                        rows,
                        merged,
                        match,
                        outcome.tied(),
                        nextFrom,
                        tableNo,
                        above,
                        sheetFinder);
        return Optional.of(
                other.map(seen -> found.with(contradiction(ofTemplate.orElseThrow(), seen, found)))
                        .orElse(found));
    }

    /** A template names its form, which leaves no other to compare with. */
    private TableFinder finderOf(Form form) {
        return new TableFinder(known.only(form), today);
    }

    /** The form that a template's sheet shows in place of its own, by header and title. */
    private static Optional<HeaderMatch> otherForm(
            Form form, TableFinder.Outcome seen, TableFinder.Outcome sure) {
        return seen.best()
                .filter(match -> !match.layout().isOf(form))
                .filter(match -> sure.best().isEmpty() || match.titled());
    }

    private static Finding contradiction(Form form, HeaderMatch seen, FoundTable found) {
        Form other = seen.layout().form();
        return TableRule.TEMPLATE_OF_OTHER_FORM.finding(
                found.table().place().at(seen.columns().get(0).cells().get(0)),
                other.title().zh(),
                form.code(),
                other.code());
    }

    private FoundTable found(
            Sheet sheet,
            List<Row> rows,
            MergedCells merged,
            HeaderMatch best,
            Optional<HeaderMatch> tied,
            OptionalInt nextFrom,
            int tableNo,
            Optional<RecognisedTable> above,
            TableFinder sheetFinder)
            throws UnreadableWorkbookException {
        List<Finding> findings = new ArrayList<>();
        Form form = best.layout().form();
        TitleZone zone =
                new TitleZone(
                        rows.stream().filter(row -> row.number() < best.firstRow()).toList(),
                        units);
        AskedTable asked = new AskedTable(form, tableNo, sheet.name(), zone, above);
        Optional<String> respondent = returns.respondent(asked, findings);
        Optional<Integer> year = returns.year(asked, findings);
        HeaderMatch match =
                sheetFinder.again(best, year, template.edition(sheet.name()), rows, merged);
        List<UnitOfMeasure> tableUnits =
                zone.units().stream().flatMap(said -> units.listed(said.text()).stream()).toList();
        ColumnUnits columnUnits = new ColumnUnits(units, match.layout(), tableUnits, asked.place());
        List<ColumnBinding> columns = new ArrayList<>();
        for (Item item : form.items()) {
            @Nullable HeaderColumn column = match.items().get(item.code());
            if (column != null) {
                columns.add(
                        new ColumnBinding(
                                item,
                                column.column(),
                                column.innermostCell().row(),
                                column.text(),
                                columnUnits.unitOf(item, column, findings)));
            }
        }
        List<StubBinding> stubs = new StubColumns(match, rows).bindings();
        ColumnFindings told = new ColumnFindings(match, columns, stubs, asked.place());
        Edition edition = match.layout().edition();
        if (edition.isWithdrawn(today)) {
            findings.add(told.withdrawn(year));
        } else {
            findings.addAll(told.missing());
        }
        tied.ifPresent(other -> findings.add(told.tied(other)));
        RecognisedTable table =
                new RecognisedTable(
                        form,
                        match.layout().edition(),
                        respondent,
                        year,
                        tableNo,
                        sheet.name(),
                        headerRange(match, stubs),
                        columns,
                        stubs,
                        zone.texts().stream().anyMatch(said -> NilWords.isSaid(said.text())));
        return new FoundTable(
                table,
                findings,
                told.unknown(new Blocks(match, rows)),
                match.lastRow(),
                new Blocks(match, rows).columnsOfTable(columns, stubs),
                headerTexts(rows, match),
                told.rowUnits(),
                new RowClaims(table, told.unbound(), returns.register(form), units),
                tableUnits,
                nextFrom);
    }

    private static CellRange headerRange(HeaderMatch match, List<StubBinding> stubs) {
        Set<Integer> columns =
                match.columns().stream().map(HeaderColumn::column).collect(Collectors.toSet());
        stubs.forEach(stub -> columns.add(stub.column()));
        return new CellRange(
                match.firstRow(),
                columns.stream().min(Comparator.naturalOrder()).orElse(1),
                match.lastRow(),
                columns.stream().max(Comparator.naturalOrder()).orElse(1));
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
