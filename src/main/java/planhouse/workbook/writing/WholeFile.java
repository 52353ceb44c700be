package planhouse.workbook.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that appears whole or not at all, also where two processes write it at once: each writes
 * beside it under its own number, and the later one stays. What a killed process left is cleared.
 */
public final class WholeFile {

    private static final String UNFINISHED = ".unfinished";

    private WholeFile() {}

    /** Writes a file's content. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes the file, replacing an older one; its folder is made where it is missing.
     *
     * @throws IOException when the file cannot be written; then nothing is left behind
     */
    public static void write(Path file, Content content) throws IOException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException(file + ": expected the path of a file, found a root");
        }
        Files.createDirectories(folder);
        String prefix = "." + target.getFileName() + ".";
        clear(folder, prefix);
        // not a temporary file of the system: those only their owner may read
        Path unfinished = folder.resolve(prefix + ProcessHandle.current().pid() + UNFINISHED);
        try {
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                content.writeTo(out);
            }
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
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
