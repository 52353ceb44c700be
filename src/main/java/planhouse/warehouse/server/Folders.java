package planhouse.warehouse.server;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Whole folders deleted or given to another user. */
final class Folders {

    private Folders() {}

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) return;
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path visited, @Nullable IOException failure) throws IOException {
                        if (failure != null) throw failure;
                        Files.delete(visited);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    static void give(Path path, int userId, int groupId) throws IOException {
        Files.setAttribute(path, "unix:gid", groupId, LinkOption.NOFOLLOW_LINKS);
        Files.setAttribute(path, "unix:uid", userId, LinkOption.NOFOLLOW_LINKS);
    }
}
