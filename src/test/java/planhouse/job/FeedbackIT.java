package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.feedback.Feedback;
import planhouse.feedback.FeedbackFile;
import planhouse.form.file.DefinitionFiles;
import planhouse.indicator.Bilingual;
import planhouse.warehouse.finding.FindingExplanations;
import planhouse.warehouse.loading.WorkbookFiles;
import planhouse.warehouse.reading.RunReport;
import planhouse.warehouse.reading.RunReport.WorkbookResult;

/** Senders get their workbooks back with marks, and send them in again. */
class FeedbackIT {

    @AutoClose
    private static final LoadedWarehouse warehouse = new LoadedWarehouse(Optional.empty());

    @TempDir private Path folder;

    @Test
    void each_finding_has_a_line_with_a_link_and_a_mark_on_its_cell() throws IOException {
        Path file = sample("2021/义乌市-2021.xlsx");

        RunReport report = warehouse.check(List.of(file));
        FeedbackFile given = feedback(report).get(0);

        assertThat(given.note()).isEmpty();
        assertThat(given.path()).hasValue(folder.resolve("feedback/义乌市-2021-checked.xlsx"));
        try (Workbook marked = WorkbookFactory.create(given.path().get().toFile(), null, true)) {
            Sheet findings = marked.getSheet("审核结果 Findings");
            assertThat(marked.getSheetIndex(findings)).isZero();
            Cell beside = findings.getRow(1).getCell(6);
            assertThat(beside.getStringCellValue()).startsWith("改正后重新报送");
            assertThat(beside.getCellStyle().getIndention()).isEqualTo((short) 1);
            Row line = lineOf(findings, "表1!I20");
            assertThat(line.getCell(1).getStringCellValue()).isEqualTo("✖ 错误 Error");
            assertThat(line.getCell(2).getStringCellValue()).isEqualTo("新\nnew");
            assertThat(line.getCell(3).getHyperlink().getAddress()).isEqualTo("'表1'!I20");
            assertThat(line.getCell(4).getStringCellValue()).isEqualTo("约120");
            Cell cell = marked.getSheet("表1").getRow(19).getCell(8);
            assertThat(cell.getStringCellValue()).isEqualTo("约120");
            assertThat(cell.getCellComment().getString().getString())
                    .isEqualTo(
                            """
                            【审核 planhouse】 ✖ 错误 Error · JH01-T02
                            填的是：“约120”
                            应为：准确的数字
                            请：填写准确的数字，说明文字写入其他列
                            Found: “约120”
                            Expected: an exact number
                            To do: write the exact number, and put the remark in another column
                            【/审核 156】\
                            """);
        }
    }

    @Test
    void a_marked_workbook_of_published_returns_is_unchanged_when_it_comes_again()
            throws IOException {
        Path file = sample("2022/永康市-2022.xlsx");
        RunReport first = warehouse.load(file);
        Path marked = feedback(first).get(0).path().orElseThrow();

        WorkbookResult again = warehouse.load(SavedWorkbook.saved(marked)).workbooks().get(0);

        assertThat(first.workbooks().get(0).outcome().code()).isEqualTo("loaded");
        assertThat(again.outcome().code()).isEqualTo("unchanged");
        assertThat(again.sheetsIgnored())
                .anySatisfy(
                        sheet -> {
                            assertThat(sheet.sheet()).isEqualTo("审核结果 Findings");
                            assertThat(sheet.why().en())
                                    .isEqualTo(
                                            "the findings sheet of a marked workbook: not read as"
                                                    + " a return; explanations in it are read");
                        });
        assertThat(again.returns()).hasSameSizeAs(first.workbooks().get(0).returns());
    }

