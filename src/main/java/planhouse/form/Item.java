package planhouse.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import planhouse.indicator.Bilingual;
import planhouse.indicator.UnitOfMeasure;

/**
 * A column of a form. In a list it is a column of the staging table and (as {@code factColumn}) of
 * the fact; in a table form it is a column of values, put in its {@link Place}.
 *
 * @param code lower case with underscores, unique in the form
 * @param name as messages and templates print it
 * @param headers how workbooks head it: paths from the outermost header cell to the innermost, unit
 *     left out, such as [工业机器人, 年末在役]; a path of one element matches a column by its innermost cell
 *     too
 * @param type what its cells hold
 * @param unit the unit values are kept in; empty: no unit
 * @param required whether each row must fill it, which also makes the column itself obligatory
 * @param columnRequired whether the column must be there at all
 * @param minimum smallest number allowed
 * @param maximum largest number allowed
 * @param length exact length of a text
 * @param check a named check on the text: {@code gb32100} (credit code)
 * @param codeList the code list of a CODE
 * @param factColumn its name in the fact table
 * @param after the item whose column stands somewhere left of this one, where two columns carry the
 *     same header
 * @param place where a table form's column puts its values; {@link Place#NOWHERE} in a list
 */
public record Item(
        String code,
        Bilingual name,
        List<List<String>> headers,
        ValueType type,
        Optional<UnitOfMeasure> unit,
        boolean required,
        boolean columnRequired,
        Optional<BigDecimal> minimum,
        Optional<BigDecimal> maximum,
        Optional<Integer> length,
        Optional<String> check,
        Optional<CodeList> codeList,
        String factColumn,
        Optional<String> after,
        Place place) {

    public Item {
        headers = headers.stream().map(List::copyOf).toList();
    }

    public boolean isNumeric() {
        return type == ValueType.DECIMAL || type == ValueType.INTEGER;
    }

    /** Whether any words will do. */
    public boolean isFreeText() {
        return type == ValueType.TEXT && length.isEmpty() && check.isEmpty();
    }
}
