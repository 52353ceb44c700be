package planhouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import planhouse.cli.wording.Json;
import planhouse.warehouse.InstalledDatabase;
import tools.jackson.databind.JsonNode;

/** What the commands print for programs is what the documentation says, member by member. */
@ExtendWith(InEnglish.class)
class JsonIT {

    /** One finding of a rejected return, and one of a published one that a summary counts. */
    private static final String WAIVERS =
            """
            waivers:
              - {rule: JH02-R01, form: JH02, county: 义乌市, year: 2021, cell: 表2!F5, reason: x, until: 9999-12-31, by: 王五}
              - {rule: JH01-S05, form: JH01, county: 浦江县, year: 2022, cell: 续表1!H21, reason: x, until: 9999-12-31, by: 王五}
            """;

    /** A story in which what a document may say is said, and is unknown as well. */
    private static final List<String> STORY =
            List.of(
                    "status",
                    "explain IM-04 2020",
                    "runs",
                    "load <folder>/浦江县-2020.xlsx <folder>/浦江县-2021.xlsx <folder>/notes.xlsx",
                    "check <folder>/义乌市-2021.xlsx",
                    "load <folder>/义乌市-2021.xlsx --reason 年报",
                    "load <folder>/浦江县-2021.xlsx",
                    "check <folder>/义乌市-2021-更正.xlsx",
                    "findings 义乌市 2021",
                    "load <folder>/义乌市-2021-更正.xlsx --as 陈刚",
                    "findings 义乌市 2021 --all",
                    "revisions 义乌市 JH01 2021",
                    "findings 浦江县 2021",
                    "explain-finding 3 三月新建车间投产",
                    "explain-finding 1 because",
                    "findings 浦江县 2021",
                    "approve 浦江县 2021 --as 李华",
                    "approve 武义县 2021 --as 李华",
                    "withdraw 浦江县 JH04 2020 --reason 重复统计",
                    "withdraw 浦江县 JH04 2020 --reason 重复统计",
                    "restore 浦江县 JH04 2020 1 --reason 误撤回",
                    "nil-return 武义县 JH03 2021",
                    "revisions 浦江县 JH04 2020",
                    "withdraw 浦江县 JH02 2020 --reason 重复统计",
                    "revisions 浦江县 JH02 2020",
                    "status 2021",
                    "explain IM-04 2021",
                    "explain IM-05 2021 --county 义乌市",
                    "trace 浦江县-2021.xlsx 表1!H10",
                    "trace 浦江县-2021.xlsx 表1!A1",
                    "trace notes.xlsx A1",
                    "trace 浦江县-2021.xlsx JH02!C5",
                    "summary 2021 -o <folder>/out",
                    "withdraw 浦江县 JH01 2021 --reason 重复统计",
                    "summary 2021 -o <folder>/out",
                    "load <folder>/浦江县-2022.xlsx",
                    "summary 2022 -o <folder>/out --plan-as-of 2020-12-31",
                    "template --all --county 浦江县 --year 2022 -o <folder>/out",
                    "lock 2021 --as 李华 --despite 其余单位未报",
                    "lock 2021 --as 李华",
                    "unlock 2021 --form JH04 --county 浦江县 --until 2099-06-30 --reason x --as 赵主任",
                    "status 2021",
                    "replay",
                    "audit",
                    "audit verify",
                    "audit verify --expect " + "0".repeat(64),
                    "runs",
                    "run 1",
                    "definitions",
                    "db");

    @AutoClose
    private final NamedDatabase database = new NamedDatabase(InstalledDatabase.copy().address());

    @TempDir private Path folder;

    @BeforeEach
    void definitions_and_workbooks() throws IOException {
        Path jobs = folder.resolve("jobs");
        try (Stream<Path> files = Files.walk(Path.of("jobs"))) {
            for (Path file : files.toList()) {
                Files.copy(file, jobs.resolve(Path.of("jobs").relativize(file).toString()));
            }
        }
        Files.writeString(jobs.resolve("waivers.yaml"), WAIVERS);
        for (String name :
                List.of(
                        "2020/浦江县-2020.xlsx",
                        "2021/浦江县-2021.xlsx",
                        "2022/浦江县-2022.xlsx",
                        "2021/义乌市-2021.xlsx",
                        "corrections/义乌市-2021-更正.xlsx")) {
            try (InputStream in = JsonIT.class.getResourceAsStream("/samples/" + name)) {
                Path file = folder.resolve(name.substring(name.indexOf('/') + 1));
                Files.copy(Objects.requireNonNull(in), file);
            }
        }
        Files.writeString(folder.resolve("notes.xlsx"), "no workbook");
    }

    @Test
    void every_member_is_documented_and_is_what_the_documentation_says() throws IOException {
        DocumentedJson documented = new DocumentedJson();
        Set<String> mistakes = new TreeSet<>();

        for (String command : STORY) {
            String name = command.replaceFirst("^(audit verify|\\S+).*", "$1");
            mistakes.addAll(documented.mistakes(name, document(command)));
        }

        assertThat(mistakes).isEmpty();
    }

    @Test
    void so_is_what_the_demo_and_its_database_say() throws Exception {
        Path home = folder.resolve("home");
        DocumentedJson documented = new DocumentedJson();

        try (PlanhouseProcess demo = PlanhouseProcess.embedded(home, folder, "demo", "--json")) {
            assertThat(demo.exitCode()).as(demo.errors()).isZero();
            assertThat(documented.mistakes("demo", Json.read(demo.output()))).isEmpty();
        }
        try (PlanhouseProcess db = PlanhouseProcess.embedded(home, folder, "db", "--json")) {
            while (db.isAlive() && !db.output().endsWith("\n}\n")) {
                Thread.sleep(100);
            }
            db.signal("INT");
            assertThat(db.exitCode()).as(db.errors()).isEqualTo(130);
            assertThat(documented.mistakes("db", Json.read(db.output()))).isEmpty();
        }
    }

    private JsonNode document(String command) {
        List<String> words = new ArrayList<>();
        for (String word : command.split(" ")) {
            words.add(word.replace("<folder>", folder.toString()));
        }
        words.addAll(List.of("--json", "--jobs", folder.resolve("jobs").toString()));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode =
                Planhouse.run(
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        words.toArray(String[]::new));
        assertThat(exitCode).as(command + "\n" + err).isLessThan(2);
        return Json.read(out.toString());
    }
}
