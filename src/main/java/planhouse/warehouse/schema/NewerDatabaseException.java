package planhouse.warehouse.schema;

/**
 * A newer build has changed the database to what this one does not know; nothing was done to it.
 */
public final class NewerDatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String own;
    private final String found;

    /**
     * @param own the newest migration that this build knows
     * @param found the newest that the database has
     */
    NewerDatabaseException(String own, String found) {
        super("the database is at migration " + found + ", this build ends at " + own);
        this.own = own;
        this.found = found;
    }

    /** The newest migration that this build knows. */
    public String own() {
        return own;
    }

    /** The newest migration that the database has. */
    public String found() {
        return found;
    }
}
