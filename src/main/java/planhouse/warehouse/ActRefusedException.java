package planhouse.warehouse;

import java.util.Locale;
import planhouse.indicator.Bilingual;

/** An act over a return that cannot be done as asked; nothing has changed. */
public final class ActRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Bilingual words;

    /** Words on where, what was found, what to do. */
    public ActRefusedException(String zh, String en) {
        super(en);
        this.words = new Bilingual(zh, en);
    }

    /** Where, what was found, what to do, in the language asked for. */
    public String message(Locale locale) {
        return words.in(locale);
    }
}
