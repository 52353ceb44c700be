package planhouse.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import planhouse.warehouse.server.TestDatabase;

/**
 * Where processes under test have their classes from. In Maven's run that is the jar it has just
 * packed; from jars the JVM takes classes out of an archive, a third of a process's start. The
 * archive is made once by each JVM that runs tests.
 */
final class ProcessClasses {

    private static final String PACKED = System.getProperty("planhouse.packed", "");

    private ProcessClasses() {}

    /** Options of the JVM, the class path among them. */
    static List<String> options() {
        return Made.OPTIONS;
    }

    /** With the first use. */
    private static final class Made {

        static final List<String> OPTIONS = make();

        private static List<String> make() {
            Path packed = Path.of(PACKED);
            if (PACKED.isEmpty() || !Files.exists(packed)) {
                return List.of("-Xshare:auto", "-cp", classPath());
            }
            String jars =
                    Stream.concat(
                                    Stream.of(PACKED),
                                    Stream.of(classPath().split(File.pathSeparator)))
                            .filter(entry -> !Files.isDirectory(Path.of(entry)))
                            .collect(Collectors.joining(File.pathSeparator));
            Path archive =
                    TestDatabase.home().resolveSibling(TestDatabase.home().getFileName() + ".jsa");
            train(jars, archive);
            return List.of("-XX:SharedArchiveFile=" + archive.toAbsolutePath(), "-cp", jars);
        }

        private static void train(String jars, Path archive) {
            Path samples = Path.of("src", "main", "resources", "samples", "corrections");
            try (PlanhouseProcess training =
                    PlanhouseProcess.on(
                            List.of("-XX:ArchiveClassesAtExit=" + archive, "-cp", jars),
                            TestDatabase.create().address(),
                            Files.createTempDirectory("training"),
                            "check",
                            samples.toString())) {
                training.exitCode();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static String classPath() {
        ClassLoader loader = ProcessClasses.class.getClassLoader();
        if (loader instanceof URLClassLoader urls) {
            return Stream.of(urls.getURLs())
                    .map(URL::getPath)
                    .collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("java.class.path");
    }
}
