package planhouse.cleaning.cell;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import planhouse.collection.word.PlainText;
import planhouse.indicator.Missing;

/** The signs that stand for a missing value: the form's own first, then the usual ones. */
public final class MissingSigns {

    private static final Map<String, Missing> USUAL =
            Map.ofEntries(
                    Map.entry("-", Missing.NONE),
                    Map.entry("--", Missing.NONE),
                    Map.entry("...", Missing.LESS_THAN_HALF_UNIT),
                    Map.entry("......", Missing.LESS_THAN_HALF_UNIT),
                    Map.entry("..", Missing.NOT_AVAILABLE),
                    Map.entry("/", Missing.NONE),
                    Map.entry("\\", Missing.NOT_AVAILABLE),
                    Map.entry("无", Missing.NONE),
                    Map.entry("暂无", Missing.NOT_AVAILABLE),
                    Map.entry("#n/a", Missing.NOT_AVAILABLE),
                    Map.entry("n/a", Missing.NOT_AVAILABLE),
                    Map.entry("na", Missing.NOT_AVAILABLE));

    private static final int LONGEST_USUAL = 8;

    private final Map<String, Missing> own = new HashMap<>();
    private final int longest;

    /** The usual signs, and before them those of a form, as it writes them. */
    public MissingSigns(Map<String, Missing> placeholders) {
        int most = LONGEST_USUAL;
        for (Map.Entry<String, Missing> placeholder : placeholders.entrySet()) {
            own.put(placeholder.getKey().strip(), placeholder.getValue());
            own.put(PlainText.of(placeholder.getKey()), placeholder.getValue());
            most = Math.max(most, placeholder.getKey().length());
        }
        own.remove("");
        longest = most + 4;
    }

    /** What a text says is missing; null where it says something else. */
    public @Nullable Missing kindOf(String text) {
        if (text.length() > longest) {
            return null;
        }
        Missing kind = own.get(text.strip());
        if (kind != null) {
            return kind;
        }
        String plain = PlainText.of(text);
        if (plain.isEmpty()) {
            return saysNothing(text) ? Missing.NOT_REPORTED : null;
        }
        kind = own.get(plain);
        return kind != null ? kind : USUAL.get(plain);
    }

    /** Blanks, or the mark before a text; other quotation marks stand for what is above. */
    private static boolean saysNothing(String text) {
        String written = text.strip();
        return written.equals("'")
                || written.chars().allMatch(c -> PlainText.isInvisible((char) c));
    }
}
