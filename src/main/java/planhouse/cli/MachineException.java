package planhouse.cli;

/**
 * The machine is at fault: no database, no disk. One line says what; the command may be run again.
 * Exit code 3.
 */
final class MachineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MachineException(String message) {
        super(message);
    }
}
