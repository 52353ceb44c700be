package planhouse.warehouse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import planhouse.form.Form;
import planhouse.form.Item;
import planhouse.form.StubColumn;
import planhouse.form.ValueType;

/**
 * Where a form's cleaned rows are staged: {@code staging.<form>} for a list, one column an item,
 * made from the form's definition; {@code staging.observation} for a table form.
 */
public record StagingTable(Form form) {

    private static final List<String> OBSERVATION =
            List.of(
                    "item",
                    "line",
                    "indicator_code",
                    "area_list",
                    "area_code",
                    "breakdown_list",
                    "breakdown_code",
                    "year",
                    "is_comparative",
                    "is_of_which",
                    "value",
                    "missing_kind");

    /** Schema and name, quoted where needed. */
    public String name() {
        return form.isList() ? "staging." + identifier(tableName()) : "staging.observation";
    }

    private String tableName() {
        return form.code().toLowerCase(Locale.ROOT);
    }

    /** What creates the table or adds columns of new items; nothing for a table form. */
    public List<String> statements() {
        if (!form.isList()) {
            return List.of();
        }
        List<String> statements = new ArrayList<>();
        statements.add(
                "create table if not exists "
                        + name()
                        + " (submission_key bigint not null, table_no integer not null, row_no"
                        + " integer not null,"
                        + " primary key (submission_key, table_no, row_no))");
        for (Item item : form.items()) {
            statements.add(
                    "alter table "
                            + name()
                            + " add column if not exists "
                            + identifier(item.code())
                            + " "
                            + columnType(item.type()));
        }
        statements.addAll(comments());
        return statements;
    }

    private List<String> comments() {
        List<String> comments = new ArrayList<>();
        comments.add(
                comment(
                        "table " + name(),
                        form.title().zh()
                                + "：清洗后的行（来源表 "
                                + form.code()
                                + "） / "
                                + form.title().en()
                                + ": cleaned rows as reported (source form "
                                + form.code()
                                + ")"));
        comments.add(comment(column("submission_key"), "申报批次 / the submission"));
        comments.add(comment(column("table_no"), "工作簿中的表序号 / the table's number in the workbook"));
        comments.add(comment(column("row_no"), "工作表中的行号 / the row's number on its sheet"));
        for (Item item : form.items()) {
            String zh = item.unit().map(unit -> "，单位：" + unit.name().zh()).orElse("");
            String en = item.unit().map(unit -> ", in " + unit.name().en()).orElse("");
            comments.add(
                    comment(
                            column(item.code()),
                            item.name().zh()
                                    + zh
                                    + "（来源表 "
                                    + form.code()
                                    + "） / "
                                    + item.name().en()
                                    + en
                                    + " (source form "
                                    + form.code()
                                    + ")"));
        }
        return comments;
    }

    private String column(String column) {
        return "column " + name() + "." + identifier(column);
    }

    private static String comment(String subject, String text) {
        return "comment on " + subject + " is '" + text.replace("'", "''") + "'";
    }

    /**
     * The statement that rows are streamed with; a list's fields are the key columns and then the
     * form's items.
     */
    public String copyStatement() {
        String place = form.isList() ? "" : "column_no, ";
        return "copy "
                + name()
                + " (submission_key, table_no, row_no, "
                + place
                + contentColumns().stream()
                        .map(StagingTable::identifier)
                        .collect(Collectors.joining(", "))
                + ") from stdin (format binary)";
    }

    /** What a row says, in contrast to where it stands: the columns that its hash is taken of. */
    public List<String> contentColumns() {
        return form.isList() ? form.items().stream().map(Item::code).toList() : OBSERVATION;
    }

    /**
     * What a row of {@code staged} is about, as {@link planhouse.cleaning.RowIdentity} says it: its
     * key values or codes joined by a blank; null where one is missing.
     */
    public String rowSubject() {
        Set<String> parts = new LinkedHashSet<>();
        if (form.isList()) {
            form.key().forEach(item -> parts.add("staged." + identifier(item)));
        } else {
            form.stub().columns().forEach(stub -> coded(stub).ifPresent(parts::add));
        }
        if (parts.isEmpty()) {
            return "null::text";
        }
        String all = String.join(", ", parts);
        return "case when ("
                + all
                + ") is not null then warehouse.row_subject(variadic array["
                + all
                + "]::text[]) end";
    }

    private static Optional<String> coded(StubColumn stub) {
        boolean says = stub.codeList().isPresent();
        return switch (stub.dimension()) {
            case INDICATOR -> Optional.of(says ? "staged.indicator_code" : "staged.line");
            case AREA -> Optional.of("staged.area_code").filter(column -> says);
            case BREAKDOWN -> Optional.of("staged.breakdown_code").filter(column -> says);
            case YEAR -> Optional.of("staged.year");
        };
    }

    private static String columnType(ValueType type) {
        return switch (type) {
            case TEXT, CODE -> "text";
            case DECIMAL -> "numeric";
            case INTEGER -> "bigint";
            case YES_NO -> "boolean";
            case MONTH, DATE -> "date";
        };
    }

    /** Quoted as PostgreSQL's quote_ident would, always. */
    public static String identifier(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
