package planhouse.report;

import java.util.List;
import planhouse.indicator.Bilingual;

/** One paragraph on how the figures are made, under its heading. */
public record MethodNote(Bilingual heading, Bilingual text) {

    /** The notes on the plan's method that hold for every summary. */
    static List<MethodNote> standard() {
        return MethodText.STANDARD.notes();
    }
}
