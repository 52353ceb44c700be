package planhouse.samples;

import java.nio.file.Path;

/** An examination as a folder, for tests outside this package. */
public final class ExaminationFolder {

    private ExaminationFolder() {}

    /** Writes {@code workbooks/}, {@code truth.json} and {@code defects/} below a folder. */
    public static void write(Path folder, long seed) {
        Examination.main(new String[] {folder.toString(), Long.toString(seed)});
    }
}
