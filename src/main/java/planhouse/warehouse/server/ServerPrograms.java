package planhouse.warehouse.server;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked once from the class path into the home. */
record ServerPrograms(Path folder) {

    /**
     * Unpacks the programs under {@code parent} unless they stand there already, and anew where
     * they cannot be run, as in a copy that lost its permissions. The folder appears whole or not
     * at all; the caller holds the lock that keeps others out.
     */
    static ServerPrograms unpackedUnder(Path parent) throws IOException {
        String archive = archiveName();
        URL packed = ServerPrograms.class.getResource("/" + archive);
        if (packed == null) {
            throw new ServerUnavailableException(
                    ServerProblem.NO_PROGRAMS,
                    System.getProperty("os.name"),
                    System.getProperty("os.arch"));
        }
        URLConnection connection = packed.openConnection();
        Path folder = parent.resolve("programs-" + mark(connection));
        ServerPrograms unpacked = new ServerPrograms(folder);
        if (Files.isExecutable(unpacked.program("postgres"))) return unpacked;

        Path unfinished = parent.resolve("programs.unfinished");
        Folders.delete(unfinished);
        try (InputStream in = connection.getInputStream()) {
            unpack(in, unfinished);
        }
        Folders.delete(folder);
        Files.move(unfinished, folder, ATOMIC_MOVE);
        return unpacked;
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(OperatingSystem.WINDOWS ? name + ".exe" : name);
    }

    /** The major version, as data folders name the one that wrote them. */
    String majorVersion() throws IOException {
        Path header = folder.resolve("share/postgresql/postgres.bki");
        try (BufferedReader lines = Files.newBufferedReader(header)) {
            // its first line reads "# PostgreSQL 18"
            String first = String.valueOf(lines.readLine());
            return first.substring(first.lastIndexOf(' ') + 1);
        }
    }

    private static void unpack(InputStream in, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(in)))) {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("entry '" + entry.getName() + "' leaves the archive");
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                    continue;
                }
                // libraries to link against, not to run
                if (entry.getName().endsWith(".a")) continue;
                Files.createDirectories(path.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                    continue;
                }
                Files.copy(tar, path);
                if (!OperatingSystem.WINDOWS && (entry.getMode() & 0100) != 0) {
                    Files.setPosixFilePermissions(
                            path, PosixFilePermissions.fromString("rwxr-xr-x"));
                }
            }
        }
    }

    /** Another archive unpacks into another folder. */
    private static String mark(URLConnection connection) throws IOException {
        if (connection instanceof JarURLConnection jar) {
            return Long.toHexString(jar.getJarEntry().getCrc());
        }
        return Long.toHexString(connection.getContentLengthLong());
    }

    private static String archiveName() {
        String arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String processor = arch.equals("aarch64") || arch.equals("arm64") ? "arm_64" : "x86_64";
        return "postgres-" + OperatingSystem.name() + "-" + processor + ".txz";
    }
}
