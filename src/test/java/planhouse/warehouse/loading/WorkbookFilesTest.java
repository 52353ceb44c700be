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

    @Test
    void a_link_back_into_the_folder_adds_no_workbook() throws IOException {
        Path inbox = temporary.resolve("inbox");
        Path year = Files.createDirectories(inbox.resolve("2022"));
        Path file = Files.createFile(year.resolve("a.xlsx"));
        Files.createSymbolicLink(inbox.resolve("latest"), year);

        assertThat(WorkbookFiles.below(List.of(inbox))).containsExactly(file);
    }

    @Test
    void a_workbook_behind_a_link_out_of_the_folder_belongs_where_the_link_is() throws IOException {
        Path share = Files.createDirectories(temporary.resolve("share/yongkang"));
        Path inbox = Files.createDirectories(temporary.resolve("inbox/2022"));
        Path link = Files.createSymbolicLink(inbox.resolve("linked"), share.getParent());
        Path workbook = link.resolve("yongkang/a.xlsx");

        assertThat(WorkbookFiles.folderOf(workbook, List.of(inbox.getParent()))).isEqualTo(inbox);
        assertThat(WorkbookFiles.folderOf(workbook, List.of(link))).isEqualTo(workbook.getParent());
        assertThat(WorkbookFiles.folderOf(workbook, List.of(inbox.getParent(), share)))
                .isEqualTo(workbook.getParent());
        assertThat(WorkbookFiles.folderOf(workbook, List.of(workbook)))
                .isEqualTo(workbook.getParent());
    }

    @Test
    void a_linked_workbook_belongs_beside_its_link() throws IOException {
        Path share = Files.createDirectories(temporary.resolve("share"));
        Path inbox = Files.createDirectories(temporary.resolve("inbox"));
        Path link =
                Files.createSymbolicLink(
                        inbox.resolve("a.xlsx"), Files.createFile(share.resolve("a.xlsx")));

        assertThat(WorkbookFiles.folderOf(link, List.of(inbox))).isEqualTo(inbox);
    }
}
