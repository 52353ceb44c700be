package planhouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The bench that checks in a running JVM uses classes of the program, and is compiled apart from
 * it.
 */
class WarmCheckTest {

    @TempDir private Path folder;

    @Test
    void the_warm_bench_fits_the_program() {
        int result =
                ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-proc:none",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "-d",
                                folder.toString(),
                                Path.of("bench", "warm", "WarmCheck.java").toString());

        assertThat(result).isZero();
    }
}
