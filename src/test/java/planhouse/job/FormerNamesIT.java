package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.warehouse.ReturnId;
import planhouse.warehouse.publication.RevisionActs;
import planhouse.warehouse.summary.Explanation;

/** Lineage tells what a cell said, whatever the code that it names is called since. */
class FormerNamesIT {

    private static final Path SAMPLE = LoadJobIT.samples("2020").resolve("浦江县-2020.xlsx");

    private static final Path NEXT = LoadJobIT.samples("2021").resolve("浦江县-2021.xlsx");

    private static final ReturnId FACILITIES = new ReturnId("JH02", "330726", 2020);

    @TempDir Path folder;

    @AutoClose private final LoadedWarehouse before = new LoadedWarehouse(Optional.empty());

    private List<String> texts;
    private List<String> explained;

    @BeforeEach
    void load() throws IOException {
        before.load(
                SAMPLE,
                new TypedWorkbook()
                        .sheet(
                                "表3",
                                "表3  智能制造产业集群情况表",
                                "填报单位：永康市|报告期：2020年",
                                "集群名称|主导行业|培育级别|集群企业数|集群产值（亿元）",
                                "门锁集群|智能门锁|省级|80|200")
                        .save(folder.resolve("永康市-2020.xlsx")));
        texts = texts(before, 2020);
        explained = explained(before, 2020);
        assertThat(texts).contains("省级", "已建成");
        assertThat(explained).contains("省级", "已建成");
    }

    @Test
    void a_name_changed_once_and_again_is_told_as_it_was() throws IOException {
        try (LoadedWarehouse once = renamed("once", "省级认定", "建成并投产")) {
            assertThat(texts(once, 2020)).isEqualTo(texts);
            once.load(NEXT);
            List<String> next = texts(once, 2021);

            try (LoadedWarehouse again = renamed("again", "省认定", "已经建成")) {
                assertThat(texts(again, 2020)).isEqualTo(texts);
                assertThat(texts(again, 2021)).isEqualTo(next).contains("省级", "已建成");
                assertThat(explained(again, 2020)).isEqualTo(explained);
            }
        }
        try (LoadedWarehouse back =
                new LoadedWarehouse(
                        before.dataSource(),
                        Optional.of(ReliefIT.copyOfJobs(folder.resolve("back"))))) {
            assertThat(texts(back, 2020)).isEqualTo(texts);
            assertThat(explained(back, 2020)).isEqualTo(explained);
        }
    }

    @Test
    void what_is_restored_after_a_change_is_told_as_it_was_read() throws IOException {
        try (LoadedWarehouse after = renamed("once", "省级认定", "建成并投产")) {
            RevisionActs acts =
                    new RevisionActs(after.dataSource(), after.definitions(), after.sql());
            acts.withdraw(FACILITIES, LoadedWarehouse.SUBMITTER);
            acts.restore(FACILITIES, 1, LoadedWarehouse.SUBMITTER);

            assertThat(texts(after, 2020)).isEqualTo(texts);
        }
    }

    /** The same warehouse under definitions that call a level and a state otherwise. */
    private LoadedWarehouse renamed(String name, String level, String status) throws IOException {
        Path jobs = ReliefIT.copyOfJobs(folder.resolve(name));
        rename(jobs.resolve("codelists/levels.csv"), "省级", level);
        rename(jobs.resolve("codelists/facility_statuses.csv"), "已建成", status);
        return new LoadedWarehouse(before.dataSource(), Optional.of(jobs));
    }

    /** The former name stays as an alias, so that workbooks may go on saying it. */
    private static void rename(Path list, String from, String to) throws IOException {
        String text = Files.readString(list);
        assertThat(text).contains("," + from + ",");
        List<String> lines =
                text.lines()
                        .map(
                                line ->
                                        line.contains("," + from + ",")
                                                ? line.replace("," + from + ",", "," + to + ",")
                                                        + "|"
                                                        + from
                                                : line)
                        .toList();
        Files.writeString(list, String.join("\n", lines) + "\n");
    }

    private static List<String> texts(LoadedWarehouse warehouse, int year) {
        return warehouse
                .jdbc()
                .sql(
                        "select text from mart.lineage where year = ? order by form_code, table_no,"
                                + " row_no, column_no")
                .param(year)
                .query(String.class)
                .list();
    }

    private static List<String> explained(LoadedWarehouse warehouse, int year) {
        return List.of("IM-02", "IM-03").stream()
                .flatMap(
                        target ->
                                warehouse
                                        .explain(target, year, Optional.empty(), Optional.empty())
                                        .counties()
                                        .stream()
                                        .flatMap(county -> county.cells().stream())
                                        .map(Explanation.Cell::text))
                .toList();
    }
}
