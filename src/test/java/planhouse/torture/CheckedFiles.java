package planhouse.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A process that checks workbooks and writes a line on each: how it ended, and what is wrong. */
final class CheckedFiles {

    private static final int AT_ONCE = 20;

    private CheckedFiles() {}

    /** Checks the files that a list names, one a line: the list, then a folder for feedback. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Path> files =
                Files.readAllLines(Path.of(arguments[0])).stream().map(Path::of).toList();
        Trial trial = new Trial(new Checker(Path.of(arguments[1]))::check);
        for (int from = 0; from < files.size(); from += AT_ONCE) {
            List<Path> some = files.subList(from, Math.min(files.size(), from + AT_ONCE));
            List<Trial.Verdict> verdicts = trial.of(some);
            for (int i = 0; i < some.size(); i++) {
                Trial.Verdict verdict = verdicts.get(i);
                System.out.println(some.get(i) + "\t" + verdict.outcome() + "\t" + verdict.wrong());
            }
        }
        System.exit(0);
    }
}
