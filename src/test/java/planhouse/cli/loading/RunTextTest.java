package planhouse.cli.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import planhouse.cli.InEnglish;
import planhouse.collection.SheetReason;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Severity;
import planhouse.warehouse.SubmissionState;
import planhouse.warehouse.WorkbookOutcome;
import planhouse.warehouse.reading.RunReport;
import planhouse.warehouse.reading.RunReport.ReturnFinding;
import planhouse.warehouse.reading.RunReport.ReturnResult;
import planhouse.warehouse.reading.RunReport.SheetIgnored;
import planhouse.warehouse.reading.RunReport.WorkbookResult;

/** What load and check print for people of a run. */
@ExtendWith(InEnglish.class)
class RunTextTest {

    private static final Bilingual UNKNOWN = new Bilingual("没有符合任何报表的表头", "no header of any form");

    private static final SheetIgnored COVER =
            new SheetIgnored("封面", Optional.of(SheetReason.COVER), new Bilingual("封面", "a cover"));

    @Test
    void a_sheet_that_was_not_understood_is_named_beside_the_returns_and_a_cover_is_not() {
        RunReport report =
                of(
                        new WorkbookResult(
                                "/in/永康市-2021.xlsx",
                                Optional.of("aa"),
                                WorkbookOutcome.LOADED,
                                Optional.empty(),
                                List.of(
                                        COVER,
                                        new SheetIgnored(
                                                "表1续",
                                                Optional.of(SheetReason.UNLIKE_ANY),
                                                UNKNOWN),
                                        new SheetIgnored("表2", Optional.empty(), UNKNOWN)),
                                List.of(result(SubmissionState.UNCHANGED))));

        assertThat(printed(Locale.ENGLISH, report))
                .containsSubsequence("永康市-2021.xlsx", "    表1续: " + UNKNOWN.en() + "\n", "    表2: ")
                .doesNotContain("封面");
        assertThat(printed(Locale.CHINESE, report)).contains("    表1续：" + UNKNOWN.zh() + "\n");
    }

    @Test
    void a_workbook_without_a_return_says_of_every_sheet_why() {
        assertThat(
                        printed(
                                Locale.ENGLISH,
                                of(
                                        new WorkbookResult(
                                                "/in/letter.xlsx",
                                                Optional.of("bb"),
                                                WorkbookOutcome.UNRECOGNISED,
                                                Optional.empty(),
                                                List.of(COVER),
                                                List.of()))))
                .contains("    封面: a cover\n");
    }

    @Test
    void a_return_that_is_passed_over_says_that_nothing_of_it_is_published() {
        RunReport report =
                of(
                        new WorkbookResult(
                                "/in/永康市-2021.xlsx",
                                Optional.of("aa"),
                                WorkbookOutcome.LOADED,
                                Optional.empty(),
                                List.of(),
                                List.of(result(SubmissionState.SUPERSEDED_BY_NEWER))));

        assertThat(printed(Locale.ENGLISH, report))
                .contains(
                        "    JH01 Yongkang City 2021  superseded by a newer revision · revision 1\n"
                            + "      not published: these are the figures of a revision that was"
                            + " replaced or withdrawn, or a newer one came between; nothing"
                            + " changes. If they are right again, make that revision current with"
                            + " planhouse restore\n");
        assertThat(printed(Locale.CHINESE, report))
                .contains(
                        "      未发布：这些数据与已被取代或撤回的版本相同，或其间已有更新的版本；已发布的内容不变。"
                                + "如这些数据确属正确，请用 planhouse restore 恢复该版本\n");
    }

