package planhouse.cli.ending;

/**
 * The machine is at fault: no database, no disk. One line says what; the command may be run again.
 * Exit code 3.
 */
public final class MachineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MachineException(String message) {
        super(message);
    }
}
