package planhouse.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import planhouse.warehouse.server.ServerAddress;

/** A real planhouse process, from the classes under test, in a folder of its own. */
final class PlanhouseProcess implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 300;

    private final Process process;
    private final Path output;
    private final Path errors;

    private PlanhouseProcess(Process process, Path output, Path errors) {
        this.process = process;
        this.output = output;
        this.errors = errors;
    }

    /** On a database of some server. */
    static PlanhouseProcess on(ServerAddress database, Path folder, String... arguments) {
        return on(ProcessClasses.options(), database, folder, arguments);
    }

    /**
     * @param classes the JVM's options on where its classes are
     */
    static PlanhouseProcess on(
            List<String> classes, ServerAddress database, Path folder, String... arguments) {
        return on(builder(classes, arguments), database, folder);
    }

    private static PlanhouseProcess on(
            ProcessBuilder builder, ServerAddress database, Path folder) {
        builder.environment().put("PLANHOUSE_DB_URL", database.jdbcUrl());
        builder.environment().put("PLANHOUSE_DB_USER", database.user());
        builder.environment().put("PLANHOUSE_DB_PASSWORD", database.password());
        builder.environment().put("PLANHOUSE_HOME", folder.resolve("home").toString());
        return start(builder, folder);
    }

    /**
     * On a database of some server, as a user who may only what a file's permissions allow. Root
     * gives up the right to look past them.
     */
    static PlanhouseProcess withoutPrivileges(
            ServerAddress database, Path folder, String... arguments) {
        ProcessBuilder builder = builder(ProcessClasses.options(), arguments);
        if (System.getProperty("user.name").equals("root")) {
            String past = "-dac_override,-dac_read_search";
            builder.command()
                    .addAll(0, List.of("setpriv", "--bounding-set=" + past, "--inh-caps=" + past));
        }
        return on(builder, database, folder);
    }

    /** On the embedded database of a home. */
    static PlanhouseProcess embedded(Path home, Path folder, String... arguments) {
        ProcessBuilder builder = builder(ProcessClasses.options(), arguments);
        builder.environment().keySet().removeIf(name -> name.startsWith("PLANHOUSE_DB"));
        builder.environment().put("PLANHOUSE_HOME", home.toString());
        return start(builder, folder);
    }

    private static ProcessBuilder builder(List<String> classes, String... arguments) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/env"))) {
            // what is started in the background would ignore Ctrl-C
            command.addAll(List.of("/usr/bin/env", "--default-signal=INT"));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"));
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8"));
        command.addAll(classes);
        command.add(Planhouse.class.getName());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C.UTF-8");
        // the JVM would say so among the command's own words
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder;
    }

    private static PlanhouseProcess start(ProcessBuilder builder, Path folder) {
        try {
            Path output = Files.createTempFile(folder, "output", ".txt");
            Path errors = Files.createTempFile(folder, "errors", ".txt");
            builder.redirectOutput(output.toFile()).redirectError(errors.toFile());
            return new PlanhouseProcess(builder.start(), output, errors);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Sends a signal such as INT. */
    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
    }

    /** As {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
        exitCode();
    }

    int exitCode() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("still running: " + errors());
            }
            return process.exitValue();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    String output() {
        return read(output);
    }

    String errors() {
        return read(errors);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
