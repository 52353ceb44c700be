package planhouse.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import planhouse.cleaning.RowIdentity;
import planhouse.form.Form;

/**
 * The rows of a table form that have not all their columns in one table, such as a growth in a
 * continuation: kept until the return ends, and then put together.
 */
final class JoinedRows {

    private final RowIdentity identity;
    private final Map<String, List<RowOperands>> parts = new LinkedHashMap<>();

    JoinedRows(Form form) {
        this.identity = new RowIdentity(form);
    }

    /** A row whose table lacks a column that a rule compares with one that it has. */
    void add(RowOperands part) {
        identity.of(part.row())
                .ifPresent(row -> parts.computeIfAbsent(row, none -> new ArrayList<>(2)).add(part));
    }

    /** Each row, with what tells it from the others. */
    void forEach(BiConsumer<String, JoinedOperands> action) {
        parts.forEach((row, of) -> action.accept(row, new JoinedOperands(of)));
    }
}
