package planhouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import planhouse.cli.Transcript.Exchange;
import planhouse.warehouse.InstalledDatabase;
import planhouse.warehouse.server.ServerAddress;

/**
 * What the commands of the statistician's loop print in both languages and for programs, whole and
 * in the order of a story on one warehouse.
 */
@ExtendWith(InEnglish.class)
class TranscriptIT {

    private static final String WAIVERS =
            """
            waivers:
              - rule: JH02-R01
                form: JH02
                county: 义乌市
                year: 2021
                cell: 表2!F5
                reason: 按文件日期填报
                until: 9999-12-31
                by: 王五
              - rule: JH01-R05
                form: JH01
                county: '330782'
                year: 2021
                cell: G112
                reason: known
                until: 2022-12-31
                by: 王五
            """;

    private static final String TRIED =
            "! these definitions are not the ones that the database has: this is how it looks with"
                    + " them, and nothing of it is kept. What loads or makes a summary with them"
                    + " installs them\n";

    private final List<Exchange> answered = new ArrayList<>();

    @AutoClose
    private final NamedDatabase database = new NamedDatabase(InstalledDatabase.copy().address());

    @TempDir private Path temporary;

    private Path folder;

    @BeforeEach
    void definitions_and_workbooks() throws IOException {
        // long enough to be shortened alike wherever it is
        folder = temporary.resolve("county-returns-as-they-came-in-by-mail");
        Files.createDirectory(folder);
        Path jobs = folder.resolve("jobs");
        copy(Path.of("jobs"), jobs);
        Path form = jobs.resolve("forms/jh01.yaml");
        String rules = Files.readString(form);
        assertThat(rules).contains("JH01-R01\n", "JH01-R03\n");
        Files.writeString(
                form,
                rules.replace("JH01-R01\n", "JH01-R01\n    shadow: true\n")
                        .replace("JH01-R03\n", "JH01-R03\n    since: 2022\n"));
        Files.writeString(jobs.resolve("waivers.yaml"), WAIVERS);
        for (String name :
                List.of("2020/浦江县-2020.xlsx", "2021/浦江县-2021.xlsx", "2021/义乌市-2021.xlsx")) {
            try (InputStream in = TranscriptIT.class.getResourceAsStream("/samples/" + name)) {
                Path file = folder.resolve(name.substring(name.indexOf('/') + 1));
                Files.copy(Objects.requireNonNull(in), file);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> the_loop_of_a_year() throws IOException {
        return told("loop");
    }

    @TestFactory
    Stream<DynamicTest> definitions_and_runs() throws IOException {
        return told("runs");
    }

    @Test
    void definitions_of_another_city_are_refused_until_the_database_changes_hands() {
        String other = " --jobs src/test/resources/definitions/yearbook --lang ";
        assertThat(Transcript.answer("load <folder>/浦江县-2020.xlsx", folder)).endsWith("[0]");

        assertThat(Transcript.answer("status 2020" + other + "en", folder))
                .isEqualTo(
                        "! this database holds the returns of another city: Wucheng District"
                            + " 330702, Jindong District 330703, Wuyi County 330723, Pujiang County"
                            + " 330726, Pan'an County 330727, Lanxi City 330781, Yiwu City 330782,"
                            + " Dongyang City 330783, Yongkang City 330784. These definitions ask"
                            + " none of them, but Hangzhou Bureau of Statistics 330100. Nothing was"
                            + " changed. Give that city's folder of definitions with --jobs DIR (or"
                            + " PLANHOUSE_JOBS), or use another database (PLANHOUSE_DB_URL, or"
                            + " PLANHOUSE_HOME for the embedded one). Should this database change"
                            + " hands, say so once: planhouse definitions --take-over, with the"
                            + " --jobs of this command\n"
                            + "[2]");
        assertThat(Transcript.answer("check <folder>/义乌市-2021.xlsx" + other + "zh", folder))
                .startsWith("! 该数据库存放的是另一城市的报表，填报单位为：婺城区 330702、")
                .endsWith("[2]");
        assertThat(Transcript.answer("definitions --take-over" + other + "en", folder))
                .contains("! The database is now of these definitions; the returns it held stay.")
                .endsWith("[0]");
        assertThat(Transcript.answer("runs" + other + "en", folder)).endsWith("[0]");
        assertThat(Transcript.answer("status --lang en", folder))
                .startsWith("! this database holds the returns of another city: Hangzhou")
                .endsWith("[2]");
    }

    @Test
    void what_only_reads_tries_the_definitions_that_it_is_given_and_keeps_nothing_of_them() {
        assertThat(Transcript.answer("load <folder>/浦江县-2021.xlsx --as a", folder)).endsWith("[0]");
        String approve = "approve 浦江县 2021 --form JH02 --as 李华";
        assertThat(Transcript.answer(approve, folder)).endsWith("[0]");
        String state = state();

        for (String command :
                List.of(
                        "status 2021",
                        "findings 浦江县 2021",
                        "explain IM-04 2021",
                        "trace <folder>/浦江县-2021.xlsx 表1!H10",
                        "revisions 浦江县 JH01 2021",
                        "template JH01 --county 浦江县 --year 2022 -o <folder>/out")) {
            String given = command + " --jobs <folder>/jobs --lang en";
            assertThat(Transcript.answer(given, folder)).contains(TRIED.strip());
            assertThat(state()).as(command).isEqualTo(state);
        }
        assertThat(Transcript.answer("runs --jobs <folder>/jobs --lang en", folder))
                .doesNotContain(TRIED.strip())
                .endsWith("[0]");
        assertThat(state()).isEqualTo(state);
    }

    @Test
    void a_forgotten_folder_is_refused_until_the_shipped_definitions_take_over() {
        String load = "load <folder>/浦江县-2020.xlsx";
        assertThat(Transcript.answer(load + " --jobs <folder>/jobs", folder)).endsWith("[0]");
        String state = state();

        for (String command :
                List.of(load, "check <folder>/浦江县-2020.xlsx", "status", "summary 2020")) {
            assertThat(Transcript.answer(command + " --lang en", folder))
                    .isEqualTo(
                            "! this database has the definitions of the folder <folder>/jobs, and"
                                    + " holds returns under them. No folder was named, and the"
                                    + " shipped definitions say something else. Nothing was"
                                    + " changed. Name the folder: --jobs <folder>/jobs (or"
                                    + " PLANHOUSE_JOBS). Should the shipped definitions take their"
                                    + " place, say so once: planhouse definitions --take-over\n"
                                    + "[2]");
        }
        assertThat(Transcript.answer("runs", folder)).endsWith("[0]");
        assertThat(state()).isEqualTo(state);

        assertThat(Transcript.answer("definitions --take-over --as 李华 --lang en", folder))
                .endsWith("[0]");
        assertThat(Transcript.answer("status 2020 --lang en", folder)).endsWith("[1]");
        assertThat(Transcript.answer("audit --lang en", folder))
                .containsPattern(
                        "李华 +take over +definitions before: <folder>/jobs · definitions now:"
                                + " the shipped ones");
    }

    @Test
    void what_the_database_refuses_of_a_folder_ends_every_command_with_2_and_changes_nothing()
            throws IOException {
        assertThat(Transcript.answer("load <folder>/浦江县-2020.xlsx", folder)).endsWith("[0]");
        String state = state();
        Path jobs = folder.resolve("jobs");
        copy(
                Path.of("sql/warehouse"),
                Files.createDirectories(jobs.resolve("sql")).resolve("warehouse"));
        Path fact = jobs.resolve("sql/warehouse/fact_enterprise_year.sql");
        Files.writeString(fact, Files.readString(fact).replaceFirst("(?m)^from ", "frm "));
        Path view = Files.createDirectories(jobs.resolve("sql/marts")).resolve("own.sql");
        Files.writeString(
                view, "create or replace view mart.own as select nothing from nowhere;\n");

        for (String command :
                List.of("definitions", "load <folder>/浦江县-2020.xlsx", "summary 2020")) {
            assertThat(
                            Transcript.answer(
                                    command + " --json --jobs <folder>/jobs --lang en", folder))
                    .startsWith(
                            "! 1 mistake in the definitions; nothing was run:\n"
                                    + "!   sql/marts/own.sql: ")
                    .contains("the database says: relation \"nowhere\" does not exist")
                    .endsWith("[2]");
        }
        Files.delete(view);
        for (String command :
                List.of(
                        "definitions",
                        "load <folder>/浦江县-2020.xlsx",
                        "check <folder>/浦江县-2020.xlsx",
                        "status",
                        "summary 2020")) {
            assertThat(
                            Transcript.answer(
                                    command + " --json --jobs <folder>/jobs --lang en", folder))
                    .startsWith(
                            "! 1 mistake in the definitions; nothing was run:\n"
                                    + "!   sql/warehouse/fact_enterprise_year.sql")
                    .contains("the database says: syntax error at or near \"frm\"")
                    .endsWith("[2]");
        }
        assertThat(state()).isEqualTo(state);
    }

    @Test
    void a_clock_that_was_set_back_is_told_wherever_it_counts() {
        assertThat(Transcript.answer("load <folder>/浦江县-2020.xlsx --lang en", folder))
                .doesNotContain("clock");
        for (String statement :
                List.of(
                        "alter table warehouse.audit_entry disable trigger all",
                        "update warehouse.audit_entry set acted_at = acted_at + interval '2 days'",
                        "alter table warehouse.audit_entry enable trigger all")) {
            jdbc().sql(statement).update();
        }
        for (String command :
                List.of("load <folder>/浦江县-2021.xlsx", "status", "summary 2021 -o <folder>/out")) {
            assertThat(Transcript.answer(command + " --lang en", folder))
                    .containsPattern(
                            "! the clock: this warehouse has acts of up to <time>, and the"
                                    + " database says that it is <time>");
        }
    }

    /** What is installed, and what is approved under it. */
    private String state() {
        return jdbc().sql(
                        "select (select digest from warehouse.installation) || ' ' || (select"
                                + " count(*) from warehouse.audit_entry) || ' ' || (select"
                                + " count(*) from warehouse.rule_set)")
                .query(String.class)
                .single();
    }

    private JdbcClient jdbc() {
        ServerAddress address = database.address();
        return JdbcClient.create(
                new DriverManagerDataSource(address.jdbcUrl(), address.user(), address.password()));
    }

    @Test
    void a_role_without_the_right_is_told_which_one_it_needs() {
        assertThat(Transcript.answer("load <folder>/浦江县-2020.xlsx", folder)).endsWith("[0]");

        database.connectAs("planhouse_loader");
        assertThat(Transcript.answer("approve 浦江县 2020 --as 李华 --lang en", folder))
                .isEqualTo(
                        "! the database refused: permission denied for table approval; the user"
                                + " needs the role planhouse_approver (grant planhouse_approver to"
                                + " user)\n[2]");
        assertThat(Transcript.answer("lock 2020 --despite x --as 李华 --json --lang zh", folder))
                .startsWith("! 数据库拒绝：permission denied for ")
                .endsWith("；该用户需要角色 planhouse_approver（grant planhouse_approver to 用户）\n[2]");
        assertThat(Transcript.answer("summary 2020 --json -o <folder>/out", folder))
                .contains("\"plan\" : \"jinhua-2020-2022\"")
                .endsWith("[1]");
        assertThat(Transcript.answer("status 2020 --jobs <folder>/jobs --lang en", folder))
                .isEqualTo(
                        "! this build of planhouse and these definitions are not installed in the"
                            + " database yet, and this user may not install them; nothing was"
                            + " changed. Let planhouse, who owns it, load a workbook or make a"
                            + " summary once with the same build and definitions, and run this one"
                            + " again; a database that is new and empty may also be given to this"
                            + " user (alter database … owner to …, or grant create on database … to"
                            + " …)\n"
                            + "[2]");
        database.connectAs("planhouse_approver");
        assertThat(Transcript.answer("replay --lang en", folder))
                .startsWith("! the database refused: permission denied for ")
                .endsWith("planhouse_loader (grant planhouse_loader to user)\n[2]");
        assertThat(Transcript.answer("withdraw 浦江县 JH01 2020 --reason x --lang en", folder))
                .startsWith("! the database refused: permission denied for ")
                .contains("; the user needs the role planhouse_loader ")
                .endsWith("[2]");
        database.connectAs("planhouse_reader");
        assertThat(Transcript.answer("status 2020 --lang en", folder))
                .startsWith("! the database refused: permission denied for ")
                .endsWith("[2]");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private Stream<DynamicTest> told(String name) throws IOException {
        return Transcript.read(name).stream()
                .map(
                        exchange ->
                                DynamicTest.dynamicTest(
                                        exchange.command(), () -> tellAgain(name, exchange)));
    }

    private void tellAgain(String name, Exchange exchange) throws IOException {
        String answer = Transcript.answer(exchange.command(), folder);
        answered.add(new Exchange(exchange.command(), answer));
        Transcript.keep(name, answered);
        if (!exchange.fits(answer)) {
            assertThat(answer).isEqualTo(exchange.answer());
        }
    }
}
