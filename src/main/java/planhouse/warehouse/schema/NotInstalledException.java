package planhouse.warehouse.schema;

/**
 * This build or these definitions are not in the database yet, and the user may not bring them
 * there; nothing was done.
 */
public final class NotInstalledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String owner;

    /**
     * @param owner the database user who may
     */
    NotInstalledException(String owner, RuntimeException refused) {
        super("to be installed by " + owner, refused);
        this.owner = owner;
    }

    /** The database user who may install. */
    public String owner() {
        return owner;
    }
}
