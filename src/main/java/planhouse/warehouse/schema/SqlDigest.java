package planhouse.warehouse.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import planhouse.workbook.Sha256;

/**
 * A hash over all SQL files on the class path: when it is the same, the database needs no change.
 */
final class SqlDigest {

    private SqlDigest() {}

    /**
     * @param definitions the definitions' own digest, which is a part of it
     */
    static String of(String definitions) {
        Sha256 digest = new Sha256();
        digest.add(definitions);
        digest.add(OfFiles.DIGEST);
        return digest.hex();
    }

    /** Read once; they are as they are while a process lives. */
    private static final class OfFiles {

        static final String DIGEST = read();
    }

    private static String read() {
        try {
            Sha256 digest = new Sha256();
            for (Resource file : files("classpath*:sql/**/*.sql")) {
                try (InputStream content = file.getInputStream()) {
                    digest.addAll(content);
                }
            }
            return digest.hex();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Resources of the class path in the order of their names. */
    static Resource[] files(String pattern) throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources(pattern);
        Arrays.sort(files, Comparator.comparing(Resource::getFilename));
        return files;
    }
}
