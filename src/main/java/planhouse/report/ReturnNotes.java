package planhouse.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import planhouse.indicator.Bilingual;

/** The notes of the year's returns, as a report shows them. */
public record ReturnNotes(List<Line> lines) {

    private static final int MOST_NAMED = 4;

    /**
     * @param counties the counties that say it, by name where they are few
     */
    public record Line(String text, int returns, String forms, Bilingual counties) {}

    /** The notes of all returns of the year. */
    public static ReturnNotes of(YearlySummary summary) {
        return new ReturnNotes(summary.returnNotes().stream().map(ReturnNotes::line).toList());
    }

    boolean hasLines() {
        return !lines.isEmpty();
    }

    /**
     * What more than half of the published returns say of themselves: it is true of the figures.
     */
    public static Optional<ReturnNote> ofMost(YearlySummary summary) {
        return summary.returnNotes().stream()
                .filter(note -> 2 * note.returns() > Provenance.published(summary))
                .findFirst();
    }

    private static Line line(ReturnNote note) {
        return new Line(
                note.text(), note.returns(), String.join(", ", note.forms()), counties(note));
    }

    private static Bilingual counties(ReturnNote note) {
        int number = note.counties().size();
        if (number > MOST_NAMED) {
            return new Bilingual(number + " 个县（市、区）", number + " counties");
        }
        return new Bilingual(
                note.counties().stream().map(Bilingual::zh).collect(Collectors.joining("、")),
                note.counties().stream().map(Bilingual::en).collect(Collectors.joining(", ")));
    }
}
