package planhouse.cli.wording;

import java.util.List;

/** Names in a sentence; of many the first, and how many there are. */
public final class Enumeration {

    private static final int MOST = 12;

    private Enumeration() {}

    /** The names one after the other. */
    public static String of(List<String> names) {
        String comma = Words.of("text.comma");
        if (names.size() <= MOST) {
            return String.join(comma, names);
        }
        return Words.of(
                "text.andMore",
                String.join(comma, names.subList(0, MOST)),
                names.size() - MOST,
                names.size());
    }
}
