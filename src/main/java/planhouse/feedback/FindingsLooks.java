package planhouse.feedback;

import planhouse.indicator.Severity;
import planhouse.workbook.marking.MarkColours;
import planhouse.workbook.writing.Colour;
import planhouse.workbook.writing.Look;

/** How the sheet of findings looks. */
final class FindingsLooks {

    static final Look TITLE = Look.TITLE;
    static final Look FILE = Look.SUBTITLE;
    static final Look RETURN = Look.PLAIN.points(10.5);
    static final Look HINT = Look.PLAIN.points(9.5).ink(Colour.ACCENT).wrapped();
    static final Look HEAD = Look.HEADER;
    static final Look GROUP =
            Look.PLAIN.points(9.5).bolder().fill(Colour.PALE).frame(Look.Frame.ALL);
    static final Look NUMBER = Look.CENTRED.ink(Colour.GREY);
    static final Look STATUS = Look.CENTRED;
    static final Look PLACE = Look.TEXT.ink(Colour.ACCENT).bolder();
    static final Look FOUND = Look.TEXT.format("@");
    static final Look TEXT = Look.TEXT;

    /** The only cells to fill. */
    static final Look EXPLANATION = Look.ENTRY.wrapped().align(Look.Align.TOP_LEFT);

    static final Look NO_EXPLANATION = Look.TEXT.fill(Colour.PALE);

    private FindingsLooks() {}

    static Look severity(Severity severity) {
        return Look.CENTRED.bolder().fill(MarkColours.of(severity));
    }

    /** Not wrapped: one line in a low row, and the same text for the filter. */
    static Look groupOf(Severity severity) {
        return Look.PLAIN
                .points(9)
                .bolder()
                .align(Look.Align.CENTRE)
                .frame(Look.Frame.ALL)
                .fill(MarkColours.of(severity));
    }

    static Look count(Severity severity) {
        return severity(severity).points(12);
    }

    static Look todo() {
        return Look.PLAIN.points(9.5).wrapped().frame(Look.Frame.BELOW);
    }
}
