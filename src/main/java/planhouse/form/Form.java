package planhouse.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Missing;
import planhouse.indicator.UnitOfMeasure;

/**
 * A statistical form: what one return of it asks. Read from {@code jobs/forms/<form>.yaml}.
 *
 * @param code such as JH01
 * @param order when it is published within a year: forms that others are checked against come first
 * @param titleWords words of which a sheet's title or name holds one; they help recognition and may
 *     be empty
 * @param sheetNames glob patterns of sheet names it is looked for on; empty: every sheet
 * @param period a fixed reference year; empty: the workbook says it
 * @param key item codes that identify a row of a list
 * @param carriedOver items of a list that a template takes from last year, beside the key
 * @param items columns in order (in a table form: the value columns)
 * @param lines a matrix's rows in order; empty otherwise
 * @param indicators all that a table form reports
 * @param areas the code list of the areas where a row or column names them; empty: the return's
 *     county
 * @param breakdowns the code list of the breakdown; empty: none
 * @param placeholders signs for a missing value beyond the usual ones
 * @param editions layouts by year; where several cover a year the first that is not withdrawn
 *     holds, and the last covers every year
 * @param fact the fact table a list is loaded into by {@code sql/warehouse/<fact>.sql};
 *     fact_observation in a table form
 */
public record Form(
        String code,
        int order,
        Bilingual title,
        FormKind kind,
        List<String> titleWords,
        List<String> sheetNames,
        Respondents respondents,
        Optional<Integer> period,
        List<String> key,
        List<String> carriedOver,
        List<Item> items,
        List<Line> lines,
        Stub stub,
        List<Indicator> indicators,
        Optional<CodeList> areas,
        Optional<CodeList> breakdowns,
        Map<String, Missing> placeholders,
        List<Edition> editions,
        List<Rule> rules,
        String fact) {

    public Form {
        titleWords = List.copyOf(titleWords);
        sheetNames = List.copyOf(sheetNames);
        key = List.copyOf(key);
        carriedOver = List.copyOf(carriedOver);
        items = List.copyOf(items);
        lines = List.copyOf(lines);
        indicators = List.copyOf(indicators);
        placeholders = Map.copyOf(placeholders);
        editions = List.copyOf(editions);
        rules = List.copyOf(rules);
    }

    public boolean isList() {
        return kind == FormKind.LIST;
    }

    public Optional<Item> item(String itemCode) {
        return items.stream().filter(item -> item.code().equals(itemCode)).findFirst();
    }

    /** Its rules of one kind, in their order. */
    public <R extends Rule> List<R> rules(Class<R> kind) {
        return rules.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The unit that an item's values are kept in: its own, else its indicator's. */
    public Optional<UnitOfMeasure> unitOf(Item item) {
        return item.unit()
                .or(
                        () ->
                                item.place()
                                        .indicator()
                                        .flatMap(this::indicator)
                                        .flatMap(Indicator::unit));
    }

    private Optional<Indicator> indicator(String indicatorCode) {
        return indicators.stream()
                .filter(indicator -> indicator.code().equals(indicatorCode))
                .findFirst();
    }

    public Optional<Line> line(String lineCode) {
        return lines.stream().filter(line -> line.code().equals(lineCode)).findFirst();
    }

    /**
     * Whether some rows must be there whatever there is to report: the stub of a table form, lines
     * of a matrix, a list of which every member is asked. Such a form knows no nil return.
     */
    public boolean demandsRows() {
        return stub.complete()
                || lines.stream().anyMatch(Line::required)
                || rules(Rule.SqlCheck.class).stream()
                        .anyMatch(rule -> rule.check().equals("stub_complete"));
    }

    /** The layout of a reference year: the first edition that covers it and is not withdrawn. */
    public Edition edition(int year) {
        return editions.stream()
                .filter(edition -> edition.covers(year) && edition.withdrawn().isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code + " has no edition " + year));
    }

    /** Where the item's value stands in a cleaned row. */
    public int indexOf(String itemCode) {
        for (int index = 0; index < items.size(); index++) {
            if (items.get(index).code().equals(itemCode)) {
                return index;
            }
        }
        throw new IllegalArgumentException(code + " has no item " + itemCode);
    }
}
