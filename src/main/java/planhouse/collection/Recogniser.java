package planhouse.collection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planhouse.collection.belonging.ReturnReader;
import planhouse.collection.belonging.TemplateNames;
import planhouse.collection.belonging.WorkbookContext;
import planhouse.collection.header.HeaderMatch;
import planhouse.collection.header.KnownForms;
import planhouse.collection.header.MergedCells;
import planhouse.collection.header.SheetRows;
import planhouse.collection.header.TableFinder;
import planhouse.collection.table.FoundTable;
import planhouse.collection.table.TableRule;
import planhouse.collection.word.Units;
import planhouse.form.Form;
import planhouse.indicator.Finding;
import planhouse.workbook.DefinedName;
import planhouse.workbook.Row;
import planhouse.workbook.RowReader;
import planhouse.workbook.Sheet;
import planhouse.workbook.UnreadableWorkbookException;

/** Recognises the tables of one workbook as forms. */
public final class Recogniser {

    private static final int HIDDEN_ROWS_LOOKED_AT = 60;

    private final KnownForms known;
    private final Units units;
    private final LocalDate today;
    private final TableFinder finder;
    private final TableFinder onAnySheet;
    private final TemplateNames template;
    private final List<DefinedName> names;
    private final TableReading reading;
    private final SheetVerdicts verdicts;

    public Recogniser(
            KnownForms known, String fileName, List<Sheet> sheets, List<DefinedName> names) {
        this.known = known;
        this.units = known.units();
        this.today = known.definitions().today();
        this.finder = new TableFinder(known.all(), today);
        this.onAnySheet = new TableFinder(known.all(), today, (form, sheet) -> true);
        this.verdicts = new SheetVerdicts(names);
        List<Sheet> senders = sheets.stream().filter(sheet -> !verdicts.isOurs(sheet)).toList();
        WorkbookContext workbook = new WorkbookContext(fileName, senders, names, units);
        this.names = List.copyOf(names);
        this.template = new TemplateNames(workbook);
        this.reading =
                new TableReading(new ReturnReader(workbook, template), template, units, today);
    }

    public Units units() {
        return units;
    }

    /** Why a sheet is not looked at; empty where it is to be read. */
    public Optional<SheetLeftAlone> notRead(Sheet sheet) {
        Optional<SheetLeftAlone> verdict = verdicts.notRead(sheet);
        return verdict.isPresent() && verdicts.isHidden(sheet)
                ? hiddenForm(sheet).map(found -> verdicts.hidden(sheet, found)).or(() -> verdict)
                : verdict;
    }

    /** A form's header on a hidden sheet, with numbers below it. */
    private Optional<HeaderMatch> hiddenForm(Sheet sheet) {
        List<Row> first = new ArrayList<>();
        try (RowReader rows = sheet.rows()) {
            for (Row row = rows.next();
                    row != null && first.size() < HIDDEN_ROWS_LOOKED_AT;
                    row = rows.next()) {
                first.add(row);
            }
            SheetRows in =
                    new SheetRows(sheet.name(), first, new MergedCells(sheet.mergedRanges()));
            return finder.find(in).best().filter(found -> in.hasNumbersBelow(found.lastRow()));
        } catch (UnreadableWorkbookException damaged) {
            // it is not to be read
            return Optional.empty();
        }
    }

    /** The columns of a sheet that only show last year's figures. */
    public Optional<ReferenceColumns> reference(Sheet sheet, List<Row> firstRows) {
        return ReferenceColumns.named(sheet, names)
                .or(() -> ReferenceColumns.headed(sheet, firstRows));
    }

    /** Why none of a sheet's rows was read as a form. */
    public SheetLeftAlone noForm(Sheet sheet, List<Row> firstRows, MergedCells merged) {
        SheetRows in = new SheetRows(sheet.name(), firstRows, merged);
        return verdicts.ofUnknownTemplate(sheet, known.definitions())
                .or(() -> verdicts.named(sheet, firstRows))
                .or(() -> turned(in).map(found -> verdicts.turned(sheet, found)))
                .or(() -> onAnySheet.find(in).best().map(it -> verdicts.notLookedFor(sheet, it)))
                .orElseGet(() -> verdicts.noForm(sheet, finder.find(in).nearest()));
    }

    /** A form's header that stands in a column, with numbers to its right. */
    private Optional<HeaderMatch> turned(SheetRows in) {
        return finder.find(in.turned())
                .best()
                .filter(found -> in.hasNumbersFrom(found.lastRow() + 1));
    }

    /** Whether a row may belong to a header of some form, at a glance. */
    public boolean maybeHeader(Row row) {
        return finder.maybeHeader(row);
    }

    /**
     * The first table in some rows of a sheet.
     *
     * @param rows consecutive rows, the title's first
     * @throws UnreadableWorkbookException when another sheet that says whose return it is is
     *     damaged
     */
    public Optional<FoundTable> find(
            Sheet sheet, List<Row> rows, MergedCells merged, TablesBefore before)
            throws UnreadableWorkbookException {
        SheetRows in = new SheetRows(sheet.name(), rows, merged);
        TableFinder sheetFinder = finder;
        TableFinder.Outcome outcome = finder.find(in);
        Optional<Form> ofTemplate = template.form(sheet.name()).flatMap(known.definitions()::form);
        Optional<HeaderMatch> other = Optional.empty();
        if (ofTemplate.isPresent()) {
            TableFinder own = finderOf(ofTemplate.get());
            TableFinder.Outcome sure = own.find(in);
            other = otherForm(ofTemplate.get(), outcome, sure);
            if (sure.best().isPresent()) {
                sheetFinder = own;
                outcome = sure;
            }
        }
        if (outcome.best().isEmpty()) {
            return Optional.empty();
        }
        TableReading.Header header = new SideBySide(sheetFinder, in).header(outcome);
        FoundTable found = reading.of(in, header, before);
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
}
