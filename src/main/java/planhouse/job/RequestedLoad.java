package planhouse.job;

import java.nio.file.Path;
import java.util.List;
import planhouse.warehouse.Submitter;

/** What the command of this process asks to load, and for whom; set before the job is launched. */
final class RequestedLoad {

    private List<Path> files = List.of();
    private Submitter submitter = Submitter.ofThisProcess();

    void is(List<Path> asked, Submitter by) {
        files = List.copyOf(asked);
        submitter = by;
    }

    List<Path> files() {
        return files;
    }

    Submitter submitter() {
        return submitter;
    }
}
