package planhouse.workbook;

import java.math.BigDecimal;

/**
 * How a cell's style shows what the cell holds. Cells of the same style share one.
 *
 * @param percent whether a number is shown as a percentage (0.8 as 80 %)
 * @param dividedBy how many tens a number is shown divided by (1 where 123456 is shown as 12345.6)
 * @param unit the word that is shown behind a number ({@code 0.00"亿元"}); empty where there is none
 * @param hidesPositive whether a number above zero is not shown ({@code ;;;}, {@code "保密"})
 * @param hidesNegative whether a number below zero is not shown
 * @param struck whether everything is shown struck through
 */
public record Look(
        boolean percent,
        int dividedBy,
        String unit,
        boolean hidesPositive,
        boolean hidesNegative,
        boolean struck) {

    /** Shows what the cell holds. */
    public static final Look PLAIN = new Look(false, 0, "", false, false, false);

    /** A zero hides nothing: many formats leave it out. */
    public boolean hides(BigDecimal number) {
        return number.signum() > 0 ? hidesPositive : number.signum() < 0 && hidesNegative;
    }

    /** The number as it is shown, but for its rounding. */
    public BigDecimal shown(BigDecimal number) {
        return dividedBy == 0 ? number : number.movePointLeft(dividedBy);
    }
}
