package planhouse.warehouse.loading;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import planhouse.workbook.marking.UntouchedMarking;
import planhouse.workbook.writing.UntouchedWorkbook;

/**
 * The workbooks that paths on a command line stand for: files as they are, folders with all
 * workbooks below them.
 */
public final class WorkbookFiles {

    private static final Set<String> ENDINGS =
            Set.of(
                    ".xlsx", ".xlsm", ".xls", ".xlsb", ".et", ".ett", ".ods", ".xltx", ".xltm",
                    ".xlt");

    private WorkbookFiles() {}

    /**
     * All files in order, each once. In folders only names that end as spreadsheets do are taken,
     * no marked workbooks that nobody has changed, and not the lock files that Excel and
     * LibreOffice leave beside an open workbook. Symbolic links are followed, but for those that
     * lead back into the folder, whose workbooks are found there.
     *
     * @throws IOException when a folder cannot be listed
     */
    public static List<Path> below(List<Path> paths) throws IOException {
        Set<Path> files = new LinkedHashSet<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                inFolder(path).stream().filter(file -> !isFeedback(file)).forEach(files::add);
            } else {
                files.add(path.toAbsolutePath().normalize());
            }
        }
        return List.copyOf(files);
    }

    /**
     * Marked workbooks in folders that nobody has changed since they were written: they say nothing
     * that is not known. One that a person has edited and saved is a workbook as any other, and so
     * is one that is named itself.
     *
     * @throws IOException when a folder cannot be listed
     */
    public static List<Path> feedbackBelow(List<Path> paths) throws IOException {
        Set<Path> files = new LinkedHashSet<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                inFolder(path).stream().filter(WorkbookFiles::isFeedback).forEach(files::add);
            }
        }
        return List.copyOf(files);
    }

    /**
     * Where what is given back for a workbook belongs: the folder it was found in, or where a link
     * leads there out of all that was asked for, the folder that has this link.
     */
    public static Path folderOf(Path workbook, List<Path> asked) {
        Path file = workbook.toAbsolutePath().normalize();
        Path beside = Optional.ofNullable(file.getParent()).orElse(file);
        if (asked.stream().anyMatch(folder -> isReallyIn(folder, beside))) return beside;
        return asked.stream()
                .map(folder -> folder.toAbsolutePath().normalize())
                .filter(beside::startsWith)
                .flatMap(folder -> firstLink(folder, beside).map(Path::getParent).stream())
                .findFirst()
                .orElse(beside);
    }

    private static Optional<Path> firstLink(Path above, Path below) {
        Path folder = above;
        for (Path name : above.relativize(below)) {
            folder = folder.resolve(name);
            if (Files.isSymbolicLink(folder)) return Optional.of(folder);
        }
        return Optional.empty();
    }

    private static boolean isReallyIn(Path folder, Path below) {
        try {
            return below.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException gone) {
            return false;
        }
    }

    private static boolean isFeedback(Path file) {
        String name = file.getFileName().toString();
        return name.contains("-checked") && UntouchedMarking.isAt(file)
                || name.contains("-new-edition") && UntouchedWorkbook.isAt(file);
    }

    private static List<Path> inFolder(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(
                folder,
                EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                Integer.MAX_VALUE,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path below, BasicFileAttributes attributes) {
                        return !below.equals(folder)
                                        && Files.isSymbolicLink(below)
                                        && isReallyIn(folder, below)
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (isSpreadsheet(file.getFileName().toString())) {
                            found.add(file.toAbsolutePath().normalize());
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException failure) {
                        if (failure instanceof FileSystemLoopException) {
                            // a folder above, whose workbooks are found there
                            return FileVisitResult.CONTINUE;
                        }
                        // it is on record as an arrival that could not be read
                        found.add(file.toAbsolutePath().normalize());
                        return FileVisitResult.CONTINUE;
                    }
                });
        found.sort(null);
        return found;
    }

    private static boolean isSpreadsheet(String name) {
        if (name.startsWith("~$") || name.startsWith(".~")) {
            return false;
        }
        int dot = name.lastIndexOf('.');
        return dot >= 0 && ENDINGS.contains(name.substring(dot).toLowerCase(Locale.ROOT));
    }
}
