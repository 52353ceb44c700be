package planhouse.workbook;

import java.math.BigDecimal;

/**
 * How a number format shows a number.
 *
 * @param percent whether as a percentage (0.8 as 80 %)
 * @param dividedBy by how many tens it is divided (1 where 123456 is shown as 12345.6)
 * @param before what stands before it ({@code [$US$-409]0}); empty where there is nothing
 * @param unit the word behind it ({@code 0.00"亿元"}); empty where there is none
 * @param hidden whether it is not shown at all ({@code ;;;}, {@code "保密"}, white on white)
 */
public record Shown(boolean percent, int dividedBy, String before, String unit, boolean hidden) {

    /** As it is held. */
    public static final Shown PLAIN = new Shown(false, 0, "", "", false);

    Shown unseen() {
        return new Shown(percent, dividedBy, before, unit, true);
    }

    /** The number as it is shown, but for its rounding and a percentage's hundredfold. */
    public BigDecimal divided(BigDecimal held) {
        return dividedBy == 0 ? held : held.movePointLeft(dividedBy);
    }
}
