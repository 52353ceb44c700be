package planhouse.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import planhouse.cleaning.CleanRow;
import planhouse.cleaning.SetAsideRow;
import planhouse.collection.table.ColumnBinding;
import planhouse.collection.table.RecognisedTable;
import planhouse.form.CodeList;
import planhouse.form.Dimension;
import planhouse.form.Edition;
import planhouse.form.Form;
import planhouse.form.FormKind;
import planhouse.form.Item;
import planhouse.form.Line;
import planhouse.form.Place;
import planhouse.form.Respondents;
import planhouse.form.Rule;
import planhouse.form.Stub;
import planhouse.form.StubColumn;
import planhouse.form.ValueType;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Finding;
import planhouse.indicator.Severity;
import planhouse.indicator.UnitOfMeasure;
import planhouse.workbook.CellRange;

/**
 * A form made by hand, with the table that it is printed as, and the review of rows under it;
 * illustrative. Column A is the first item.
 */
final class IllustrativeForm {

    static final UnitOfMeasure WAN = unit("10k_cny", "cny", "10000");
    static final UnitOfMeasure YI = unit("100m_cny", "cny", "100000000");
    static final UnitOfMeasure PERCENT = unit("percent", "percent", "1");

    private final List<Item> items = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private Optional<CodeList> areas = Optional.empty();
    private Optional<CodeList> breakdowns = Optional.empty();
    private List<String> key = List.of();
    private FormKind kind = FormKind.LIST;

    static UnitOfMeasure unit(String code, String quantity, String factor) {
        return new UnitOfMeasure(
                code, Bilingual.same(code), quantity, new BigDecimal(factor), List.of());
    }

    IllustrativeForm kind(FormKind of) {
        kind = of;
        return this;
    }

    IllustrativeForm key(String... items) {
        key = List.of(items);
        return this;
    }

    IllustrativeForm item(String code, String zh, ValueType type, UnitOfMeasure... unit) {
        return item(code, zh, type, Place.NOWHERE, unit);
    }

    IllustrativeForm growth(String code, String zh) {
        Optional<String> no = Optional.empty();
        Place place = new Place(no, no, no, Optional.empty(), Optional.empty(), true);
        return item(code, zh, ValueType.DECIMAL, place, PERCENT);
    }

    private IllustrativeForm item(
            String code, String zh, ValueType type, Place place, UnitOfMeasure... unit) {
        items.add(
                new Item(
                        code,
                        new Bilingual(zh, code),
                        List.of(List.of(zh)),
                        type,
                        unit.length == 0 ? Optional.empty() : Optional.of(unit[0]),
                        false,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        code,
                        Optional.empty(),
                        place));
        return this;
    }

    IllustrativeForm line(String code, String zh, UnitOfMeasure... unit) {
        lines.add(
                new Line(
                        code,
                        new Bilingual(zh, code),
                        List.of(zh),
                        Optional.empty(),
                        ValueType.INTEGER,
                        List.of(unit).stream().findFirst(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Place.NOWHERE));
        return this;
    }

    IllustrativeForm breakdown(String code, String... parent) {
        breakdowns = Optional.of(with("industries", breakdowns, code, parent));
        return this;
    }

    IllustrativeForm area(String code, String... parent) {
        areas = Optional.of(with("areas", areas, code, parent));
        return this;
    }

    private static CodeList with(
            String name, Optional<CodeList> before, String code, String... parent) {
        List<CodeList.Entry> entries = new ArrayList<>();
        before.ifPresent(list -> entries.addAll(list.entries()));
        entries.add(
                new CodeList.Entry(
                        code,
                        Bilingual.same(code),
                        List.of(),
                        parent.length == 0 ? Optional.empty() : Optional.of(parent[0]),
                        Optional.empty(),
                        Optional.empty()));
        return new CodeList(name, entries);
    }

    IllustrativeForm rule(Rule rule) {
        rules.add(rule);
        return this;
    }

    static Rule.Heading heading(String code) {
        return heading(code, Severity.ERROR, Optional.empty(), Optional.empty());
    }

    /** Of a rule that is no shadow and applies to every year. */
    static Rule.Heading heading(
            String code, Severity severity, Optional<Bilingual> message, Optional<Bilingual> fix) {
        return new Rule.Heading(
                code, severity, message, fix, false, Optional.empty(), Optional.empty());
    }

    /** The labels of lines, where there are any. */
    private Stub stub() {
        if (lines.isEmpty()) return Stub.NONE;
        StubColumn labels =
                new StubColumn(
                        "label",
                        Bilingual.same("指标"),
                        List.of(),
                        Dimension.INDICATOR,
                        Optional.empty(),
                        false,
                        false);
        return new Stub(List.of(labels), List.of(), List.of(), true, false);
    }

    Form form() {
        CodeList counties = new CodeList("counties", List.of());
        return new Form(
                "JH99",
                1,
                new Bilingual("示例表", "Illustrative return"),
                kind,
                List.of(),
                List.of(),
                new Respondents(counties, Optional.empty()),
                Optional.empty(),
                key,
                List.of(),
                items,
                lines,
                stub(),
                List.of(),
                areas,
                breakdowns,
                Map.of(),
                List.of(),
                rules,
                "fact");
    }

    /** A table with every item in a column, in order; printed in the items' own units. */
    RecognisedTable table(int tableNo, String sheet) {
        return table(tableNo, sheet, Map.of(), Set.of());
    }

    RecognisedTable table(
            int tableNo, String sheet, Map<String, UnitOfMeasure> printed, Set<String> missing) {
        List<ColumnBinding> columns = new ArrayList<>();
        for (int index = 0; index < items.size(); index++) {
            Item item = items.get(index);
            if (missing.contains(item.code())) continue;
            Optional<UnitOfMeasure> unit =
                    Optional.ofNullable(printed.get(item.code())).or(item::unit);
            columns.add(new ColumnBinding(item, index + 1, 4, item.name().zh(), unit));
        }
        Edition edition =
                new Edition(
                        "2019",
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(),
                        Map.of(),
                        Set.of(),
                        Map.of(),
                        Optional.empty());
        return new RecognisedTable(
                form(),
                edition,
                Optional.of("330784"),
                Optional.of(2021),
                tableNo,
                sheet,
                new CellRange(3, 1, 4, Math.max(1, items.size())),
                columns,
                List.of(),
                Optional.empty());
    }

    /** Reviews the rows as one table in sheet 表1. */
    List<Finding> review(List<?> rows) {
        return review(new ReturnReview(form(), 2021), rows);
    }

    List<Finding> review(ReturnReview review, List<?> rows) {
        review.open(table(1, "表1"));
        List<Finding> findings = new ArrayList<>(pass(review, rows));
        findings.addAll(review.close());
        return findings;
    }

    static List<Finding> pass(ReturnReview review, List<?> rows) {
        List<Finding> findings = new ArrayList<>();
        for (Object row : rows) {
            if (row instanceof CleanRow data) findings.addAll(review.row(data));
            if (row instanceof SetAsideRow other) findings.addAll(review.setAside(other));
        }
        return findings;
    }
}
