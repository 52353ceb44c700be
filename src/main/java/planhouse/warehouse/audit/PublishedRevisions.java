package planhouse.warehouse.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.form.file.SqlFiles;
import planhouse.warehouse.StagingTable;

/**
 * Proves that the warehouse holds what was published, link by link: the audit trail has each
 * revision's hash, the rows that were read from the workbook give it, and the facts are these rows;
 * it has digests of what was noted beside them. Whoever owns the tables can change any of them, and
 * is found out by the next.
 */
public final class PublishedRevisions {

    private static final String UNKNOWN = "content-unknown";

    private final JdbcClient jdbc;
    private final SqlFiles sql;
    private final Definitions definitions;
    private final String published;

    public PublishedRevisions(DataSource dataSource, SqlFiles sql, Definitions definitions) {
        this.jdbc = JdbcClient.create(dataSource);
        this.sql = sql;
        this.definitions = definitions;
        this.published = sql.read("audit/published.sql");
    }

    /** Holds every revision of the forms against what was read of it. */
    public PublishedProof verify() {
        List<Alteration> found =
                Stream.of(records(), versions(), facts(), observations(), contents(), notes())
                        .flatMap(List::stream)
                        .toList();
        List<String> forms =
                jdbc.sql("select form_code from (" + published + "\n) as published")
                        .query(String.class)
                        .list();
        long known = forms.stream().filter(code -> definitions.form(code).isPresent()).count();
        return new PublishedProof(
                known,
                forms.size() - known,
                found.stream().filter(one -> one.kind().equals(UNKNOWN)).count(),
                jdbc.sql(sql.read("audit/revisions_without_digest.sql")).query(Long.class).single(),
                found.stream().filter(one -> !one.kind().equals(UNKNOWN)).toList());
    }

    private List<Alteration> records() {
        return alterations("audit/records_altered.sql", "");
    }

    private List<Alteration> versions() {
        return alterations("audit/enterprise_years_altered.sql", "");
    }

    private List<Alteration> notes() {
        return alterations("audit/notes_altered.sql", "");
    }

    private List<Alteration> facts() {
        return definitions.forms().stream()
                .filter(Form::isList)
                .filter(this::isInstalled)
                .flatMap(form -> fact(form).stream())
                .toList();
    }

    private List<Alteration> fact(Form form) {
        String proof =
                jdbc.sql(sql.read("audit/list_fact_proof.sql"))
                        .param("fact", "warehouse." + StagingTable.identifier(form.fact()))
                        .param("staging", new StagingTable(form).name())
                        .param("form_code", form.code())
                        .param("key", form.key())
                        .param("others", othersOfFact(form))
                        .query(String.class)
                        .single();
        return alterations("audit/rows_altered.sql", proof);
    }

    /** Never empty: what no form is called stands for none. */
    private List<String> othersOfFact(Form form) {
        List<String> others = new ArrayList<>(List.of(""));
        definitions.forms().stream()
                .filter(other -> other.isList() && other.fact().equals(form.fact()))
                .map(Form::code)
                .filter(code -> !code.equals(form.code()))
                .forEach(others::add);
        return others;
    }

    private List<Alteration> observations() {
        return alterations("audit/rows_altered.sql", sql.read("audit/observation_proof.sql"));
    }

    private List<Alteration> contents() {
        return definitions.forms().stream()
                .filter(this::isInstalled)
                .flatMap(form -> content(form).stream())
                .toList();
    }

    private List<Alteration> content(Form form) {
        StagingTable staging = new StagingTable(form);
        String proof =
                jdbc.sql(sql.read("audit/content_proof.sql"))
                        .param("staging", staging.name())
                        .param("columns", staging.contentColumns())
                        .param(
                                "place",
                                form.isList() ? "table_no, row_no" : "table_no, row_no, column_no")
                        .query(String.class)
                        .single();
        return jdbc.sql(text("audit/content_altered.sql", proof))
                .param("form_code", form.code())
                .param("digest", definitions.digest())
                .query(PublishedRevisions::alteration)
                .list();
    }

    /** A form that nothing was ever loaded with may have no tables yet. */
    private boolean isInstalled(Form form) {
        return jdbc.sql("select to_regclass(?) is not null")
                .param(new StagingTable(form).name())
                .query(Boolean.class)
                .single();
    }

    private List<Alteration> alterations(String file, String proof) {
        return jdbc.sql(text(file, proof)).query(PublishedRevisions::alteration).list();
    }

    private String text(String file, String proof) {
        return sql.read(file).replace("{published}", published).replace("{proof}", proof);
    }

    private static Alteration alteration(ResultSet row, int number) throws SQLException {
        return new Alteration(
                row.getString("form_code"),
                row.getString("county_code"),
                row.getInt("year"),
                row.getInt("revision"),
                row.getString("kind"),
                Optional.ofNullable(row.getString("item")),
                row.getLong("times"),
                Optional.ofNullable(row.getString("sheet")),
                Optional.ofNullable(row.getString("cell")),
                Optional.ofNullable(row.getString("expected")),
                Optional.ofNullable(row.getString("found")));
    }
}
