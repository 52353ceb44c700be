package planhouse.workbook.marking;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blocks of shape numbers that no drawing of the workbook uses yet. */
final class ShapeBlocks {

    private static final Pattern STATED = Pattern.compile("<o:idmap\\b[^>]*\\bdata=\"([\\d, ]*)\"");
    private static final Pattern ID = Pattern.compile("_x0000_s(\\d+)\"");

    private int last;

    ShapeBlocks(SourcePackage source) throws IOException {
        for (String part : source.ending(".vml")) {
            String xml = source.text(part);
            Matcher stated = STATED.matcher(xml);
            while (stated.find()) {
                for (String block : stated.group(1).split("[ ,]+")) {
                    last = Math.max(last, number(block));
                }
            }
            Matcher ids = ID.matcher(xml);
            while (ids.find()) last = Math.max(last, number(ids.group(1)) / 1024);
        }
    }

    int next() {
        return ++last;
    }

    /** A number of at most nine digits; 0 for anything else. */
    static int number(String digits) {
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
