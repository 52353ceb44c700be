package planhouse.warehouse.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookFilesTest {

    @TempDir private Path temporary;

    @Test
    void links_to_folders_are_followed() throws IOException {
        Path share = Files.createDirectories(temporary.resolve("share/yongkang"));
        Files.createFile(share.resolve("a.xlsx"));
        Path inbox = Files.createDirectories(temporary.resolve("inbox"));
        Files.createSymbolicLink(inbox.resolve("linked"), share);
        Path link = Files.createSymbolicLink(temporary.resolve("link"), share);

        assertThat(WorkbookFiles.below(List.of(link))).containsExactly(link.resolve("a.xlsx"));
        assertThat(WorkbookFiles.below(List.of(inbox)))
                .containsExactly(inbox.resolve("linked/a.xlsx"));
    }

    @Test
    void a_link_to_a_folder_above_ends_there() throws IOException {
        Path file = Files.createFile(temporary.resolve("a.xlsx"));
        Files.createSymbolicLink(temporary.resolve("above"), temporary);

        assertThat(WorkbookFiles.below(List.of(temporary))).containsExactly(file);
    }
}
