package planhouse.warehouse.schema;

/**
 * The database holds returns under the definitions of a folder, and the shipped ones, which differ,
 * were to be used because nobody named one; nothing was done to it.
 */
public final class ForgottenFolderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String folder;

    /**
     * @param folder whose definitions the database has
     */
    ForgottenFolderException(String folder) {
        super("the database has the definitions of " + folder);
        this.folder = folder;
    }

    /** The folder whose definitions the database has. */
    public String folder() {
        return folder;
    }
}
