package bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The PostgreSQL that all contenders load into: planhouse's embedded one, each with a database of
 * its own.
 */
final class Server implements AutoCloseable {

    private static final String USER = "planhouse";

    private final Process keeper;
    private final String host;
    private final String port;
    private final String password;

    private Server(Process keeper, String host, String port, String password) {
        this.keeper = keeper;
        this.host = host;
        this.port = port;
        this.password = password;
    }

    /** Starts it, with its data in a folder that is kept between runs. */
    static Server start(Path launcher, Path home) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(launcher.toString(), "db", "--json")
                        .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("PLANHOUSE_HOME", home.toString());
        builder.environment().remove("PLANHOUSE_DB_URL");
        Process keeper = builder.start();
        StringBuilder said = new StringBuilder();
        BufferedReader out =
                new BufferedReader(
                        new InputStreamReader(keeper.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            said.append(line).append('\n');
            if (line.equals("}")) {
                break;
            }
        }
        Matcher address = Pattern.compile("jdbc:postgresql://([^:/]+):(\\d+)/").matcher(said);
        Matcher passwords = Pattern.compile("passfile='([^']+)'").matcher(said);
        if (!address.find() || !passwords.find()) {
            throw new IOException("planhouse db gave no address: " + said);
        }
        String line = Files.readAllLines(Path.of(passwords.group(1))).get(0);
        return new Server(
                keeper,
                address.group(1),
                address.group(2),
                line.substring(line.lastIndexOf(':') + 1));
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    /** As libpq reads it. */
    String conninfo(String database) {
        return "host=" + host + " port=" + port + " dbname=" + database + " user=" + USER;
    }

    /** The command with everything in its environment that planhouse, Spring and libpq need. */
    Command reaching(Command command, String database) {
        return command.with("PLANHOUSE_DB_URL", jdbcUrl(database))
                .with("PLANHOUSE_DB_USER", USER)
                .with("PLANHOUSE_DB_PASSWORD", password)
                .with("SPRING_DATASOURCE_URL", jdbcUrl(database) + "?reWriteBatchedInserts=true")
                .with("SPRING_DATASOURCE_USERNAME", USER)
                .with("SPRING_DATASOURCE_PASSWORD", password)
                .with("PGPASSWORD", password);
    }

    /** A new database, empty or a copy. */
    void create(String database, String template) {
        execute("postgres", "drop database if exists " + database);
        execute("postgres", "create database " + database + " template " + template);
    }

    boolean exists(String database) {
        return number(
                        "postgres",
                        "select count(*) from pg_database where datname = '" + database + "'")
                > 0;
    }

    void execute(String database, String sql) {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql + ": " + e.getMessage(), e);
        }
    }

    double number(String database, String sql) {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getDouble(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql + ": " + e.getMessage(), e);
        }
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), USER, password);
    }

    @Override
    public void close() {
        keeper.destroy();
        try {
            keeper.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
