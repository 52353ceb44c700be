package planhouse.collection.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import planhouse.collection.header.HeaderColumn;
import planhouse.collection.header.HeaderMatch;
import planhouse.collection.header.HeaderPath;
import planhouse.collection.word.Label;
import planhouse.collection.word.PlainText;
import planhouse.form.Edition;
import planhouse.form.Form;
import planhouse.form.FormKind;
import planhouse.form.Item;
import planhouse.form.StubColumn;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Finding;
import planhouse.workbook.CellAddress;
import planhouse.workbook.Row;

/** What a header lacks and what it has beyond its form. */
public final class ColumnFindings {

    /** Headers of columns that count the rows and hold nothing to report. */
    private static final Set<String> ROW_NUMBERS = Set.of("序号", "顺序号", "no", "no.");

    private static final Set<String> UNIT_COLUMN =
            Set.of("计量单位", "单位", "unit", "units", "unitofmeasure");
    private static final Bilingual NO_HINT = Bilingual.same("");

    private final HeaderMatch match;
    private final Form form;
    private final FindingPlace table;
    private final List<ColumnBinding> columns;
    private final List<StubBinding> stubs;
    private final Set<Integer> bound = new HashSet<>();

    public ColumnFindings(
            HeaderMatch match,
            List<ColumnBinding> columns,
            List<StubBinding> stubs,
            FindingPlace table) {
        this.match = match;
        this.form = match.layout().form();
        this.table = table;
        this.columns = columns;
        this.stubs = stubs;
        columns.forEach(binding -> bound.add(binding.column()));
        stubs.forEach(binding -> bound.add(binding.column()));
    }

    public List<Finding> missing() {
        List<Finding> findings = new ArrayList<>();
        missingStub()
                .ifPresent(stub -> findings.add(missing(stub.code(), stub.name(), "", NO_HINT)));
        NearestHeaders headers = new NearestHeaders(unbound());
        for (Item item : match.missing()) {
            Optional<HeaderColumn> nearest = headers.to(item);
            findings.add(
                    missing(
                            item.code(),
                            item.name(),
                            nearest.map(HeaderColumn::text).orElse(""),
                            nearest.map(NearestHeaders::hint).orElseGet(headers::years)));
        }
        return findings;
    }

    /** The first column that would say what the rows stand for, where the table has none at all. */
    private Optional<StubColumn> missingStub() {
        if (stubs.stream().anyMatch(found -> found.stub().places())) return Optional.empty();
        return form.stub().columns().stream().filter(StubColumn::places).findFirst();
    }

    private Finding missing(String code, Bilingual name, String found, Bilingual hint) {
        CellAddress cell =
                match.columns().isEmpty()
                        ? new CellAddress(match.firstRow(), 1)
                        : match.columns().get(0).cells().get(0);
        return TableRule.COLUMN_MISSING.finding(table.at(cell).of(code), found, name, hint);
    }

    /** The one thing to say of a table on an edition that is no longer taken. */
    public Finding withdrawn(Optional<Integer> year) {
        Edition edition = match.layout().edition();
        Edition.Withdrawal withdrawal = edition.withdrawn().orElseThrow();
        Bilingual since =
                withdrawal
                        .since()
                        .map(day -> TableRule.text().text("T53.since", day))
                        .orElse(Bilingual.same(""));
        Bilingual why =
                withdrawal
                        .message()
                        .map(message -> TableRule.text().text("T53.why", message))
                        .orElse(Bilingual.same(""));
        String inUse =
                year.map(form::edition).map(Edition::code).orElse(form.editions().get(0).code());
        return TableRule.EDITION_WITHDRAWN.finding(
                table.at(match.columns().get(0).cells().get(0)),
                edition.code(),
                form.code(),
                edition.code(),
                inUse,
                new Bilingual(since.zh() + why.zh(), since.en() + why.en()));
    }

