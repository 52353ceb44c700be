package planhouse.workbook;

/** A shared or inline text: one run or several, beside phonetic hints that are no part of it. */
final class RichText {

    private RichText() {}

    /** The text of the {@code si} or {@code is} element on whose start the cursor stands. */
    static String read(PartCursor cursor) throws UnreadableWorkbookException {
        String element = cursor.name();
        String first = "";
        StringBuilder all = null;
        RaisedDigits digits = RaisedDigits.ON_THE_LINE;
        while (true) {
            int event = cursor.next();
            if (event == PartCursor.DONE) break;
            if (event == PartCursor.END) {
                if (cursor.isAt(element)) break;
            } else if (cursor.isAt("t")) {
                String run = digits.in(cursor.text());
                if (all != null) all.append(run);
                else if (first.isEmpty()) first = run;
                else all = new StringBuilder(first).append(run);
            } else if (cursor.isAt("r")) {
                digits = RaisedDigits.ON_THE_LINE;
            } else if (cursor.isAt("vertAlign")) {
                digits = RaisedDigits.named(cursor.attribute("val"));
            } else if (cursor.isAt("rPh")) {
                cursor.skip();
            }
        }
        return EscapedText.decoded(all == null ? first : all.toString());
    }
}
