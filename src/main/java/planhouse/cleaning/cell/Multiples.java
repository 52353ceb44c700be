package planhouse.cleaning.cell;

import java.util.Map;
import java.util.OptionalInt;

/** Words such as 万 and 百万: they multiply the number before them, and leave open what it counts. */
final class Multiples {

    private static final Map<Character, Integer> TENS =
            Map.of('十', 1, '百', 2, '千', 3, '万', 4, '亿', 8, '兆', 12);

    private Multiples() {}

    /** By how many tens the word multiplies; empty where it is no such word. */
    static OptionalInt tens(String word) {
        int tens = 0;
        for (int index = 0; index < word.length(); index++) {
            Integer more = TENS.get(word.charAt(index));
            if (more == null) return OptionalInt.empty();
            tens += more;
        }
        return tens == 0 ? OptionalInt.empty() : OptionalInt.of(tens);
    }
}
