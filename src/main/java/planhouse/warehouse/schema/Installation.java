package planhouse.warehouse.schema;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.plan.Programme;

/** What a database was last prepared for, beside what is to be worked with now. */
final class Installation {

    private static final String SHIPPED = "shipped";

    private final JdbcClient jdbc;
    private final Programme programme;
    private final String definitions;

    Installation(JdbcClient jdbc, Programme programme) {
        this.jdbc = jdbc;
        this.programme = programme;
        this.definitions = programme.definitions().digest();
    }

    /**
     * What a database is prepared for.
     *
     * @param digest of the build's SQL and the definitions
     * @param definitions digest of the definitions alone; empty where an earlier build prepared it
     * @param folder where they came from; empty where they are the shipped ones, or it is not known
     */
    record Prepared(String digest, Optional<String> definitions, Optional<String> folder) {}

    Optional<Prepared> found() {
        boolean exists =
                jdbc.sql("select to_regclass('warehouse.installation') is not null")
                        .query(Boolean.class)
                        .single();
        if (!exists) {
            return Optional.empty();
        }
        return jdbc.sql(programme.sql().read("reading/installation.sql"))
                .query(
                        (row, number) ->
                                new Prepared(
                                        row.getString("digest"),
                                        Optional.ofNullable(row.getString("definitions_digest")),
                                        Optional.ofNullable(row.getString("folder"))))
                .optional();
    }

    /** Whether nothing is to be done. */
    boolean isCurrent() {
        return found().filter(one -> one.digest().equals(SqlDigest.of(definitions))).isPresent();
    }

    /** Whether it has these definitions, whatever build brought them. */
    boolean isOfTheseDefinitions() {
        return found().flatMap(Prepared::definitions).equals(Optional.of(definitions));
    }

    /**
     * @throws ForgottenFolderException where nobody named a folder, and the definitions of one are
     *     installed that say something else than the shipped
     */
    void refuseForgottenFolder() {
        Optional<String> installed = found().flatMap(Prepared::folder);
        if (programme.folder().isEmpty() && installed.isPresent() && !isOfTheseDefinitions()) {
            throw new ForgottenFolderException(installed.get());
        }
    }

    /** What changes hands, for the audit trail. */
    Map<String, String> change(Optional<Prepared> before) {
        Map<String, String> change = new TreeMap<>();
        change.put("definitions", definitions);
        change.put("folder", programme.folder().map(Path::toString).orElse(SHIPPED));
        before.flatMap(Prepared::definitions)
                .ifPresent(
                        digest -> {
                            change.put("definitions_before", digest);
                            change.put(
                                    "folder_before",
                                    before.flatMap(Prepared::folder).orElse(SHIPPED));
                        });
        return change;
    }

    void record() {
        jdbc.sql("delete from warehouse.installation").update();
        jdbc.sql(programme.sql().read("loading/record_installation.sql"))
                .param("digest", SqlDigest.of(definitions))
                .param("definitions_digest", definitions)
                .param("folder", programme.folder().map(Path::toString).orElse(null))
                .update();
    }
}
