package planhouse.cli.operation;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import planhouse.cli.wording.ShellLine;
import planhouse.job.RunRecord;
import tools.jackson.databind.node.ObjectNode;

/** How a run is told, to people and to programs. */
final class RunWords {

    private static final int LONGEST_COMMAND = 48;

    private static final Pattern HEAD = Pattern.compile("^summary \\d+ |^\\S+ ");

    private RunWords() {}

    static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.1f s", Math.max(0, seconds));
    }

    static String share(long part, long whole) {
        return part == whole ? Long.toString(whole) : part + "/" + whole;
    }

    /** The end of a long path says more than its beginning, and of a summary its year stays. */
    static String shortened(String command) {
        if (command.length() <= LONGEST_COMMAND) {
            return command;
        }
        Matcher kept = HEAD.matcher(command);
        String head = kept.find() ? kept.group() : "";
        return head
                + "…"
                + command.substring(command.length() - LONGEST_COMMAND + head.length() + 1);
    }

    static ObjectNode json(RunRecord run, ObjectNode node) {
        node.put("run", run.run());
        node.put("job", run.job());
        node.put("command", ShellLine.of(run.command()));
        node.put("askedBy", run.askedBy().orElse(null));
        node.put("status", run.status());
        node.put("canGoOn", run.canGoOn());
        node.put("attempts", run.attempts());
        node.put("began", instant(run.began()));
        node.put("ended", run.ended().map(RunWords::instant).orElse(null));
        node.put("seconds", run.seconds());
        RunRecord.Counts counts = run.counts();
        node.putObject("workbooks")
                .put("given", counts.workbooks())
                .put("read", counts.workbooksRead());
        node.putObject("returns")
                .put("published", counts.published())
                .put("rejected", counts.rejected())
                .put("waiting", counts.waiting());
        node.putObject("rows")
                .put("read", counts.rowsRead())
                .put("published", counts.rowsPublished());
        node.put("findings", counts.findings());
        return node;
    }

    private static String instant(OffsetDateTime time) {
        return time.toInstant().truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
