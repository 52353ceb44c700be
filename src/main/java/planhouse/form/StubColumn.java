package planhouse.form;

import java.util.List;
import java.util.Optional;
import planhouse.indicator.Bilingual;

/**
 * A column at the side of a table form that says what its rows stand for.
 *
 * @param headers how workbooks head it; empty list: the first column of the table
 * @param dimension which axis it places the row on
 * @param codeList whose names, aliases or codes stand in it; empty for INDICATOR (the form's
 *     lines), for YEAR (a year), and for a column that only accompanies another one (a description
 *     beside its code)
 * @param matchCode whether the cells hold the list's codes rather than names
 * @param fillDown whether a blank cell repeats the one above (code printed only on the first row of
 *     each block)
 */
public record StubColumn(
        String code,
        Bilingual name,
        List<List<String>> headers,
        Dimension dimension,
        Optional<CodeList> codeList,
        boolean matchCode,
        boolean fillDown) {

    public StubColumn {
        headers = headers.stream().map(List::copyOf).toList();
    }

    /** Whether it places rows; one that does not only accompanies another. */
    public boolean places() {
        return codeList.isPresent()
                || dimension == Dimension.INDICATOR
                || dimension == Dimension.YEAR;
    }
}
