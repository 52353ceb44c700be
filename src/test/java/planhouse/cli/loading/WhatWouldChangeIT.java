package planhouse.cli.loading;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.Definitions;
import planhouse.form.file.DefinitionFiles;
import planhouse.job.BatchJobs;
import planhouse.job.JobProgress;
import planhouse.plan.Programme;
import planhouse.plan.Status;
import planhouse.warehouse.InstalledDatabase;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.reading.FigureChanges;
import planhouse.warehouse.reading.RunReport;
import planhouse.warehouse.replay.Rehearsal;
import planhouse.warehouse.schema.WarehouseSchema;
import planhouse.warehouse.server.TestDatabase;
import tools.jackson.databind.node.ObjectNode;

/** What {@code check} says a workbook would change. The figures are those of the samples. */
class WhatWouldChangeIT {

    private static final Submitter SUBMITTER = new Submitter("test", Optional.empty());

    @TempDir private static Path folder;

    private static HikariDataSource dataSource;
    private static DefinitionFiles files;
    private static Definitions definitions;
    private static Path revised;

    @BeforeAll
    static void load_two_counties_of_two_years() throws IOException {
        dataSource = TestDatabase.pooled(InstalledDatabase.copy().dataSource());
        files = new DefinitionFiles(Optional.empty());
        definitions = files.load();
        new WarehouseSchema(dataSource, new Programme(files)).bringUpToDate();
        try (BatchJobs jobs =
                new BatchJobs(dataSource, definitions, files.sqlFiles(), JobProgress.SILENT)) {
            jobs.load(
                    List.of(
                            sample("2019/永康市-2019.xlsx"),
                            sample("2020/永康市-2020.xlsx"),
                            sample("2019/磐安县-2019.xlsx"),
                            sample("2020/磐安县-2020.xlsx")),
                    SUBMITTER);
        }
        revised =
                changed(
                        sample("2020/永康市-2020.xlsx"),
                        Map.of(
                                "Sheet4!E6", "4500000",
                                "Sheet4!D9", "",
                                "重点企业智能制造年报表!J8", "30"));
    }

    @AfterAll
    static void close() {
        Locale.setDefault(Locale.ENGLISH);
        dataSource.close();
    }

    @Test
    void every_changed_figure_and_every_target_that_feels_it_is_shown() throws IOException {
        assertThat(text(Locale.ENGLISH, revised))
                .contains(
                        "    JH01 Yongkang City 2020  would be published · revision 2 · figures: 0"
                                + " added, 1 changed, 0 removed, 4207 unchanged · 1 to explain",
                        "      ~ 重点企业智能制造年报表!J8 91330784WF4C4B9219 Industrial robots: in service at"
                                + " year end (sets): 27 → 30 (+11.11%)",
                        "    JH03 Yongkang City 2020  would be published · revision 2 · figures: 0"
                                + " added, 1 changed, 1 removed, 23 unchanged",
                        "      ~ Sheet4!E6 电动（园林）工具产业集群 Cluster output value (10 000 CNY):"
                                + " 4,294,200 → 4,500,000 (+4.79%)",
                        "      - Sheet4!D9 高端装备产业集群 Enterprises in the cluster (enterprises): 101 →"
                                + " –")
                .containsSubsequence(
                        "Effect on plan jinhua-2020-2022",
                        "target  measured as                   unit  year  county         county:"
                                + " before → after  city: before → after  status",
                        "IM-04   Industrial robots in service  sets  2020  Yongkang City  3,024 →"
                                + " 3,027           3,235 → 3,238         far behind",
                        "No effect on: IM-01, IM-02, IM-05, IM-06, IM-07, IM-08, IM-15");
    }

    @Test
    void it_is_said_in_chinese_too() throws IOException {
        assertThat(text(Locale.CHINESE, revised))
                .containsSubsequence(
                        "    JH01 永康市 2020  将发布 · 第 2 版 · 数字：新增 0、改变 1、去除 0、未变 4207 · 1 处需核实",
                        "      ~ 重点企业智能制造年报表!J8 91330784WF4C4B9219 工业机器人：年末在役（台）：27 → 30 (+11.11%)",
                        "    JH03 永康市 2020  将发布 · 第 2 版 · 数字：新增 0、改变 1、去除 1、未变 23",
                        "      - Sheet4!D9 高端装备产业集群 集群企业数（家）：101 → –",
                        "对规划 jinhua-2020-2022 的影响",
                        "代码   考核内容        单位  年度  县（市、区）  县（市、区）：前 → 后  全市：前 → 后  状态",
                        "IM-04  在役工业机器人  台    2020  永康市        3,024 → 3,027          3,235 → 3,238"
                                + "  明显滞后",
                        "不受影响：IM-01, IM-02, IM-05, IM-06, IM-07, IM-08, IM-15");
    }

