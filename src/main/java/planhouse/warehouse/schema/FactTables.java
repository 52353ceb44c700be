package planhouse.warehouse.schema;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.form.Item;
import planhouse.form.file.KnownWords;
import planhouse.form.file.Mistakes;
import planhouse.form.file.SqlFiles;

/**
 * The facts that list forms are loaded into. A definitions folder brings the table of a fact that
 * is not shipped as {@code sql/facts/<fact>.sql}, which is run at each installation.
 */
final class FactTables {

    /** What leads a row back to its cell. */
    private static final List<String> KEY = List.of("submission_key", "table_no", "row_no");

    private final JdbcClient jdbc;
    private final SqlStatements statements;
    private final SqlFiles sql;
    private final Mistakes mistakes = new Mistakes();

    FactTables(DataSource dataSource, SqlFiles sql) {
        this.jdbc = JdbcClient.create(dataSource);
        this.statements = new SqlStatements(dataSource);
        this.sql = sql;
    }

    /**
     * @throws planhouse.form.file.DefinitionException where a fact has no table after all, one
     *     whose rows lead back to no cell, or one without the columns that a form names
     */
    void install(Definitions definitions) {
        SortedMap<String, List<Form>> forms =
                definitions.forms().stream()
                        .filter(Form::isList)
                        .collect(
                                Collectors.groupingBy(
                                        Form::fact, TreeMap::new, Collectors.toList()));
        forms.forEach(this::install);
        mistakes.throwIfAny();
    }

    private void install(String fact, List<Form> forms) {
        String path = "facts/" + fact + ".sql";
        Optional<String> text = sql.sql(path);
        if (text.isEmpty() && !sql.isShipped("warehouse/" + fact + ".sql")) {
            // also where an earlier file made it here: the next database would lack it
            mistakes.add("sql/" + path, "", "fact.noTable", fact);
            return;
        }
        text.ifPresent(given -> statements.execute(path, given));
        Optional<Relation> table = Relation.find(jdbc, sql, "warehouse." + fact);
        if (table.isEmpty()) {
            mistakes.add("sql/" + path, "", "fact.notCreated", fact);
            return;
        }
        List<String> columns = table.get().columns();
        KEY.stream()
                .filter(column -> !columns.contains(column))
                .forEach(column -> mistakes.add("sql/" + path, "", "fact.noColumn", fact, column));
        forms.forEach(form -> checkColumns(form, columns));
        if (text.isPresent()) {
            table.get().checkComments("sql/" + path, mistakes);
        }
        if (columns.containsAll(KEY)) {
            jdbc.sql("call warehouse.guard_table(?::regclass)").param("warehouse." + fact).update();
        }
    }

    /** An item's own code need be no column; what a form says is one must be. */
    private void checkColumns(Form form, List<String> columns) {
        for (Item item : form.items()) {
            if (!item.factColumn().equals(item.code()) && !columns.contains(item.factColumn())) {
                mistakes.add(
                        "sql/facts/" + form.fact() + ".sql",
                        form.code() + " " + item.code(),
                        "fact.noColumnOfItem",
                        form.fact(),
                        item.factColumn(),
                        new KnownWords(columns).hint(item.factColumn()));
            }
        }
    }
}
