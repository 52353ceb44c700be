package planhouse.workbook.marking;

import planhouse.indicator.Bilingual;

/** A workbook that cannot be given marks without harm; it gets its findings in a workbook apart. */
public final class NotMarkableException extends Exception {

    private final Bilingual reason;

    NotMarkableException(Bilingual reason) {
        super(reason.en());
        this.reason = reason;
    }

    public Bilingual reason() {
        return reason;
    }
}
