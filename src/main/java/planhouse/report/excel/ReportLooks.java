package planhouse.report.excel;

import java.util.List;
import planhouse.plan.Status;
import planhouse.report.ReturnState;
import planhouse.workbook.writing.Colour;
import planhouse.workbook.writing.Look;

/** The report's colours: one accent, and statuses that differ in symbol and in lightness too. */
final class ReportLooks {

    static final Colour ACTUAL = Colour.ACCENT;
    static final Colour PATH = new Colour("9AA5B1");
    static final Colour BAR = new Colour("9DB8D2");
    static final List<Colour> SHARES = List.of(new Colour("4F7CA8"));

    static final Look NOTHING = Look.CENTRED.ink(new Colour("9AA5B1"));
    static final Look LABEL = Look.HEADER.points(8);

    /** English beside or below the Chinese that it repeats. */
    static final Look ENGLISH = Look.PLAIN.points(8).ink(Colour.GREY);

    static final Look TOTAL_TEXT = Look.TEXT.bolder().fill(Colour.PALE);

    static final Look TOTAL_NUMBER = Look.INTEGER.bolder().fill(Colour.PALE);

    /** Nobody reported; blank, because a chart takes any text for zero. */
    static final Look UNKNOWN = Look.TEXT.fill(new Colour("F0F1F3"));

    private ReportLooks() {}

    static Colour ink(Status status) {
        return new Colour(
                switch (status) {
                    case ACHIEVED -> "14532D";
                    case ON_TRACK, MAINTAIN -> "1B6B3A";
                    case SLIGHTLY_BEHIND -> "7A4B00";
                    case FAR_BEHIND -> "8A2B0A";
                    case REVERSING, MISSED -> "8B1A1A";
                    case MONITORED -> "1F4E79";
                    case NOT_ASSESSED, NO_DATA -> "6B7785";
                });
    }

    static Colour fill(Status status) {
        return new Colour(
                switch (status) {
                    case ACHIEVED -> "BFE3CB";
                    case ON_TRACK, MAINTAIN -> "E3F4E8";
                    case SLIGHTLY_BEHIND -> "FFF1CC";
                    case FAR_BEHIND -> "FBD9C5";
                    case REVERSING, MISSED -> "F3C1C1";
                    case MONITORED -> "E6EEF6";
                    case NOT_ASSESSED, NO_DATA -> "F0F1F3";
                });
    }

    static Look of(Status status) {
        return Look.TEXT.bolder().ink(ink(status)).fill(fill(status));
    }

    static Look of(ReturnState state) {
        return switch (state) {
            case APPROVED, PUBLISHED -> Look.CENTRED.points(9);
            case PROVISIONAL -> of(Status.MONITORED).align(Look.Align.CENTRE).points(9);
            case WITHDRAWN, REJECTED -> of(Status.MISSED).align(Look.Align.CENTRE).points(9);
            case NOT_RECEIVED -> of(Status.SLIGHTLY_BEHIND).align(Look.Align.CENTRE).points(9);
        };
    }
}
