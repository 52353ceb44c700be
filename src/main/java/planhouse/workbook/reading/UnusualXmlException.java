package planhouse.workbook.reading;

/** A sheet's XML is not of the usual kind, and has to be read by the full parser. */
final class UnusualXmlException extends Exception {

    /** The bytes at hand end within what is being read. */
    static final UnusualXmlException CUT_OFF = new UnusualXmlException("cut off");

    static final UnusualXmlException UNUSUAL = new UnusualXmlException("unusual");

    private static final long serialVersionUID = 1L;

    private UnusualXmlException(String message) {
        super(message, null, false, false);
    }
}
