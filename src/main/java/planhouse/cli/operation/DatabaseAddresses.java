package planhouse.cli.operation;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.postgresql.PGConnection;
import org.springframework.jdbc.UncategorizedSQLException;
import planhouse.cli.wording.Json;
import planhouse.cli.wording.Words;
import planhouse.cli.workbench.Database;
import planhouse.warehouse.server.ServerAddress;
import tools.jackson.databind.node.ObjectNode;

/**
 * How the warehouse is reached: the owner's address and, in the embedded database, that of the role
 * BI tools use, which reads the marts and nothing else.
 */
record DatabaseAddresses(
        String jdbcUrl, String user, Optional<String> psql, Optional<Reader> reader) {

    private static final String READER = "planhouse_reader";

    /** Otherwise every user may fill the disk; the embedded database is nobody else's. */
    private static final List<String> NOTHING_OF_ITS_OWN =
            List.of(
                    "revoke temporary on database planhouse from public",
                    "grant temporary on database planhouse to planhouse_loader",
                    "revoke execute on function lo_creat(integer), lo_create(oid) from public",
                    "revoke execute on function lo_from_bytea(oid, bytea) from public");

    /** The role for BI tools. */
    record Reader(String user, String password, String psql) {}

    static DatabaseAddresses of(Database database, Path home) {
        Optional<ServerAddress> embedded = database.embedded();
        if (embedded.isEmpty()) {
            return new DatabaseAddresses(
                    database.url(), database.user(), Optional.empty(), Optional.empty());
        }
        ServerAddress address = embedded.get();
        String password = password(home.resolve("reader-password"));
        letIn(database, password);
        String psql =
                address.psqlCommand()
                        .replace("user=" + address.user(), "user=" + READER)
                        .replaceAll(" passfile='[^']*'", "");
        Reader reader = new Reader(READER, password, psql);
        return new DatabaseAddresses(
                address.jdbcUrl(),
                address.user(),
                Optional.of(address.psqlCommand()),
                Optional.of(reader));
    }

    /** The server is told the password's hash alone, so that no log of it has the password. */
    private static void letIn(Database database, String password) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter role " + READER + " login");
            for (String keepsNothing : NOTHING_OF_ITS_OWN) {
                statement.execute(keepsNothing);
            }
            connection
                    .unwrap(PGConnection.class)
                    .alterUserPassword(READER, password.toCharArray(), "scram-sha-256");
        } catch (SQLException e) {
            throw new UncategorizedSQLException("the reader's password", null, e);
        }
    }

    private static String password(Path file) {
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[16];
                new SecureRandom().nextBytes(random);
                Files.createFile(
                        file,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
                Files.writeString(
                        file,
                        HexFormat.of().formatHex(random),
                        StandardOpenOption.TRUNCATE_EXISTING);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void print(PrintWriter out) {
        out.println(Words.of("db.jdbc", jdbcUrl, user));
        psql.ifPresent(command -> out.println(Words.of("db.psql", command)));
        reader.ifPresent(
                role -> {
                    out.println(Words.of("db.reader", role.user(), role.password()));
                    out.println(Words.of("db.psql", role.psql()));
                });
    }

    ObjectNode json() {
        ObjectNode document = Json.object();
        document.put("jdbcUrl", jdbcUrl);
        document.put("user", user);
        document.put("psql", psql.orElse(null));
        reader.ifPresentOrElse(
                role ->
                        document.putObject("reader")
                                .put("user", role.user())
                                .put("password", role.password())
                                .put("psql", role.psql()),
                () -> document.putNull("reader"));
        return document;
    }
}
