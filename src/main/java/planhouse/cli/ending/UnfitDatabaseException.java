package planhouse.cli.ending;

/**
 * The settings name no database that planhouse can use, and another try changes nothing. One line
 * says what was expected. Exit code 2.
 */
public final class UnfitDatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnfitDatabaseException(String message) {
        super(message);
    }
}
