package planhouse.torture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import planhouse.warehouse.loading.WorkbookFiles;
import planhouse.workbook.reading.RawXlsx;

/** Files that are odd as files, and forms in odd company, through all that {@code check} does. */
@DisabledOnOs(OS.WINDOWS)
class OddFilesIT {

    private static final String FORM =
            row(1, "表1 重点企业智能制造年报表")
                    + row(2, "填报单位：永康市 报告期：2022年 计量单位：万元、台")
                    + row(3, "统一社会信用代码", "企业名称", "重点细分行业", "工业总产值（万元）");

    @TempDir private static Path feedback;
    private static Checker checker;

    @TempDir private Path folder;

    @BeforeAll
    static void prepare() {
        checker = new Checker(feedback);
    }

    @Test
    void a_file_that_vanished_and_a_link_in_a_circle_have_their_own_reasons() throws Exception {
        Path gone = folder.resolve("gone.xlsx");
        Path circle = folder.resolve("circle.xlsx");
        Files.createSymbolicLink(circle, circle);

        assertThat(checker.check(List.of(gone, circle)))
                .containsExactly(
                        unreadable("there is no file " + gone),
                        unreadable(
                                "reading "
                                        + circle
                                        + " failed: Too many levels of symbolic links or unable to"
                                        + " access attributes of symbolic link"));
    }

    @Test
    void folders_that_lead_in_a_circle_are_gone_through_once() throws Exception {
        Path inner = Files.createDirectories(folder.resolve("county.xlsx/inner"));
        Files.createSymbolicLink(inner.resolve("up"), folder);
        Path form = new RawXlsx().rows(FORM).save(inner.resolve("a.xlsx"));

        assertThat(WorkbookFiles.below(List.of(folder))).containsExactly(form);
    }

    @Test
    void a_pipe_is_not_waited_for() throws Exception {
        Path pipe = folder.resolve("pipe.xlsx");
        assumeTrue(
                new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0,
                "skipped: there is no mkfifo");

        assertThat(checker.check(List.of(pipe, Files.createDirectory(folder.resolve("f.xlsx")))))
                .containsExactly(
                        unreadable(
                                pipe
                                        + " is no file but a folder, a pipe or a device; send a"
                                        + " workbook"),
                        unreadable(
                                folder.resolve("f.xlsx")
                                        + " is no file but a folder, a pipe or a device; send a"
                                        + " workbook"));
    }

    @Test
    void a_file_that_grows_while_it_is_read_is_asked_for_again() throws Exception {
        Path file = Files.write(folder.resolve("growing.xlsx"), new byte[32 << 20]);
        AtomicBoolean done = new AtomicBoolean();
        Thread writer =
                new Thread(
                        () -> {
                            while (!done.get()) append(file);
                        });
        List<Checker.Ended> ended;
        writer.start();
        try {
            ended = checker.check(List.of(file));
        } finally {
            done.set(true);
            writer.join();
        }

        assertThat(ended)
                .containsExactly(
                        unreadable(
                                file
                                        + " was changed while it was read; send it again when it is"
                                        + " saved or copied whole"));
    }

    @Test
    void a_file_larger_than_any_workbook_is_not_copied_first() throws Exception {
        Path file = folder.resolve("large.xlsx");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(5L << 30);
        }

        assertThat(checker.check(List.of(file)))
                .containsExactly(
                        unreadable(
                                file
                                        + " has 5120 MiB, more than the 1024 MiB that are taken;"
                                        + " copy the filled cells into a new workbook and send"
                                        + " that"));
    }

    @Test
    void a_form_among_sixteen_thousand_columns_and_with_a_cell_in_the_last_row_is_a_form()
            throws Exception {
        String row = row(4, "91330782MA0000000A", "甲公司", "电动工具", "120");
        String wide = row.replace("</row>", "<c r='XFD4'><v>1</v></c></row>");
        String last = "<row r='1048576'><c r='A1048576'><v>1</v></c></row>";
        Path file = new RawXlsx().rows(FORM + wide + last).save(folder.resolve("wide.xlsx"));

        assertThat(checker.check(List.of(file)))
                .singleElement()
                .satisfies(ended -> assertThat(ended.outcome()).isEqualTo("rejected"));
    }

    private static void append(Path file) {
        try {
            Files.write(file, new byte[1 << 12], StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Checker.Ended unreadable(String reason) {
        return new Checker.Ended("unreadable", reason, List.of());
    }

    private static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r='" + number + "'>");
        for (String cell : cells) {
            row.append("<c t='inlineStr'><is><t>").append(cell).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }
}