    @Test
    void an_unchanged_workbook_comes_back_marked_as_long_as_a_query_waits() throws IOException {
        Path file = sample("2020/浦江县-2020.xlsx");
        warehouse.load(file);
        Path next = sample("2021/浦江县-2021.xlsx");
        warehouse.load(next);

        assertThat(feedback(warehouse.load(file))).containsExactly(FeedbackFile.NONE);
        Path marked = feedback(warehouse.load(next)).get(0).path().orElseThrow();

        try (Workbook workbook = WorkbookFactory.create(marked.toFile(), null, true)) {
            Row line = lineOf(workbook.getSheetAt(0), "表1!H10");
            assertThat(line.getCell(1).getStringCellValue()).isEqualTo("？ 核实 Query");
            assertThat(line.getCell(2).getStringCellValue()).isEqualTo("仍在\nopen");
            assertThat(workbook.getSheet("表1").getRow(9).getCell(7).getCellComment()).isNotNull();
        }
        RunReport moved = warehouse.check(List.of(withRowOnTop(next, "表1")));
        assertThat(moved.workbooks().get(0).outcome().code()).isEqualTo("unchanged");
        Path below = feedback(moved).get(0).path().orElseThrow();
        try (Workbook workbook = WorkbookFactory.create(below.toFile(), null, true)) {
            assertThat(workbook.getSheet("表1").getRow(10).getCell(7).getCellComment()).isNotNull();
        }
        RunReport saved = warehouse.check(List.of(SavedWorkbook.saved(marked)));
        assertThat(saved.workbooks().get(0).outcome().code()).isEqualTo("unchanged");
        assertThat(feedback(saved).get(0).path()).isPresent();

        explain("JH01-S05");

        assertThat(feedback(warehouse.load(next))).containsExactly(FeedbackFile.NONE);
    }

    /** The same figures, one row further down. */
    private Path withRowOnTop(Path file, String sheet) throws IOException {
        Path moved = folder.resolve("moved.xlsx");
        try (Workbook workbook = WorkbookFactory.create(Files.newInputStream(file))) {
            Sheet changed = workbook.getSheet(sheet);
            changed.shiftRows(0, changed.getLastRowNum(), 1);
            try (OutputStream out = Files.newOutputStream(moved)) {
                workbook.write(out);
            }
        }
        return moved;
    }

    private static void explain(String rule) {
        long query =
                warehouse
                        .jdbc()
                        .sql("select max(finding_key) from warehouse.finding where rule_code = ?")
                        .param(rule)
                        .query(Long.class)
                        .single();
        new FindingExplanations(warehouse.dataSource(), warehouse.sql())
                .give(query, "a new hall", LoadedWarehouse.SUBMITTER);
    }

    @Test
    void marks_of_a_marked_workbook_give_way_to_new_ones() throws IOException {
        Path file = sample("2021/义乌市-2021.xlsx");
        Path marked = feedback(warehouse.load(file)).get(0).path().orElseThrow();
        Path corrected = SavedWorkbook.saved(marked, "表1", "I20", Optional.of(120));

        Path again = feedback(warehouse.load(corrected)).get(0).path().orElseThrow();

        try (Workbook workbook = WorkbookFactory.create(again.toFile(), null, true)) {
            Sheet findings = workbook.getSheetAt(0);
            assertThat(findings.getSheetName()).isEqualTo("审核结果 Findings");
            assertThat(workbook.getSheetAt(1).getSheetName()).isNotEqualTo("审核结果 Findings (2)");
            assertThat(lineOf(findings, "表1!F30").getCell(2).getStringCellValue())
                    .isEqualTo("仍在\nopen");
            assertThat(lineOf(findings, "表1!I20").getCell(2).getStringCellValue())
                    .isEqualTo("已改\nfixed");
            assertThat(workbook.getSheet("表1").getRow(19).getCell(8).getCellComment()).isNull();
        }
    }

    @Test
    void feedback_that_nobody_has_changed_is_no_return() throws IOException {
        Path file = sample("2021/磐安县-2021.xls");
        Path marked = feedback(warehouse.check(List.of(file))).get(0).path().orElseThrow();

        assertThat(WorkbookFiles.below(List.of(folder))).containsExactly(file);
        assertThat(WorkbookFiles.feedbackBelow(List.of(folder))).containsExactly(marked);
        assertThat(WorkbookFiles.below(List.of(marked))).containsExactly(marked);

        Path edited = SavedWorkbook.saved(marked);

        assertThat(WorkbookFiles.below(List.of(folder))).containsExactly(edited, file);
        assertThat(feedback(warehouse.check(List.of(file))).get(0).path())
                .hasValue(folder.resolve("feedback/磐安县-2021-checked-2.xls"));
    }

