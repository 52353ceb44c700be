package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures planhouse beside its peers; see bench/README.md. */
public final class Main {

    private Main() {}

    /**
     * @param arguments the project's folder, the size (1 is full, 0.1 a tenth), the number of runs,
     *     then the cases; none: all
     */
    public static void main(String[] arguments) throws IOException {
        Path project = Path.of(arguments[0]).toAbsolutePath().normalize();
        double size = Double.parseDouble(arguments[1]);
        int runs = Integer.parseInt(arguments[2]);
        List<String> chosen = List.of(arguments).subList(3, arguments.length);
        Path work = project.resolve("bench/target/work");
        Files.createDirectories(work);
        List<String> report = new ArrayList<>();
        try (Server server = Server.start(project.resolve("planhouse"), work.resolve("home"))) {
            Contests contests = new Contests(project, work, server, size, runs);
            for (String name : chosen.isEmpty() ? Contests.NAMES : chosen) {
                List<String> lines = contests.of(name);
                lines.forEach(System.out::println);
                report.addAll(lines);
            }
        }
        Files.write(work.resolve("report.md"), report);
    }
}
