package planhouse.warehouse.schema;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.form.Mistakes;
import planhouse.form.SqlFiles;

/**
 * The facts that list forms are loaded into. A definitions folder brings the table of a fact that
 * is not shipped as {@code sql/facts/<fact>.sql}, which is run at each installation.
 */
final class FactTables {

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
     * @throws planhouse.form.DefinitionException where a fact has no table after all, or one whose
     *     rows lead back to no cell
     */
    void install(Definitions definitions) {
        TreeSet<String> facts = new TreeSet<>();
        definitions.forms().stream().filter(Form::isList).map(Form::fact).forEach(facts::add);
        facts.forEach(this::install);
        mistakes.throwIfAny();
    }

    private void install(String fact) {
        String path = "facts/" + fact + ".sql";
        Optional<String> text = sql.sql(path);
        text.ifPresent(given -> statements.execute(path, given));
        String table = "warehouse." + fact;
        if (!exists(table)) {
            String words = text.isPresent() ? "fact.notCreated" : "fact.noTable";
            mistakes.add("sql/" + path, "", words, fact);
            return;
        }
        List<String> missing = missingColumns(table);
        missing.forEach(column -> mistakes.add("sql/" + path, "", "fact.noColumn", fact, column));
        if (missing.isEmpty()) {
            jdbc.sql("call warehouse.guard_table(?::regclass)").param(table).update();
        }
    }

    private boolean exists(String table) {
        return jdbc.sql("select to_regclass(?) is not null")
                .param(table)
                .query(Boolean.class)
                .single();
    }

    private List<String> missingColumns(String table) {
        return jdbc.sql(sql.read("loading/missing_fact_columns.sql"))
                .param("fact", table)
                .query(String.class)
                .list();
    }
}
