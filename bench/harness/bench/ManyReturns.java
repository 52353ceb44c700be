package bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A warehouse with 10 years of 100 counties and 50,000 enterprises a year in its facts, made by
 * SQL.
 */
final class ManyReturns {

    static final String DATABASE = "bench_many";

    private final Server server;
    private final Path project;
    private final Runnable prepareEmpty;

    ManyReturns(Server server, Path project, Runnable prepareEmpty) {
        this.server = server;
        this.project = project;
        this.prepareEmpty = prepareEmpty;
    }

    void make() {
        prepareEmpty.run();
        if (server.exists(DATABASE)) {
            return;
        }
        try {
            server.create(DATABASE, "bench_empty");
            server.execute(
                    DATABASE, Files.readString(project.resolve("bench/sql/many_returns.sql")));
            server.execute(DATABASE, "vacuum analyze");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
