package planhouse.workbook.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that appears whole or not at all, also where two processes write it at once: each writes
 * beside it under its own number, and the later one stays. What a killed process left is cleared.
 */
public final class WholeFile implements AutoCloseable {

    private static final String UNFINISHED = ".unfinished";

    private final Path target;
    private final Path unfinished;

    private WholeFile(Path target, Path unfinished) {
        this.target = target;
        this.unfinished = unfinished;
    }

    /** Writes a file's content. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Begins a file; its folder is made where it is missing. Closed before it is {@link #complete},
     * it leaves nothing behind.
     *
     * @throws IOException when its folder cannot be made
     */
    public static WholeFile begin(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException(file + ": expected the path of a file, found a root");
        }
        Files.createDirectories(folder);
        String prefix = "." + target.getFileName() + ".";
        clear(folder, prefix);
        // not a temporary file of the system: those only their owner may read
        return new WholeFile(
                target, folder.resolve(prefix + ProcessHandle.current().pid() + UNFINISHED));
    }

    /**
     * Writes the file, replacing an older one; its folder is made where it is missing.
     *
     * @throws IOException when the file cannot be written; then nothing is left behind
     */
    public static void write(Path file, Content content) throws IOException {
        try (WholeFile whole = begin(file)) {
            try (OutputStream out = Files.newOutputStream(whole.unfinished())) {
                new FirstFailure(out).of(content);
            }
            whole.complete();
        }
    }

    /**
     * Whether a file of this path could be written: before the work whose result it is to hold. Its
     * folder is made where it is missing.
     *
     * @throws IOException when it could not, and why
     */
    public static void tryOut(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            // as the move onto it would say
            throw new DirectoryNotEmptyException(file.toString());
        }
        try (WholeFile whole = begin(file)) {
            Files.newOutputStream(whole.unfinished()).close();
        }
    }

    /** Where its content is written until it is complete. */
    public Path unfinished() {
        return unfinished;
    }

    /** What was written becomes the file, replacing an older one. */
    public void complete() throws IOException {
        Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(unfinished);
    }

    private static void clear(Path folder, String prefix) throws IOException {
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(
                        folder,
                        file -> {
                            String name = file.getFileName().toString();
                            return name.startsWith(prefix) && name.endsWith(UNFINISHED);
                        })) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                String process =
                        name.substring(prefix.length(), name.length() - UNFINISHED.length());
                if (process.matches("[0-9]{1,18}")
                        && ProcessHandle.of(Long.parseLong(process)).isEmpty()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
