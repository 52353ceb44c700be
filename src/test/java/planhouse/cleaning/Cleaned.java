package planhouse.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import planhouse.cleaning.cell.Correction;
import planhouse.collection.SheetLeftAlone;
import planhouse.collection.header.KnownForms;
import planhouse.collection.table.RecognisedTable;
import planhouse.form.Definitions;
import planhouse.form.file.DefinitionFiles;
import planhouse.indicator.Finding;
import planhouse.indicator.Severity;
import planhouse.indicator.Value;
import planhouse.workbook.DefinedName;
import planhouse.workbook.Sheet;
import planhouse.workbook.UnreadableWorkbookException;

/** All that a typed workbook becomes, and short ways to ask for it. */
public record Cleaned(List<TableEvent> events, List<SheetLeftAlone> leftAlone) {

    public static final Definitions SHIPPED = new DefinitionFiles(Optional.empty()).load();

    public static Cleaned sheets(Sheet... sheets) {
        return workbook("illustrative.xlsx", List.of(), sheets);
    }

    static Cleaned workbook(String fileName, List<DefinedName> names, Sheet... sheets) {
        return workbook(SHIPPED, fileName, names, sheets);
    }

    static Cleaned workbook(
            Definitions definitions, String fileName, List<DefinedName> names, Sheet... sheets) {
        try (CleanedWorkbook workbook =
                new CleanedWorkbook(
                        List.of(sheets), names, new KnownForms(definitions), fileName)) {
            List<TableEvent> events = new ArrayList<>();
            for (TableEvent event = workbook.next(); event != null; event = workbook.next()) {
                events.add(event);
            }
            return new Cleaned(events, workbook.sheetsLeftAlone());
        } catch (UnreadableWorkbookException impossible) {
            throw new AssertionError(impossible);
        }
    }

    List<RecognisedTable> tables() {
        return opened().map(TableEvent.Opened::table).toList();
    }

    RecognisedTable table() {
        return tables().get(0);
    }

    List<CleanRow> data() {
        return events.stream()
                .filter(TableEvent.Data.class::isInstance)
                .map(event -> ((TableEvent.Data) event).row())
                .toList();
    }

    List<SetAsideRow> setAside() {
        return events.stream()
                .filter(TableEvent.SetAside.class::isInstance)
                .map(event -> ((TableEvent.SetAside) event).row())
                .toList();
    }

    /** Each set-aside row as its number and kind: {@code 7 total}. */
    List<String> kinds() {
        return setAside().stream().map(row -> row.number() + " " + row.kind().code()).toList();
    }

    List<CellCount> counts() {
        return events.stream()
                .filter(TableEvent.Closed.class::isInstance)
                .map(event -> ((TableEvent.Closed) event).cells())
                .toList();
    }

    public List<Finding> findings() {
        return events.stream().flatMap(Cleaned::findings).toList();
    }

    /** English messages of all findings but the information that row numbers were left alone. */
    List<String> messages() {
        return findings().stream().map(finding -> finding.message().en()).toList();
    }

    public List<String> errors() {
        return findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.message().en())
                .toList();
    }

    public List<String> corrections() {
        return data().stream()
                .flatMap(row -> row.corrections().stream())
                .map(Cleaned::text)
                .toList();
    }

    Value value(int row, String item) {
        CleanRow found =
                data().stream().filter(each -> each.number() == row).findFirst().orElseThrow();
        return found.values().get(table().form().indexOf(item));
    }

    public String text(int row, String item) {
        return ValueText.of(value(row, item));
    }

    private Stream<TableEvent.Opened> opened() {
        return events.stream()
                .filter(TableEvent.Opened.class::isInstance)
                .map(TableEvent.Opened.class::cast);
    }

    private static Stream<Finding> findings(TableEvent event) {
        if (event instanceof TableEvent.Opened opened) {
            return opened.findings().stream();
        }
        if (event instanceof TableEvent.Data data) {
            return data.row().findings().stream();
        }
        if (event instanceof TableEvent.SetAside setAside) {
            return setAside.row().findings().stream();
        }
        if (event instanceof TableEvent.Noticed noticed) {
            return Stream.of(noticed.finding());
        }
        return ((TableEvent.Closed) event).findings().stream();
    }

    private static String text(Correction correction) {
        return correction.cell()
                + " \""
                + correction.from()
                + "\" -> \""
                + correction.to()
                + "\": "
                + correction.why().en();
    }
}
