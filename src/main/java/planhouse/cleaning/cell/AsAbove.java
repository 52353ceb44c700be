package planhouse.cleaning.cell;

import java.util.Locale;
import java.util.Set;

/**
 * Signs that stand for what the row above says: each row is read by itself, so they say nothing.
 */
final class AsAbove {

    private static final Set<String> SIGNS =
            Set.of("同上", "同前", "〃", "″", "\"", "''", "“", "”", "ditto");

    private AsAbove() {}

    static boolean isSaid(String text) {
        return SIGNS.contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
