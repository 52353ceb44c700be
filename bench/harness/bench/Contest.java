package bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The same work done by several contenders, in turns: a run of each, then again. The first
 * contender is what the others are compared with.
 */
final class Contest {

    /** One timed run; what has to be prepared for it happens before the clock starts. */
    interface Contender {
        List<Measured> run(Path log);
    }

    /**
     * @param what the contender, or a part of its work
     */
    record Measured(String what, double seconds, long peakMegabytes) {}

    private record Line(String what, double median, double least, long peakMegabytes, int runs) {}

    private final String title;
    private final Path logs;
    private final Map<String, Supplier<Contender>> contenders = new LinkedHashMap<>();
    private final Map<String, Integer> most = new LinkedHashMap<>();

    Contest(String title, Path logs) {
        this.title = title;
        this.logs = logs;
    }

    Contest with(String name, int runs, Contender contender) {
        contenders.put(name, () -> contender);
        most.put(name, runs);
        return this;
    }

    /** Runs all and gives the lines of a Markdown table. */
    List<String> run() {
        Map<String, List<Measured>> measured = new LinkedHashMap<>();
        int rounds = most.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        for (int round = 1; round <= rounds; round++) {
            for (Map.Entry<String, Supplier<Contender>> each : contenders.entrySet()) {
                if (round > most.get(each.getKey())) {
                    continue;
                }
                System.err.println(title + ": " + each.getKey() + ", run " + round);
                Path log =
                        logs.resolve(
                                title.replaceAll("\\W+", "-")
                                        + "-"
                                        + each.getKey().replaceAll("\\W+", "-")
                                        + "-"
                                        + round
                                        + ".log");
                try {
                    for (Measured one : each.getValue().get().run(log)) {
                        measured.computeIfAbsent(one.what(), key -> new ArrayList<>()).add(one);
                    }
                } catch (RuntimeException failed) {
                    System.err.println("  " + failed.getMessage());
                    measured.computeIfAbsent(each.getKey() + " (failed)", key -> new ArrayList<>());
                    most.put(each.getKey(), 0);
                }
            }
        }
        return table(measured);
    }

    private List<String> table(Map<String, List<Measured>> measured) {
        List<Line> lines =
                measured.entrySet().stream()
                        .map(entry -> line(entry.getKey(), entry.getValue()))
                        .toList();
        double base = lines.isEmpty() ? Double.NaN : lines.get(0).median();
        List<String> text = new ArrayList<>();
        text.add("");
        text.add("**" + title + "**");
        text.add("");
        text.add("| what | median s | best s | against the first | peak MB | runs |");
        text.add("|---|---:|---:|---:|---:|---:|");
        for (Line line : lines) {
            text.add(
                    "| %s | %s | %s | %s | %s | %d |"
                            .formatted(
                                    line.what(),
                                    number(line.median()),
                                    number(line.least()),
                                    number(line.median() / base),
                                    line.peakMegabytes() == 0 ? "" : line.peakMegabytes(),
                                    line.runs()));
        }
        return text;
    }

    private static String number(double value) {
        return Double.isNaN(value)
                ? "–"
                : value < 0.1 ? "%.3f".formatted(value) : "%.2f".formatted(value);
    }

    private static Line line(String what, List<Measured> runs) {
        double[] seconds = runs.stream().mapToDouble(Measured::seconds).sorted().toArray();
        double median =
                seconds.length == 0
                        ? Double.NaN
                        : seconds.length % 2 == 1
                                ? seconds[seconds.length / 2]
                                : (seconds[seconds.length / 2 - 1] + seconds[seconds.length / 2])
                                        / 2;
        return new Line(
                what,
                median,
                Arrays.stream(seconds).min().orElse(Double.NaN),
                runs.stream().mapToLong(Measured::peakMegabytes).max().orElse(0),
                seconds.length);
    }
}
