package planhouse.warehouse;

/**
 * Rows or cells are unaccounted for: a fault of planhouse or of a fact's SQL, never of a workbook.
 * Nothing is published.
 */
public final class LedgerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LedgerException(String message) {
        super(message);
    }
}
