package planhouse.feedback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import planhouse.warehouse.loading.WorkbookFiles;
import planhouse.workbook.marking.MarkedWorkbook;
import planhouse.workbook.marking.UntouchedMarking;

/** Where feedback goes, and under which name; what a person has edited is never written over. */
final class FeedbackFolder {

    static final String NAME = "feedback";
    private static final String CHECKED = "-checked";

    private final Optional<Path> chosen;
    private final List<Path> asked;
    private final Path home;
    private final Set<Path> taken = new HashSet<>();

    /**
     * @param chosen instead of the folder beside each workbook
     * @param asked the files and folders that the command was given
     * @param home where the folder goes that serves when one cannot be written
     */
    FeedbackFolder(Optional<Path> chosen, List<Path> asked, Path home) {
        this.chosen = chosen;
        this.asked = List.copyOf(asked);
        this.home = home;
    }

    Path of(Path workbook) {
        return chosen.orElseGet(() -> WorkbookFiles.folderOf(workbook, asked).resolve(NAME));
    }

    Path otherwise() {
        return home.resolve(NAME);
    }

    boolean isWritable(Path folder) {
        try {
            Files.createDirectories(folder);
            return Files.isWritable(folder);
        } catch (IOException refused) {
            return false;
        }
    }

    /**
     * @param alone whether it is a workbook of its own, always .xlsx
     */
    synchronized Path file(Path folder, Path workbook, boolean alone) throws IOException {
        String start = start(workbook);
        String end = alone ? ".xlsx" : MarkedWorkbook.ending(workbook);
        for (int number = 1; ; number++) {
            String counted = number == 1 ? "" : "-" + number;
            Path file =
                    folder.resolve(start + CHECKED + counted + end).toAbsolutePath().normalize();
            if (mayBeWritten(file) && taken.add(file)) return file;
        }
    }

    /**
     * What all names for a workbook begin with; workbooks that differ in it never want the same.
     */
    static String start(Path workbook) {
        String name = String.valueOf(workbook.getFileName());
        int dot = name.lastIndexOf('.');
        String start = dot < 0 ? name : name.substring(0, dot);
        return start.matches(".*" + CHECKED + "(-\\d+)?")
                ? start.substring(0, start.lastIndexOf(CHECKED))
                : start;
    }

    /** A name that was given and not used. */
    synchronized void release(Path file) {
        taken.remove(file);
    }

    private static boolean mayBeWritten(Path file) {
        return !Files.exists(file) || UntouchedMarking.isAt(file);
    }
}
