package planhouse.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.plan.Status;
import planhouse.plan.TargetKind;
import planhouse.report.Aim;
import planhouse.report.CountyContribution;
import planhouse.report.Pace;
import planhouse.report.Reading;
import planhouse.report.Revisions;
import planhouse.report.SampleSummary;
import planhouse.report.TargetProgress;
import planhouse.report.YearlySummary;

class HtmlReportTest {

    private static final Pattern FIGURE =
            Pattern.compile(
                    "data-target=\"([^\"]*)\" data-field=\"([^\"]*)\"(?: data-area=\"([^\"]*)\")?"
                            + "(?: data-year=\"([^\"]*)\")? data-value=\"([^\"]*)\">([^<]*)<");

    @TempDir Path folder;

    private String written(YearlySummary summary) throws IOException {
        Path file = folder.resolve("summary.html");
        HtmlReport report = new HtmlReport();
        report.write(report.page(summary), file);
        return Files.readString(file);
    }

    private Map<String, String> values(String page) {
        Map<String, String> values = new HashMap<>();
        Matcher matcher = FIGURE.matcher(page);
        while (matcher.find()) {
            String before = values.put(place(matcher), matcher.group(5));
            if (before != null) {
                assertThat(matcher.group(5)).as(place(matcher)).isEqualTo(before);
            }
        }
        return values;
    }

    private static String place(MatchResult figure) {
        return place(figure.group(1), figure.group(2), figure.group(3), figure.group(4));
    }

    private static String place(
            String target, String field, @Nullable String area, @Nullable String year) {
        return "%s %s %s %s"
                .formatted(target, field, area == null ? "" : area, year == null ? "" : year);
    }

    @Test
    void every_number_is_the_models_in_full_precision() throws IOException {
        YearlySummary summary = SampleSummary.make();
        Map<String, String> expected = new HashMap<>();
        for (TargetProgress target : summary.targets()) {
            expect(expected, target);
            for (Revisions.Effect effect : summary.revisions().effects()) {
                if (effect.target().equals(target.code())) {
                    expect(expected, target, effect);
                }
            }
        }

        Map<String, String> found = values(written(summary));

        assertThat(found).isEqualTo(expected);
    }

    private static void expect(
            Map<String, String> expected, TargetProgress target, Revisions.Effect effect) {
        put(expected, target, "before", effect.before());
        put(expected, target, "after", effect.after());
        for (Revisions.CountyEffect county : effect.counties()) {
            put(expected, target, "before", county.code(), "", county.before());
            put(expected, target, "after", county.code(), "", county.after());
        }
    }

    @Test
    void waived_findings_say_why_and_who_answers() throws IOException {
        String page = written(SampleSummary.make());

        assertThat(page)
                .contains("表2!F5", "文件次年补发 &lt;confirmed&gt;", "2023-06-30", "王五")
                .contains("Findings in this year&#39;s returns that were waived");
    }

    @Test
    void notes_of_the_returns_are_listed_and_that_of_most_heads_the_page() throws IOException {
        String page = written(SampleSummary.make());

        assertThat(page.substring(0, page.indexOf("<ul class=\"counts\">")))
                .contains("<span lang=\"en\">46 returns note</span> 示例数据，非真实统计。</p>")
                .doesNotContain("含开发区");
        assertThat(page.substring(page.indexOf("id=\"coverage\"")))
                .contains("<td class=\"wide\">含开发区 &lt;开发区管委会代报&gt;。</td>");
    }

    @Test
    void revisions_say_who_and_why() throws IOException {
        String page = written(SampleSummary.make());

        assertThat(page)
                .contains("r1 → r2", "李四", "机器人台数漏报 &lt;一家企业&gt;", "+1 ~2 −0", "+41")
                .contains(
                        "Revisions published since the run before (run 16, as of 2022-03-11 09:00):"
                                + " 2");
    }

