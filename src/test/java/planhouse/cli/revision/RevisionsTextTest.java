package planhouse.cli.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import planhouse.cli.InEnglish;
import planhouse.cli.wording.Moments;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.form.file.DefinitionFiles;
import planhouse.indicator.Bilingual;
import planhouse.warehouse.SubmissionKind;
import planhouse.warehouse.SubmissionState;
import planhouse.warehouse.reading.Attempt;
import planhouse.warehouse.reading.FigureChange;
import planhouse.warehouse.reading.FigureDifference;
import planhouse.warehouse.reading.RowKey;
import planhouse.warehouse.reading.RunReport;

/** What the command revisions prints for people. */
@ExtendWith(InEnglish.class)
class RevisionsTextTest {

    private static final ZoneId ZONE = ZoneId.of("Pacific/Auckland");

    private static final Definitions SHIPPED = new DefinitionFiles(Optional.empty()).load();

    @Test
    void newest_first_with_who_why_and_the_figures_changed() {
        assertThat(printed(Locale.ENGLISH))
                .isEqualTo(
                        """
                        JH01 Key-enterprise intelligent-manufacturing return · 330784 Yongkang City · 2021

                          ● r2  2022-03-02 09:30  李四  workbook  current
                              “two robots were missing”
                              永康市-2021-更正.xlsx  sha-256 bbbbbbbbbbbb…
                              35 rows loaded, 6 set aside, 1 query
                              against r1: 0 figures added, 2 changed, 0 removed, 400 unchanged
                                 about               item                      before     after  cell
                                 91330784MA28T0001E  Industrial robots (sets)      12  →     14  表1!J6
                                … and 1 more: --figures shows all

                          · 2022-03-01 17:00  李四  workbook  rejected with 3 errors  永康市-2021-更正.xlsx

                          ○ r1  2022-02-01 08:00  张三  workbook  until 2022-03-02 09:30
                              永康市-2021.xlsx  sha-256 aaaaaaaaaaaa…
                              35 rows loaded, 6 set aside, 0 queries
                        """);
    }

    @Test
    void the_same_in_chinese() {
        assertThat(printed(Locale.CHINESE))
                .isEqualTo(
                        """
                        JH01 重点企业智能制造年报表 · 330784 永康市 · 2021

                          ● r2  2022-03-02 09:30  李四  工作簿  当前版本
                              “two robots were missing”
                              永康市-2021-更正.xlsx  sha-256 bbbbbbbbbbbb…
                              装入 35 行，另存 6 行，需核实 1 处
                              与 r1 相比：新增 0 项，改动 2 项，删去 0 项，未变 400 项
                                 对象                指标              原值     现值  单元格
                                 91330784MA28T0001E  工业机器人（台）    12  →    14  表1!J6
                                ……另有 1 项：--figures 列出全部

                          · 2022-03-01 17:00  李四  工作簿  已退回（3 处错误）  永康市-2021-更正.xlsx

                          ○ r1  2022-02-01 08:00  张三  工作簿  有效至 2022-03-02 09:30
                              永康市-2021.xlsx  sha-256 aaaaaaaaaaaa…
                              装入 35 行，另存 6 行，需核实 0 处
                        """);
    }

    private static String printed(Locale language) {
        Locale.setDefault(language);
        Form form = SHIPPED.form("JH01").orElseThrow();
        ReturnChoice.Chosen chosen =
                new ReturnChoice.Chosen(
                        form, form.respondents().register().entry("330784").orElseThrow(), 2021);
        FigureChange change =
                new FigureChange(
                        new RowKey(
                                List.of("91330784MA28T0001E"),
                                Bilingual.same("91330784MA28T0001E")),
                        "robots_in_service",
                        new Bilingual("工业机器人", "Industrial robots"),
                        form.item("robots_in_service").orElseThrow().unit(),
                        figure("12"),
                        figure("14"),
                        "表1",
                        Optional.of("J6"));
        StringWriter text = new StringWriter();
        new RevisionsText(new PrintWriter(text), new Moments(ZONE))
                .print(
                        chosen,
                        List.of(
                                new RevisionsCommand.Step(
                                        attempt(
                                                1,
                                                1,
                                                SubmissionState.PUBLISHED,
                                                "张三",
                                                "2022-02-01T08:00",
                                                "a"),
                                        Optional.of(new FigureDifference(402, 0, 0, 0, List.of()))),
                                new RevisionsCommand.Step(
                                        attempt(
                                                2,
                                                0,
                                                SubmissionState.REJECTED,
                                                "李四",
                                                "2022-03-01T17:00",
                                                "b"),
                                        Optional.empty()),
                                new RevisionsCommand.Step(
                                        attempt(
                                                3,
                                                2,
                                                SubmissionState.PUBLISHED,
                                                "李四",
                                                "2022-03-02T09:30",
                                                "b"),
                                        Optional.of(
                                                new FigureDifference(
                                                        0, 2, 0, 400, List.of(change))))));
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    private static Optional<FigureChange.Figure> figure(String text) {
        return Optional.of(
                new FigureChange.Figure(
                        text, Optional.of(new BigDecimal(text)), Bilingual.same(text)));
    }

    private static Attempt attempt(
            int number, int revision, SubmissionState state, String by, String at, String digit) {
        boolean current = revision == 2;
        return new Attempt(
                number,
                number,
                revision == 0 ? Optional.empty() : Optional.of(revision),
                SubmissionKind.WORKBOOK,
                state,
                current,
                false,
                by,
                current ? Optional.of("two robots were missing") : Optional.empty(),
                time(at),
                revision == 1 ? Optional.of(time("2022-03-02T09:30")) : Optional.empty(),
                Optional.empty(),
                Optional.of(digit.equals("a") ? "in/永康市-2021.xlsx" : "in/永康市-2021-更正.xlsx"),
                Optional.of(digit.repeat(64)),
                Optional.empty(),
                new RunReport.Rows(41, 35, 0, 6, 0),
                state == SubmissionState.REJECTED ? 3 : 0,
                current ? 1 : 0);
    }

    private static OffsetDateTime time(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toOffsetDateTime();
    }
}