    /** One for each column of the table that no item was found for, and that says something. */
    public List<Finding> unknown(Blocks blocks) {
        List<Finding> findings = new ArrayList<>();
        Set<Integer> within = blocks.columnsOfTable(columns, List.of());
        for (HeaderColumn column : match.columns()) {
            boolean unknown = within.contains(column.column()) && !bound.contains(column.column());
            boolean numbersRows = ROW_NUMBERS.contains(column.innermost().name());
            if (!unknown || numbersRows || rowUnits().orElse(0) == column.column()) {
                continue;
            }
            Optional<ColumnBinding> twin =
                    columns.stream()
                            .filter(
                                    binding ->
                                            match.layout().matches(binding.item(), column)
                                                    >= HeaderPath.BARE)
                            .findFirst();
            FindingPlace place = table.at(column.innermostCell());
            String text = column.text();
            findings.add(
                    twin.map(
                                    binding ->
                                            TableRule.COLUMN_REPEATED.finding(
                                                    place.of(binding.item().code()),
                                                    text,
                                                    binding.item().name(),
                                                    CellAddress.columnLetters(binding.column())))
                            .orElseGet(
                                    () ->
                                            TableRule.COLUMN_UNKNOWN.finding(
                                                    place, text, form.title()))
                            .about(PlainText.of(text)));
        }
        return findings;
    }

    /** Each header cell of a column that is read that is struck through. */
    public List<Finding> struck(List<Row> rows) {
        Set<CellAddress> headers = new HashSet<>();
        match.columns().stream()
                .filter(column -> bound.contains(column.column()))
                .forEach(column -> headers.addAll(column.cells()));
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.isStruck() && headers.contains(cell.address()))
                .map(cell -> TableRule.HEADER_STRUCK.finding(table.at(cell.address()), cell.text()))
                .toList();
    }

    /** One for each header cell of columns that are read that says its figures are not final. */
    public List<Finding> preliminary() {
        Map<CellAddress, Label> headers = new LinkedHashMap<>();
        for (HeaderColumn column : match.columns()) {
            for (int level = 0;
                    bound.contains(column.column()) && level < column.path().size();
                    level++) {
                headers.putIfAbsent(column.cells().get(level), column.path().get(level));
            }
        }
        return headers.entrySet().stream()
                .flatMap(
                        header ->
                                PreliminaryWords.headed(
                                        table.at(header.getKey()), header.getValue().raw().strip())
                                        .stream())
                .toList();
    }

    /**
     * One for each column that is read for its last words, under a group that is not the form's.
     */
    public List<Finding> underOtherGroups() {
        List<Finding> findings = new ArrayList<>();
        for (ColumnBinding binding : columns) {
            Item item = binding.item();
            HeaderColumn column = match.items().get(item.code());
            if (column == null) continue;
            new ColumnGroups(item, column)
                    .expected()
                    .map(
                            group ->
                                    TableRule.COLUMN_OF_OTHER_GROUP.finding(
                                            table.at(column.innermostCell()).of(item.code()),
                                            column.text(),
                                            item.name(),
                                            group.said(),
                                            group.fix()))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    /** One for each column of growths that may be another column's. */
    public List<Finding> growthsOfOthers() {
        return new GrowthColumns(match, columns, table).besideOthers();
    }

    /** The columns that are no item's. */
    public List<HeaderColumn> unbound() {
        return match.columns().stream().filter(column -> !bound.contains(column.column())).toList();
    }

    /** Another form fits as well. */
    public Finding tied(HeaderMatch other) {
        return TableRule.FORMS_TIED.finding(
                table.at(match.columns().get(0).cells().get(0)),
                form.code(),
                other.layout().form().code());
    }

    /** In a matrix, the column that says each row's unit. */
    public OptionalInt rowUnits() {
        if (form.kind() != FormKind.MATRIX) {
            return OptionalInt.empty();
        }
        return match.columns().stream()
                .filter(column -> !bound.contains(column.column()))
                .filter(column -> UNIT_COLUMN.contains(column.innermost().name()))
                .mapToInt(HeaderColumn::column)
                .findFirst();
    }
}
