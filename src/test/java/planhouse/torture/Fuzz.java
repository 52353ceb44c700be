package planhouse.torture;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Mutants of the sample workbooks and of a corpus, checked for as long as is asked. A crash, a hang
 * or an exhausted heap is a find: the workbook is kept with its seed and what came out of it.
 */
final class Fuzz {

    private static final int AT_ONCE = 8;
    private static final long LARGEST_ORIGINAL = 120_000;

    private final Mutants mutants;
    private final long seed;
    private final Path folder;
    private final Trial trial;
    private final Set<String> finds = new LinkedHashSet<>();
    private final Map<String, Integer> outcomes = new TreeMap<>();

    private Fuzz(List<List<Path>> originals, long seed, Path folder) throws IOException {
        this.mutants = new Mutants(originals, seed);
        this.seed = seed;
        this.folder = Files.createDirectories(folder);
        this.trial = new Trial(new Checker(folder.resolve("feedback"))::checkForms);
    }

    /** Minutes, seed, a folder for what is found, then folders of workbooks to start from. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Duration duration = Duration.ofSeconds((long) (Double.parseDouble(arguments[0]) * 60));
        long seed = Long.parseLong(arguments[1]);
        List<List<Path>> originals = new ArrayList<>();
        for (int i = 3; i < arguments.length; i++) originals.add(below(Path.of(arguments[i])));
        Fuzz fuzz = new Fuzz(originals, seed, Path.of(arguments[2]));
        System.out.printf(
                "seed %d, %d originals, %d minutes%n",
                seed, originals.stream().mapToInt(List::size).sum(), duration.toMinutes());
        long checked = fuzz.run(System.nanoTime() + duration.toNanos());
        System.out.printf(
                "seed %d: %d mutants checked %s, %d finds in %s%n",
                seed, checked, fuzz.outcomes, fuzz.finds.size(), fuzz.folder);
        System.exit(fuzz.finds.isEmpty() ? 0 : 1);
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.xl[a-z]+"))
                    .filter(file -> file.toFile().length() <= LARGEST_ORIGINAL)
                    .sorted()
                    .toList();
        }
    }

    private long run(long end) throws IOException, InterruptedException {
        long number = 0;
        while (System.nanoTime() < end) {
            List<Path> files = new ArrayList<>();
            long first = number;
            for (; number < first + AT_ONCE; number++) files.add(written(number));
            List<Trial.Verdict> verdicts = trial.of(files);
            for (int i = 0; i < files.size(); i++) {
                Trial.Verdict verdict = verdicts.get(i);
                outcomes.merge(verdict.outcome(), 1, Integer::sum);
                if (!verdict.wrong().isEmpty()) keep(first + i, files.get(i), verdict);
                Files.delete(files.get(i));
            }
        }
        return number;
    }

    /** Under its original's name, which may name a county and a year. */
    private Path written(long number) throws IOException {
        String name = mutants.original(number).getFileName().toString();
        Path place = Files.createDirectories(folder.resolve("in-hand/" + number % AT_ONCE));
        return Files.write(place.resolve(name), mutants.mutant(number));
    }

    private void keep(long number, Path file, Trial.Verdict verdict) throws IOException {
        String where = verdict.failure().map(Fuzz::place).orElse("");
        if (!finds.add(verdict.outcome() + where + verdict.wrong().replaceAll("[0-9]+", "0"))) {
            return;
        }
        String name = file.getFileName().toString();
        String kept = "find-" + seed + "-" + number + name.substring(name.lastIndexOf('.'));
        Files.copy(file, folder.resolve(kept));
        StringWriter trace = new StringWriter();
        verdict.failure().ifPresent(failure -> failure.printStackTrace(new PrintWriter(trace)));
        Files.writeString(
                folder.resolve(kept + ".txt"),
                "%s%n%s: %s%n%s"
                        .formatted(
                                mutants.original(number),
                                verdict.outcome(),
                                verdict.wrong(),
                                trace));
        System.out.println(kept + ": " + verdict.outcome() + " " + verdict.wrong() + where);
    }

    /** Where in our own code it arose. */
    private static String place(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) deepest = deepest.getCause();
        return Stream.of(deepest.getStackTrace())
                .map(StackTraceElement::toString)
                .filter(frame -> frame.contains("planhouse."))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
    }
}
