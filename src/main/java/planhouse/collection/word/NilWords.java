package planhouse.collection.word;

import java.util.regex.Pattern;
import planhouse.workbook.Cell;
import planhouse.workbook.Row;

/** The words by which a respondent says on a form that there is nothing to report. */
public final class NilWords {

    private static final int LONGEST = 40;

    // as PlainText has it: no blanks, lower case, round brackets
    private static final Pattern NOTHING =
            Pattern.compile(
                    String.join(
                            "|",
                            "\\(?(本(表|年|年度|期|季度|单位|县|市|区|地区)){0,2}(无|没有)"
                                    + "(数据|内容|填报内容|填报数据|此项|此项内容|此类情况|发生|可报)?[。.)]{0,2}",
                            "\\(?零报送[。.)]{0,2}",
                            "\\(?无数据可报[。.)]{0,2}",
                            "\\(?(nil|nilreturn|nothingtoreport|nodata|nodatatoreport)[.)]{0,2}"));

    private static final Pattern SHORT = Pattern.compile("\\(?(无|没有|nil)[。.)]{0,2}");
    private static final Pattern DASH = Pattern.compile("[-/]+");

    private NilWords() {}

    /** Whether a text says so, and nothing else. */
    public static boolean isSaid(String text) {
        return text.length() <= LONGEST && NOTHING.matcher(PlainText.of(text)).matches();
    }

    /** Whether a text says so of a table: 无 and nil alone may answer something else. */
    public static boolean isSaidOfTable(String text) {
        return isSaid(text) && !SHORT.matcher(PlainText.of(text)).matches();
    }

    /**
     * Whether a row says so and nothing else: the words once or in several cells, dashes beside.
     */
    public static boolean isSaid(Row row) {
        // as most rows of data do
        if (startsWithDigit(row)) return false;
        boolean said = false;
        for (Cell cell : row.cells()) {
            String text = cell.text();
            if (isSaid(text)) {
                said = true;
            } else if (!isDash(text)) {
                return false;
            }
        }
        return said;
    }

    /** Whether a row holds dashes alone, which leaves open what they say. */
    public static boolean areDashes(Row row) {
        return row.cells().stream().allMatch(cell -> isDash(cell.text()));
    }

    private static boolean isDash(String text) {
        return text.length() <= LONGEST && DASH.matcher(PlainText.of(text)).matches();
    }

    private static boolean startsWithDigit(Row row) {
        if (row.cells().isEmpty()) return false;
        String first = row.cells().get(0).text();
        return !first.isEmpty() && first.charAt(0) >= '0' && first.charAt(0) <= '9';
    }
}