    @Test
    void one_mistake_in_many_cells_is_one_line_that_names_them_all() {
        List<ReturnFinding> findings =
                List.of(
                        finding("F5", "no result", "", "recalculate"),
                        finding("F6", "no result", "", "recalculate"),
                        finding("F7", "no result", "", "recalculate"),
                        finding("F9", "about 12", "", "write the number"),
                        finding("F10", "no result", "", "recalculate"),
                        finding("F11", "no result", "it was moved", "recalculate"),
                        finding("F12", "no result", "", "recalculate"),
                        finding("", "no row", "", "add it"),
                        finding("", "no row", "", "add it"));
        RunReport report =
                of(
                        new WorkbookResult(
                                "/in/a.xlsx",
                                Optional.of("aa"),
                                WorkbookOutcome.REJECTED,
                                Optional.empty(),
                                List.of(),
                                List.of(result(SubmissionState.REJECTED, findings))));

        assertThat(printed(Locale.ENGLISH, report))
                .contains(
                        """
                              ✗ a.xlsx 表1!F5:F7, F10, F12: no result → recalculate [JH01-T06]
                              ✗ a.xlsx 表1!F9: about 12 → write the number [JH01-T06]
                              ✗ a.xlsx 表1!F11: no result → recalculate [JH01-T06] · explained: “it was moved”
                              ✗ a.xlsx 表1: no row → add it [JH01-T06]
                              ✗ a.xlsx 表1: no row → add it [JH01-T06]
                        """);
        assertThat(printed(Locale.CHINESE, report)).contains("✗ a.xlsx 表1!F5:F7、F10、F12：no result");
    }

    private static ReturnFinding finding(String cell, String said, String explained, String fix) {
        String place = "表1" + (cell.isEmpty() ? "" : "!" + cell);
        return new ReturnFinding(
                Severity.ERROR,
                "JH01-T06",
                "表1",
                Optional.of(cell).filter(name -> !name.isEmpty()),
                "",
                new Bilingual("", ""),
                new Bilingual(place + "：" + said, place + ": " + said),
                new Bilingual(fix, fix),
                Optional.empty(),
                cell,
                "new",
                Optional.of(explained).filter(words -> !words.isEmpty()),
                Optional.empty());
    }

    @Test
    void a_folder_without_workbooks_says_what_is_looked_for() {
        assertThat(printed(Locale.ENGLISH, of()).lines().findFirst())
                .contains(
                        "· no workbook was found in the folders named: files are looked for in them"
                                + " and below whose names end in .xlsx, .xlsm or .xls");
        assertThat(printed(Locale.CHINESE, of()).lines().findFirst())
                .contains("· 所给文件夹中没有找到工作簿：查找其中及各级子文件夹内扩展名为 .xlsx、.xlsm、.xls 的文件");
    }

    private static RunReport of(WorkbookResult... workbooks) {
        return new RunReport(1, List.of(workbooks), List.of());
    }

    private static ReturnResult result(SubmissionState outcome) {
        return result(outcome, List.of());
    }

    private static ReturnResult result(SubmissionState outcome, List<ReturnFinding> findings) {
        return new ReturnResult(
                "JH01",
                Optional.of("330784"),
                Optional.of(new Bilingual("永康市", "Yongkang City")),
                Optional.of(2021),
                Optional.of(1),
                false,
                outcome,
                new RunReport.Rows(1, 1, 0, 0, 0),
                Optional.empty(),
                findings,
                List.of());
    }

    @Test
    void our_own_files_that_were_left_alone_are_a_line_a_folder() {
        RunFeedback feedback =
                new RunFeedback(
                        Map.of(),
                        List.of(
                                Path.of("/in/2020/feedback/永康市-2020-checked.xlsx"),
                                Path.of("/in/2021/feedback/义乌市-2021-checked.xlsx"),
                                Path.of("/in/2021/feedback/永康市-2021-checked.xlsx")));

        assertThat(printed(Locale.ENGLISH, of(), feedback).lines())
                .startsWith(
                        "· not loaded, our own feedback that nobody has changed:"
                                + " /in/2020/feedback/永康市-2020-checked.xlsx",
                        "· not loaded, our own feedback that nobody has changed:"
                                + " 2 workbooks in /in/2021/feedback",
                        "");
    }

    private static String printed(Locale locale, RunReport report) {
        return printed(locale, report, RunFeedback.NONE);
    }

    private static String printed(Locale locale, RunReport report, RunFeedback feedback) {
        Locale.setDefault(locale);
        StringWriter text = new StringWriter();
        try (PrintWriter out = new PrintWriter(text)) {
            new RunText(out, locale, false, feedback).print(report);
        }
        return text.toString();
    }
}