    @Test
    void findings_of_an_encrypted_workbook_stand_alone() throws Exception {
        Path plain = sample("2021/义乌市-2021.xlsx");
        Path file = Encrypted.withExcelsOwnPassword(plain, folder.resolve("义乌市.xlsx"));

        FeedbackFile given = feedback(warehouse.check(List.of(file))).get(0);

        assertThat(given.path()).hasValue(folder.resolve("feedback/义乌市-checked.xlsx"));
        assertThat(given.note().orElseThrow().en())
                .isEqualTo(
                        "the workbook itself has no marks (it is encrypted); the findings stand"
                                + " alone");
        try (Workbook alone = WorkbookFactory.create(given.path().get().toFile(), null, true)) {
            assertThat(alone.getNumberOfSheets()).isEqualTo(1);
        }
    }

    @Test
    void findings_of_a_workbook_of_more_than_20_mb_stand_alone() throws IOException {
        Path file = sample("2021/义乌市-2021.xlsx");
        SavedWorkbook.makeLarger(file, 20 << 20);

        FeedbackFile given = feedback(warehouse.check(List.of(file))).get(0);

        assertThat(given.path()).hasValue(folder.resolve("feedback/义乌市-2021-checked.xlsx"));
        assertThat(given.note().orElseThrow())
                .isEqualTo(
                        new Bilingual(
                                "原工作簿未作标记（大于 20 MB），只写审核结果",
                                "the workbook itself has no marks (it is larger than 20 MB); the"
                                        + " findings stand alone"));
        try (Workbook alone = WorkbookFactory.create(given.path().get().toFile(), null, true)) {
            assertThat(alone.getNumberOfSheets()).isEqualTo(1);
            assertThat(alone.getSheetAt(0).getHyperlinkList()).isEmpty();
            assertThat(lineOf(alone.getSheetAt(0), "表1!I20").getCell(4).getStringCellValue())
                    .isEqualTo("约120");
            assertThat(texts(alone.getSheetAt(0)))
                    .anySatisfy(text -> assertThat(text).contains("larger than 20 MB"));
        }
    }

    @Test
    void a_folder_that_cannot_be_written_gives_way_to_the_home() throws IOException {
        Path file = sample("2021/义乌市-2021.xlsx");
        Files.writeString(folder.resolve("feedback"), "a file where the folder would be");

        FeedbackFile given = feedback(warehouse.check(List.of(file))).get(0);

        Path elsewhere = folder.resolve("home/feedback");
        assertThat(given.path()).hasValue(elsewhere.resolve("义乌市-2021-checked.xlsx"));
        assertThat(given.note().orElseThrow().en())
                .isEqualTo("its folder cannot be written; the feedback is in " + elsewhere);
    }

    @Test
    void nothing_is_written_where_a_link_leads_out_of_the_folder_asked_for(@TempDir Path elsewhere)
            throws IOException {
        Path workbook = sample("2021/义乌市-2021.xlsx");
        Files.move(workbook, elsewhere.resolve(workbook.getFileName()));
        Files.createSymbolicLink(folder.resolve("linked"), elsewhere);

        FeedbackFile given = feedback(warehouse.check(WorkbookFiles.below(List.of(folder)))).get(0);

        assertThat(given.path()).hasValue(folder.resolve("feedback/义乌市-2021-checked.xlsx"));
        assertThat(elsewhere).isDirectoryNotContaining("glob:**/feedback");
    }

    private List<FeedbackFile> feedback(RunReport report) {
        return new Feedback(
                        new DefinitionFiles(Optional.empty()).load(),
                        Optional.empty(),
                        List.of(folder),
                        folder.resolve("home"))
                .write(report);
    }

    private Path sample(String name) throws IOException {
        Path file = folder.resolve(Path.of(name).getFileName());
        try (var in = FeedbackIT.class.getResourceAsStream("/samples/" + name)) {
            Files.copy(Objects.requireNonNull(in), file);
        }
        return file;
    }

    private static List<String> texts(Sheet sheet) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
        return texts;
    }

    private static Row lineOf(Sheet findings, String place) {
        for (Row row : findings) {
            Cell cell = row.getCell(3);
            if (cell != null
                    && cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING
                    && cell.getStringCellValue().equals(place)) {
                return row;
            }
        }
        throw new AssertionError("no line for " + place);
    }
}