    private static void expect(Map<String, String> expected, TargetProgress target) {
        Aim aim = target.aim();
        Reading reading = target.reading();
        Pace pace = target.pace();
        put(expected, target, "baseline", aim.baseline());
        put(expected, target, "target", aim.target());
        put(expected, target, "path", aim.pathValue());
        put(expected, target, "actual", reading.actual());
        put(expected, target, "previous", reading.previous());
        put(expected, target, "attainment", pace.attainment());
        put(expected, target, "scheduleIndex", pace.scheduleIndex());
        put(expected, target, "coverageShare", target.coverage().shareOfLastYear().orElse(null));
        if (reading.isRatio()) {
            put(expected, target, "numerator", reading.numerator());
            put(expected, target, "denominator", reading.denominator());
        }
        if (target.kind() != TargetKind.MONITORED) {
            put(expected, target, "attainmentFromBaseline", pace.attainmentFromBaseline());
            putIfAny(expected, target, "growthRatio", pace.growthRatio());
            putIfAny(expected, target, "requiredPace", pace.requiredPace());
            putIfAny(expected, target, "projectionLow", pace.projectionLow());
            putIfAny(expected, target, "projectionMid", pace.projectionMid());
            putIfAny(expected, target, "projectionHigh", pace.projectionHigh());
        }
        for (CountyContribution county : target.counties()) {
            put(expected, target, "value", county.code(), "", county.value());
            put(expected, target, "share", county.code(), "", county.share());
            put(expected, target, "previous", county.code(), "", county.previous());
            if (reading.isRatio()) {
                put(expected, target, "numerator", county.code(), "", county.numerator());
                put(expected, target, "denominator", county.code(), "", county.denominator());
            }
        }
        for (int year = 2019; year <= 2022; year++) {
            BigDecimal path = target.pathIn(year).orElse(null);
            BigDecimal actual = target.actualIn(year).orElse(null);
            if (path != null || actual != null) {
                put(expected, target, "path", "", Integer.toString(year), path);
                put(expected, target, "actual", "", Integer.toString(year), actual);
            }
        }
    }

    private static void putIfAny(
            Map<String, String> expected,
            TargetProgress target,
            String field,
            @Nullable BigDecimal value) {
        if (value != null) put(expected, target, field, value);
    }

    private static void put(
            Map<String, String> expected,
            TargetProgress target,
            String field,
            @Nullable BigDecimal value) {
        put(expected, target, field, "", "", value);
    }

    private static void put(
            Map<String, String> expected,
            TargetProgress target,
            String field,
            String area,
            String year,
            @Nullable BigDecimal value) {
        expected.put(
                place(target.code(), field, area, year),
                value == null ? "" : value.toPlainString());
    }

    @Test
    void every_target_shows_its_status_in_words_and_with_a_symbol() throws IOException {
        String page = written(SampleSummary.make());

        for (Status status : Status.values()) {
            assertThat(page)
                    .contains(
                            "data-status=\"%s\"><span class=\"symbol\" aria-hidden=\"true\">%s</span>"
                                    .formatted(status.code(), status.symbol()));
        }
        assertThat(page).contains("略有滞后（暂定）", "slightly behind, provisional");
    }

    @Test
    void the_page_loads_nothing() throws IOException {
        String page = written(SampleSummary.make());

        assertThat(page)
                .doesNotContain("http:", "https:", "url(", "@import", "<script", "<link", "<img")
                .doesNotContainPattern("(src|href)=\"(?!#)");
        assertThat(page.split("<svg ", -1)).hasSize(1 + 14 + 13);
    }

    @Test
    void words_cannot_become_markup() throws IOException {
        String page = written(SampleSummary.make("<script>alert('x')</script> & more"));

        assertThat(page)
                .contains("“&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; more”")
                .doesNotContain("<script");
    }

    @Test
    void a_picture_cannot_be_broken_by_its_words() {
        String picture =
                new Svg(10, 10)
                        .text("value", 1, 2, Svg.Anchor.END, "<b>&\"")
                        .labelled("a \"quoted\" <label>");

        assertThat(picture)
                .isEqualTo(
                        "<svg viewBox=\"0 0 10 10\" role=\"img\" aria-label=\"a &quot;quoted&quot;"
                                + " &lt;label&gt;\"><text class=\"value\" x=\"1.0\" y=\"2.0\""
                                + " text-anchor=\"end\">&lt;b&gt;&amp;&quot;</text></svg>");
    }

    @Test
    void coverage_names_every_expected_return() throws IOException {
        String page = written(SampleSummary.make());

        assertThat(page)
                .contains(
                        "data-county=\"330727\" data-form=\"JH01\" data-state=\"rejected\">× 已退回 "
                                + " !4<");
        assertThat(page.split("data-state=\"published\"", -1)).hasSize(1 + 48);
    }

    @Test
    void a_target_is_named_with_its_operator_in_either_language() {
        String page = new String(new HtmlReport().page(SampleSummary.make()), UTF_8);

        assertThat(page).contains("目标值 ≥<", "Target ≥<");
    }
}
