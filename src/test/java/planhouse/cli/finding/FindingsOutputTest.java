package planhouse.cli.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import planhouse.cli.InEnglish;
import planhouse.cli.wording.Moments;
import planhouse.form.CodeList;
import planhouse.form.file.DefinitionFiles;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Severity;
import planhouse.warehouse.SubmissionState;
import planhouse.warehouse.finding.FollowedFinding;
import planhouse.warehouse.finding.FollowedFinding.Standing;
import planhouse.warehouse.finding.GivenExplanation;
import planhouse.warehouse.finding.ReturnFindings;

/**
 * What {@code findings} prints: for people, programs and spreadsheets. Figures are illustrative.
 */
@ExtendWith(InEnglish.class)
class FindingsOutputTest {

    private static final OffsetDateTime WHEN = OffsetDateTime.parse("2022-01-31T17:00:00Z");

    private static final Moments MOMENTS = new Moments(ZoneId.of("Asia/Shanghai"));

    @ParameterizedTest
    @ValueSource(
            strings = {"=1", "+1", "-1", "@A1", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠A1"})
    void a_cell_that_begins_as_a_formula_is_a_text_for_excel(String cell) {
        assertThat(FindingsCsv.harmless(cell)).isEqualTo("'" + cell);
        assertThat(FindingsCsv.harmless("1" + cell)).isEqualTo("1" + cell);
    }

    @Test
    void people_see_what_has_one_cause_together_and_what_is_fixed() {
        assertThat(text(Locale.ENGLISH))
                .isEqualTo(
                        """
                        330784 Yongkang City · 2021

                        JH01 Key-enterprise intelligent-manufacturing return  attempt 3 rejected · revision 1 stands · 2 new, 2 open, 1 fixed
                          ✗ error JH01-T02 ×2 → write the number
                            #41   new  表1!I5: robots: expected an exact number, found "约12"
                            #42   new  表1!I6: robots: expected an exact number, found "=1+1"
                          ? query JH01-S03 → compare the value
                            #43   open 表1!E5: output: expected within 50 %, found "1600"
                                  not explained yet: planhouse explain-finding 43 "…"
                          ? query JH01-S04 → compare the robots
                            #44   open 表1!I7: robots: expected at least 30, found "25"
                                  explained by 王敏 on 2022-02-01: two scrapped · carried forward from revision 1
                          ✓ fixed JH01-R01  表1!F6: new products: expected at most 2100, found "2200"

                        2 to correct, 1 to explain
                        """);
    }

    @Test
    void the_same_in_chinese() {
        Locale.setDefault(Locale.CHINESE);

        assertThat(text(Locale.CHINESE))
                .contains(
                        "JH01 重点企业智能制造年报表  第 3 次报送 已退回 · 现行第 1 版 · 新增 2，未改 2，已改 1",
                        "  ✗ 错误 JH01-T02 ×2 → 填写数字",
                        "待说明：planhouse explain-finding 43 \"…\"",
                        "王敏 于 2022-02-01 说明：two scrapped · 沿用自第 1 版");
    }

    @Test
    void programs_get_one_document() {
        assertThat(new FindingsJson(Locale.ENGLISH).of(shown()).toString())
                .startsWith(
                        "{\"county\":\"330784\",\"year\":2021,\"returns\":[{\"form\":\"JH01\","
                                + "\"attempt\":3,\"outcome\":\"rejected\",\"revision\":null,")
                .contains(
                        "\"finding\":44,\"status\":\"open\",\"inPublished\":true,\"severity\":\"query\"",
                        "\"explanation\":\"two scrapped\",\"explained\":{\"by\":\"王敏\"",
                        "\"carriedForward\":true",
                        "\"relief\":null,\"ruleSeverity\":\"query\",\"waiver\":null");
    }

    @Test
    void a_spreadsheet_knows_the_encoding_and_calculates_nothing() throws IOException {
        StringWriter out = new StringWriter();

        new FindingsCsv(Locale.ENGLISH, MOMENTS).write(shown(), out);

        assertThat(out.toString())
                .startsWith("\uFEFFcounty,form,year,attempt,outcome,status,finding,");
        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(6);
        assertThat(lines.get(4)).endsWith(",王敏,\"2022-02-01 01:00:00\",true");
        assertThat(out.toString().split("\r\n", -1)).hasSize(7);
        assertThat(lines.get(2))
                .startsWith("330784,JH01,2021,3,rejected,new,42,error,JH01-T02,表1,I6,")
                .contains(",\"'=1+1\",")
                .contains("\"表1!I6: robots: expected an exact number, found \"\"=1+1\"\"\"");
    }

    @Test
    void each_column_of_the_table_is_documented() throws IOException {
        String section =
                Files.readString(Path.of("docs/JSON.md"))
                        .split("\n## findings --csv\n")[1]
                        .split("\n## ")[0];
        String columns =
                section.lines()
                        .filter(line -> line.startsWith("| `"))
                        .map(line -> line.split(" \\| ")[0].replaceAll("[|` ]", ""))
                        .collect(Collectors.joining(","));
        StringWriter out = new StringWriter();

        new FindingsCsv(Locale.ENGLISH, MOMENTS).write(shown(), out);

        assertThat(out.toString().lines().findFirst()).contains("\uFEFF" + columns);
    }

    @Test
    void a_cell_that_would_be_calculated_begins_with_an_apostrophe() throws IOException {
        for (String risky : List.of("=1", "+1", "-1", "@SUM", "\t1", "＝1")) {
            StringWriter out = new StringWriter();
            FollowedFinding finding =
                    finding(1, Standing.NEW, Severity.ERROR, "X", "A1", risky, "w", "f", false);

            new FindingsCsv(Locale.ENGLISH, MOMENTS).write(shown(List.of(finding)), out);

            assertThat(out.toString()).contains("'" + risky);
        }
    }

    private static String text(Locale locale) {
        StringWriter out = new StringWriter();
        new FindingsText(new PrintWriter(out, true), locale, MOMENTS).print(shown());
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    private static FindingsShown shown() {
        return shown(
                List.of(
                        finding(
                                41,
                                Standing.NEW,
                                Severity.ERROR,
                                "JH01-T02",
                                "I5",
                                "约12",
                                "robots: expected an exact number",
                                "write the number",
                                false),
                        finding(
                                42,
                                Standing.NEW,
                                Severity.ERROR,
                                "JH01-T02",
                                "I6",
                                "=1+1",
                                "robots: expected an exact number",
                                "write the number",
                                false),
                        finding(
                                43,
                                Standing.OPEN,
                                Severity.QUERY,
                                "JH01-S03",
                                "E5",
                                "1600",
                                "output: expected within 50 %",
                                "compare the value",
                                false),
                        finding(
                                44,
                                Standing.OPEN,
                                Severity.QUERY,
                                "JH01-S04",
                                "I7",
                                "25",
                                "robots: expected at least 30",
                                "compare the robots",
                                true),
                        finding(
                                30,
                                Standing.FIXED,
                                Severity.ERROR,
                                "JH01-R01",
                                "F6",
                                "2200",
                                "new products: expected at most 2100",
                                "correct it",
                                false)));
    }

    private static FindingsShown shown(List<FollowedFinding> findings) {
        CodeList.Entry county =
                new DefinitionFiles(Optional.empty())
                        .load()
                        .forms()
                        .get(0)
                        .respondents()
                        .register()
                        .entry("330784")
                        .orElseThrow();
        ReturnFindings history =
                new ReturnFindings(
                        "JH01",
                        new Bilingual(
                                "重点企业智能制造年报表", "Key-enterprise intelligent-manufacturing return"),
                        new ReturnFindings.Attempt(
                                3,
                                SubmissionState.REJECTED,
                                Optional.empty(),
                                "永康市-2021.xlsx",
                                "王敏",
                                WHEN),
                        Optional.of(2),
                        Optional.of(1),
                        false,
                        Optional.empty(),
                        findings);
        return new FindingsShown(county, 2021, false, List.of(history));
    }

    private static FollowedFinding finding(
            long id,
            Standing standing,
            Severity severity,
            String rule,
            String cell,
            String found,
            String what,
            String fix,
            boolean explained) {
        Optional<GivenExplanation> explanation =
                explained
                        ? Optional.of(
                                new GivenExplanation(
                                        "two scrapped",
                                        "王敏",
                                        WHEN,
                                        "command",
                                        found,
                                        1,
                                        Optional.of(1),
                                        true))
                        : Optional.empty();
        return new FollowedFinding(
                id,
                standing,
                severity == Severity.QUERY,
                severity,
                rule,
                "表1",
                Optional.of(cell),
                Optional.of("robots_in_service"),
                "91330784MA28T0001E",
                found,
                Bilingual.same("illustrative"),
                Bilingual.same("表1!" + cell + ": " + what + ", found \"" + found + "\""),
                new Bilingual(fix.equals("write the number") ? "填写数字" : fix, fix),
                explanation,
                Optional.empty(),
                Optional.empty());
    }
}
