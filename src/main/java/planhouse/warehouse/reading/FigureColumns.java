package planhouse.warehouse.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import planhouse.form.Form;
import planhouse.form.Item;
import planhouse.form.ValueType;
import planhouse.warehouse.StagingTable;

/** The columns of a staging table that hold figures, as SQL over one or both submissions. */
final class FigureColumns {

    /** PostgreSQL takes 100 arguments. */
    private static final int MOST_ARGUMENTS = 50;

    private final Form form;
    private final List<Item> items;

    FigureColumns(Form form) {
        this.form = form;
        this.items =
                form.items().stream().filter(item -> !form.key().contains(item.code())).toList();
    }

    /** The SQL with everything filled in that depends on the form. */
    String fill(String sql) {
        return sql.replace("{staging}", new StagingTable(form).name())
                .replace("{key}", form.isList() ? RowKey.ofList(form) : "''")
                .replace("num_nonnulls({values})", held(this::staged))
                .replace("num_nonnulls({now})", held(this::now))
                .replace("num_nonnulls({before})", held(this::before))
                .replace("num_nonnulls({comparisons})", held(this::comparison))
                .replace("num_nonnulls({equalities})", held(this::equality))
                .replace("{figures}", figures());
    }

    private String held(UnaryOperator<String> expression) {
        if (!form.isList()) {
            return "num_nonnulls(value, nullif(missing_kind, 'not_reported'))";
        }
        List<String> parts = new ArrayList<>(List.of("0"));
        for (int from = 0; from < items.size(); from += MOST_ARGUMENTS) {
            parts.add(
                    items.subList(from, Math.min(items.size(), from + MOST_ARGUMENTS)).stream()
                            .map(item -> expression.apply(StagingTable.identifier(item.code())))
                            .collect(Collectors.joining(", ", "num_nonnulls(", ")")));
        }
        return String.join(" + ", parts);
    }

    private String staged(String column) {
        return "staged." + column;
    }

    private String now(String column) {
        return "now_reported." + column;
    }

    private String before(String column) {
        return "before_reported." + column;
    }

    private String comparison(String column) {
        return now(column) + " = " + before(column);
    }

    private String equality(String column) {
        return "nullif(" + comparison(column) + ", false)";
    }

    private String figures() {
        List<String> rows = new ArrayList<>(List.of("(0, '', null::text, null::text)"));
        for (int index = 0; index < items.size(); index++) {
            Item item = items.get(index);
            String column = StagingTable.identifier(item.code());
            rows.add(
                    "(%d, '%s', %s, %s)"
                            .formatted(
                                    index + 1,
                                    item.code(),
                                    text(item, before(column)),
                                    text(item, now(column))));
        }
        return String.join(", ", rows);
    }

    private static String text(Item item, String column) {
        return item.type() == ValueType.DECIMAL
                ? "trim_scale(" + column + ")::text"
                : column + "::text";
    }
}