    @Test
    void programs_get_each_figure_and_effect() {
        ObjectNode json = new RunJson(true, Locale.ENGLISH, RunFeedback.NONE).of(check(revised));

        assertThat(json.at("/workbooks/0/returns/2/changes").toString())
                .isEqualTo(
                        "{\"added\":0,\"changed\":1,\"removed\":1,\"unchanged\":23,\"figures\":["
                            + "{\"change\":\"changed\",\"key\":[\"电动（园林）工具产业集群\"],\"keyName\":\"电动（园林）工具产业集群\",\"item\":\"output_value\",\"itemName\":\"Cluster"
                            + " output"
                            + " value\",\"unit\":\"10k_cny\",\"unit_zh\":\"万元\",\"unit_en\":\"10"
                            + " 000 CNY\","
                            + "\"before\":4294200,\"after\":4500000,\"relativeChange\":4.79,"
                            + "\"sheet\":\"Sheet4\",\"cell\":\"E6\"},"
                            + "{\"change\":\"removed\",\"key\":[\"高端装备产业集群\"],\"keyName\":\"高端装备产业集群\",\"item\":\"enterprises\",\"itemName\":\"Enterprises"
                            + " in the"
                            + " cluster\",\"unit\":\"enterprises\",\"unit_zh\":\"家\",\"unit_en\":\"enterprises\","
                            + "\"before\":101,\"after\":null,\"relativeChange\":null,"
                            + "\"sheet\":\"Sheet4\",\"cell\":\"D9\"}]}");
        assertThat(json.at("/effects")).hasSize(8);
        assertThat(json.at("/effects/2").toString())
                .isEqualTo(
                        "{\"plan\":\"jinhua-2020-2022\",\"target\":\"IM-04\",\"unit\":\"sets\",\"unit_zh\":\"台\",\"unit_en\":\"sets\",\"year\":2020,"
                            + "\"county\":\"330784\",\"countyBefore\":3024,\"countyAfter\":3027,"
                            + "\"cityBefore\":3235,\"cityAfter\":3238,\"statusYear\":2020,"
                            + "\"statusBefore\":\"far-behind\",\"statusAfter\":\"far-behind\"}");
    }

    @Test
    void a_first_submission_has_no_data_before_it() throws IOException {
        RunReport report = check(sample("2020/浦江县-2020.xlsx"));

        assertThat(report.effects()).isNotEmpty();
        assertThat(
                        new RunJson(true, Locale.ENGLISH, RunFeedback.NONE)
                                .of(report)
                                .at("/effects/3")
                                .toString())
                .isEqualTo(
                        "{\"plan\":\"jinhua-2020-2022\",\"target\":\"IM-04\",\"unit\":\"sets\",\"unit_zh\":\"台\",\"unit_en\":\"sets\",\"year\":2020,"
                            + "\"county\":\"330726\",\"countyBefore\":null,\"countyAfter\":626,"
                            + "\"cityBefore\":3235,\"cityAfter\":3861,\"statusYear\":2020,"
                            + "\"statusBefore\":\"far-behind\",\"statusAfter\":\"far-behind\"}");
    }

    @Test
    void a_revised_baseline_is_felt_by_the_newest_year() throws IOException {
        Path baseline = changed(sample("2019/永康市-2019.xlsx"), Map.of("表3!F8", "150"));

        assertThat(check(baseline).effects())
                .filteredOn(effect -> effect.target().code().equals("IM-15"))
                .singleElement()
                .satisfies(
                        effect -> {
                            assertThat(effect.year()).isEqualTo(2019);
                            assertThat(effect.countyBefore()).contains(new BigDecimal("908600"));
                            assertThat(effect.countyAfter()).contains(new BigDecimal("1500000"));
                            assertThat(effect.statusYear()).isEqualTo(2020);
                            assertThat(effect.statusBefore()).isEqualTo(Status.MONITORED);
                            assertThat(effect.statusAfter()).isEqualTo(Status.MONITORED);
                        });
    }

    @Test
    void nothing_is_written() {
        String before = counts();

        check(revised);

        assertThat(counts()).isEqualTo(before);
    }

    private static RunReport check(Path file) {
        try (Rehearsal rehearsal = new Rehearsal(dataSource, new Programme(files))) {
            return rehearsal.of(List.of(file), SUBMITTER, FigureChanges.ALL);
        }
    }

    private static List<String> text(Locale locale, Path file) throws IOException {
        Locale.setDefault(locale);
        StringWriter printed = new StringWriter();
        try (PrintWriter out = new PrintWriter(printed)) {
            new RunText(out, locale, true, RunFeedback.NONE).print(check(file));
        }
        return printed.toString().lines().toList();
    }

    private static String counts() {
        return JdbcClient.create(dataSource)
                .sql(
                        "select string_agg(relname || (xpath('/row/n/text()', query_to_xml('select"
                            + " count(*) as n from ' || oid::regclass, false, true, '')))[1]::text,"
                            + " ' ' order by relname) from pg_class where relkind = 'r' and"
                            + " relnamespace in ('warehouse'::regnamespace,"
                            + " 'staging'::regnamespace)")
                .query(String.class)
                .single();
    }

    /** A copy in which cells hold other values; an empty text is a blank cell. */
    static Path changed(Path from, Map<String, String> cells) throws IOException {
        Path copy = folder.resolve(from.getFileName().toString());
        try (InputStream in = Files.newInputStream(from);
                Workbook workbook = WorkbookFactory.create(in);
                OutputStream out = Files.newOutputStream(copy)) {
            cells.forEach(
                    (at, value) -> {
                        CellReference place = new CellReference(at);
                        Cell cell =
                                workbook.getSheet(place.getSheetName())
                                        .getRow(place.getRow())
                                        .getCell(place.getCol());
                        if (value.isEmpty()) {
                            cell.setBlank();
                        } else {
                            cell.setCellValue(Double.parseDouble(value));
                        }
                    });
            workbook.write(out);
        }
        return copy;
    }

    static Path sample(String file) {
        try {
            URL index = WhatWouldChangeIT.class.getResource("/samples/index.txt");
            return Path.of(index.toURI()).resolveSibling(file);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
