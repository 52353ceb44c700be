package planhouse.workbook.marking;

import java.io.IOException;

/** A part of a sender's workbook is no XML, or ends too early. */
final class DamagedPartException extends IOException {

    private static final long serialVersionUID = 1L;

    DamagedPartException(String message) {
        super(message);
    }
}
