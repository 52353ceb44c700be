package planhouse.job;

import java.nio.file.Path;
import java.util.List;

/** The files that the command of this process asks to load; set before the job is launched. */
final class RequestedFiles {

    private List<Path> files = List.of();

    void are(List<Path> asked) {
        files = List.copyOf(asked);
    }

    List<Path> list() {
        return files;
    }
}
