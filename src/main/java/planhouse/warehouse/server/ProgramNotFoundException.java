package planhouse.warehouse.server;

import java.io.IOException;

/** The operating system has no such program, or this user may not run it. */
final class ProgramNotFoundException extends IOException {

    ProgramNotFoundException(String program, IOException cause) {
        super(program + ": " + cause.getMessage(), cause);
    }
}
