package planhouse.cli.definition;

import java.io.PrintWriter;
import java.util.Locale;
import planhouse.cli.wording.TextTable;
import planhouse.cli.wording.Words;
import planhouse.warehouse.SubmissionState;
import planhouse.warehouse.replay.ReplayReport;

/** What {@code replay} prints for people. */
final class ReplayText {

    private static final int SHOWN_PLACES = 40;

    private final PrintWriter out;
    private final Locale locale;

    ReplayText(PrintWriter out, Locale locale) {
        this.out = out;
        this.locale = locale;
    }

    void print(ReplayReport report) {
        if (report.places().isEmpty()) {
            out.println(Words.of("replay.same"));
        } else {
            table(report).print(out);
            report.places().stream().limit(SHOWN_PLACES).forEach(this::print);
            if (report.places().size() > SHOWN_PLACES) {
                out.println(Words.of("replay.more", report.places().size() - SHOWN_PLACES));
            }
        }
        report.returns().forEach(this::print);
        report.left()
                .forEach(one -> out.println(Words.of("replay.left", one.file(), one.reason())));
        long rejected = turned(report, SubmissionState.PUBLISHED);
        out.println(
                Words.of(
                        "replay.total",
                        report.workbooks(),
                        rejected,
                        report.returns().size() - rejected));
    }

    private static long turned(ReplayReport report, SubmissionState before) {
        return report.returns().stream().filter(one -> one.before() == before).count();
    }

    private static TextTable table(ReplayReport report) {
        TextTable table =
                new TextTable(
                        Words.of("replay.rule"),
                        Words.of("replay.before"),
                        Words.of("replay.now"),
                        Words.of("replay.failing"),
                        Words.of("replay.passing"));
        report.rules()
                .forEach(
                        (code, count) ->
                                table.row(
                                        code,
                                        String.valueOf(count.before()),
                                        String.valueOf(count.now()),
                                        String.valueOf(count.newlyFailing()),
                                        String.valueOf(count.newlyPassing())));
        return table;
    }

    private void print(ReplayReport.Place place) {
        String key =
                place.before().isEmpty()
                        ? "replay.fails"
                        : place.now().isEmpty() ? "replay.passes" : "replay.weighs";
        out.println(
                Words.of(
                        key,
                        place.file(),
                        place.sheet() + place.cell().map(cell -> "!" + cell).orElse(""),
                        place.rule(),
                        place.found().isBlank()
                                ? Words.of("replay.blank")
                                : Words.of("replay.quoted", place.found()),
                        place.before().orElse(""),
                        place.now().orElse("")));
    }

    private void print(ReplayReport.Turned turned) {
        out.println(
                Words.of(
                        "replay.turned",
                        turned.form(),
                        turned.countyName().map(name -> name.in(locale)).orElse("?"),
                        turned.year().map(String::valueOf).orElse("?"),
                        turned.file(),
                        Words.of("return." + turned.before().code()),
                        Words.of(
                                turned.now()
                                        .map(now -> "return." + now.code())
                                        .orElse("replay.unrecognised"))));
    }
}
