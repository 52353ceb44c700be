package planhouse.workbook.reading;

import planhouse.workbook.RaisedDigits;
import planhouse.workbook.RunFont;
import planhouse.workbook.UnreadableWorkbookException;

/** A shared or inline text: one run or several, beside phonetic hints that are no part of it. */
final class RichText {

    private RichText() {}

    /** The text of the {@code si} or {@code is} element on whose start the cursor stands. */
    static String read(PartCursor cursor) throws UnreadableWorkbookException {
        String element = cursor.name();
        String first = "";
        StringBuilder all = null;
        RunFont font = RunFont.PLAIN;
        while (true) {
            int event = cursor.next();
            if (event == PartCursor.DONE) break;
            if (event == PartCursor.END) {
                if (cursor.isAt(element)) break;
            } else if (cursor.isAt("t")) {
                String run = font.in(EscapedText.decoded(cursor.text()));
                if (all != null) all.append(run);
                else if (first.isEmpty()) first = run;
                else all = new StringBuilder(first).append(run);
            } else if (cursor.isAt("r")) {
                font = RunFont.PLAIN;
            } else if (cursor.isAt("vertAlign")) {
                font = new RunFont(RaisedDigits.named(cursor.attribute("val")), font.struck());
            } else if (cursor.isAt("strike")) {
                font = new RunFont(font.digits(), isOn(cursor));
            } else if (cursor.isAt("rPh")) {
                cursor.skip();
            }
        }
        return all == null ? first : all.toString();
    }

    /** Whether the property of a font whose start the cursor stands on is not said to be off. */
    static boolean isOn(PartCursor cursor) {
        return cursor.attribute("val") == null || cursor.flag("val");
    }
}
