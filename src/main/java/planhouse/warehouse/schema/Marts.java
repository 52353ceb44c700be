package planhouse.warehouse.schema;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.CodeList;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.form.Item;
import planhouse.form.ValueType;
import planhouse.form.file.Mistakes;
import planhouse.form.file.SqlFiles;
import planhouse.warehouse.StagingTable;

/**
 * The public views, from {@code sql/marts/<view>.sql}. {@code lineage.sql} is a template: its part
 * between the lines {@code -- for each list form} and {@code -- end} is written once for each list
 * form. A definitions folder may bring views of its own, and others than the shipped; a shipped
 * view of a list form's fact comes with the first definitions that fill it.
 */
final class Marts {

    private static final String EACH_LIST_FORM = "-- for each list form\n";
    private static final String END = "-- end\n";

    /** The fact of a list form; observations are of any other form. */
    private static final Pattern INPUT =
            Pattern.compile("-- input: warehouse\\.(fact_(?!observation\\b)\\w+)");

    private Marts() {}

    /**
     * @throws planhouse.form.file.DefinitionException where a view of the folder is refused, is not
     *     made by its file, or lacks comments
     */
    static void install(DataSource dataSource, SqlFiles sql, Definitions definitions) {
        SqlStatements file = new SqlStatements(dataSource);
        JdbcClient jdbc = JdbcClient.create(dataSource);
        Mistakes mistakes = new Mistakes();
        for (String view : sql.names("marts")) {
            String path = "marts/" + view + ".sql";
            if (!sql.isOwn(path)
                    && isOfOtherForms(sql.read(path), sql, definitions)
                    && Relation.find(jdbc, sql, "mart." + view).isEmpty()) {
                continue;
            }
            file.execute(path, expand(sql.read(path), definitions));
            if (sql.isOwn(path)) {
                Relation.find(jdbc, sql, "mart." + view)
                        .ifPresentOrElse(
                                made -> made.checkComments("sql/" + path, mistakes),
                                () -> mistakes.add("sql/" + path, "", "mart.notCreated", view));
            }
        }
        mistakes.throwIfAny();
    }

    /** Whether its input is a shipped fact that none of the forms fills. */
    private static boolean isOfOtherForms(String text, SqlFiles sql, Definitions definitions) {
        return INPUT.matcher(text)
                .results()
                .map(input -> input.group(1))
                .anyMatch(
                        fact ->
                                sql.isShipped("warehouse/" + fact + ".sql")
                                        && definitions.forms().stream()
                                                .noneMatch(form -> form.fact().equals(fact)));
    }

    /** Writes the part of a template that stands for each list form once for every one. */
    private static String expand(String text, Definitions definitions) {
        int begin = text.indexOf(EACH_LIST_FORM);
        if (begin < 0) {
            return text;
        }
        int end = text.indexOf(END, begin);
        String part = text.substring(text.indexOf('\n', begin) + 1, end);
        String parts =
                definitions.forms().stream()
                        .filter(Form::isList)
                        .map(form -> fill(part, form))
                        .collect(Collectors.joining());
        return text.substring(0, begin) + parts + text.substring(text.indexOf('\n', end) + 1);
    }

    private static String fill(String part, Form form) {
        String key =
                form.key().stream()
                        .map(item -> "staged." + StagingTable.identifier(item))
                        .collect(Collectors.joining(", "));
        List<Item> numbers = form.items().stream().filter(Item::isNumeric).toList();
        List<Item> coded =
                form.items().stream()
                        .filter(
                                item ->
                                        item.codeList().isPresent()
                                                || item.type() == ValueType.YES_NO)
                        .toList();
        return part.replace("{staging}", new StagingTable(form).name())
                .replace("{form}", literal(form.code()))
                .replace("{fact}", literal(form.fact()))
                .replace("{key}", key)
                .replace(
                        "{columns}",
                        choice(form.items(), item -> literal(item.factColumn()), "text"))
                .replace("{values}", choice(form.items(), item -> column(item) + "::text", "text"))
                .replace(
                        "{numbers}", choice(numbers, item -> column(item) + "::numeric", "numeric"))
                .replace("{code_lists}", choice(coded, item -> literal(listName(item)), "text"));
    }

    /** A case expression over the item of a bound column; null for every other item. */
    private static String choice(List<Item> items, Function<Item, String> value, String type) {
        if (items.isEmpty()) {
            return "null::" + type;
        }
        return items.stream()
                .map(item -> "when " + literal(item.code()) + " then " + value.apply(item))
                .collect(Collectors.joining(" ", "case submission_column.item ", " end"));
    }

    private static String column(Item item) {
        return "staged." + StagingTable.identifier(item.code());
    }

    /** Empty for yes or no, of which there is no code list. */
    private static String listName(Item item) {
        return item.codeList().map(CodeList::name).orElse("");
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
