package planhouse.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Commands and what they answer, as a person sees them on a terminal: a command after "$ ", what it
 * prints, errors after "! ", the exit code in brackets. A line "…" stands for any lines; what
 * differs from run to run stands in angle brackets.
 */
final class Transcript {

    private static final Map<Pattern, String> CHANGING =
            Map.of(
                    Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d(:\\d\\d)?"), "<time>",
                    Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+(Z|[+-]\\d\\d:\\d\\d)"),
                            "<instant>",
                    Pattern.compile("\\b[0-9a-f]{64}\\b"), "<hash>",
                    Pattern.compile(" +\\d+\\.\\d s\\b"), " <took>",
                    Pattern.compile("\"seconds\" : [0-9.E-]+"), "\"seconds\" : <took>",
                    Pattern.compile("\"transaction\" : \"\\d+\""), "\"transaction\" : <number>");

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private Transcript() {}

    /** A command with what it is to answer. */
    record Exchange(String command, String answer) {

        /** Whether an answer is this one; "…" stands for any lines. */
        boolean fits(String given) {
            StringBuilder pattern = new StringBuilder();
            for (String line : answer.split("\n")) {
                pattern.append(
                        line.strip().equals("…") ? "(?:.*\n)*?" : Pattern.quote(line) + "\n");
            }
            return Pattern.matches(pattern.toString(), given + "\n");
        }
    }

    /** The exchanges of {@code transcripts/<name>.txt}; lines of "# " are for readers. */
    static List<Exchange> read(String name) throws IOException {
        try (InputStream in =
                Transcript.class.getResourceAsStream("/transcripts/" + name + ".txt")) {
            String text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            List<Exchange> exchanges = new ArrayList<>();
            for (String part : text.split("(?m)^\\$ ")) {
                String told = part.replaceAll("(?m)^# .*\n?", "").strip();
                int end = told.indexOf('\n');
                if (!told.isEmpty()) {
                    exchanges.add(
                            end < 0
                                    ? new Exchange(told, "")
                                    : new Exchange(
                                            told.substring(0, end), told.substring(end + 1)));
                }
            }
            return exchanges;
        }
    }

    /**
     * Runs a command in this process.
     *
     * @param folder what {@code <folder>} stands for
     */
    static String answer(String command, Path folder) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode =
                Planhouse.run(
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        words(command, folder));
        StringBuilder told = new StringBuilder(out.toString().stripTrailing());
        err.toString().lines().forEach(line -> told.append("\n! ").append(line));
        return constant(told + "\n[" + exitCode + "]", folder).strip();
    }

    private static String[] words(String command, Path folder) {
        Matcher matcher = WORD.matcher(command);
        List<String> words = new ArrayList<>();
        while (matcher.find()) {
            String word = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            words.add(word.replace("<folder>", folder.toString()));
        }
        return words.toArray(String[]::new);
    }

    private static String constant(String text, Path folder) {
        String same = text.replace("\r\n", "\n").replace(folder.toString(), "<folder>");
        for (Map.Entry<Pattern, String> one : CHANGING.entrySet()) {
            same = one.getKey().matcher(same).replaceAll(one.getValue());
        }
        return same;
    }

    /** Keeps what was answered, to compare and to copy from. */
    static void keep(String name, List<Exchange> answered) throws IOException {
        StringBuilder text = new StringBuilder();
        answered.forEach(
                one ->
                        text.append("$ ")
                                .append(one.command())
                                .append('\n')
                                .append(one.answer())
                                .append("\n\n"));
        Path folder = Files.createDirectories(Path.of("target", "transcripts"));
        Files.writeString(folder.resolve(name + ".txt"), text);
    }
}
