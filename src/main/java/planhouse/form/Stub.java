package planhouse.form;

import java.util.List;

/**
 * How a table form's rows are told apart.
 *
 * @param columns at least one in a table form; empty in a list
 * @param totalLabels labels of the row that sums all rows (合计, 总计, Total), beyond the usual ones
 * @param subtotalLabels labels of group subtotals (市区, 东南板块): set aside and checked
 * @param unlistedIsError whether a label of no list is an error, or sets the row aside
 * @param complete whether every entry of the code list must have a row
 */
public record Stub(
        List<StubColumn> columns,
        List<String> totalLabels,
        List<String> subtotalLabels,
        boolean unlistedIsError,
        boolean complete) {

    public static final Stub NONE = new Stub(List.of(), List.of(), List.of(), true, false);

    public Stub {
        columns = List.copyOf(columns);
        totalLabels = List.copyOf(totalLabels);
        subtotalLabels = List.copyOf(subtotalLabels);
    }
}
