package planhouse.feedback;

import java.util.ArrayList;
import java.util.List;
import planhouse.collection.FindingsSheet;

/** The columns of a sheet of findings, from 1; behind them stand the hidden ones of identity. */
final class FindingColumns {

    static final int NUMBER = 1;
    static final int SEVERITY = 2;
    static final int STATUS = 3;
    static final int PLACE = 4;
    static final int FOUND = 5;
    static final int PROBLEM = 6;
    static final int FIX = 7;
    static final int EXPLANATION = 8;

    static final List<String> HEADS =
            List.of(
                    "number",
                    "severity",
                    "status",
                    "place",
                    "found",
                    "problem",
                    "fix",
                    "explanation");

    // a place in one line: LibreOffice cuts a link where it does not fit
    private static final List<Double> WIDTHS =
            List.of(6.0, 12.0, 9.0, 26.0, 20.0, 42.0, 38.0, 30.0);

    private FindingColumns() {}

    static List<Double> widths() {
        List<Double> widths = new ArrayList<>(WIDTHS);
        FindingsSheet.IDENTITY.forEach(key -> widths.add(0.0));
        return widths;
    }

    static double width(int column) {
        return WIDTHS.get(column - 1);
    }
}
