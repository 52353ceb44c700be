package planhouse.form.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlFilesTest {

    @TempDir Path path;

    @Test
    void a_line_that_names_a_part_stands_for_its_text() {
        SqlFiles sql =
                new WrittenFolder(path)
                        .file("sql/checks/mine.sql", "with one as (\n{> checks/parts/rest.sql}\n")
                        .file("sql/checks/parts/rest.sql", "    select 1\n)\nselect $1 from one\n")
                        .sql();

        assertThat(sql.read("checks/mine.sql"))
                .isEqualTo("with one as (\n    select 1\n)\nselect $1 from one\n");
        assertThat(sql.names("checks")).contains("mine").doesNotContain("rest");
    }

    @Test
    void a_comma_may_follow_such_a_line() {
        SqlFiles sql =
                new WrittenFolder(path)
                        .file(
                                "sql/reading/mine.sql",
                                "with\n{> reading/parts/one.sql},\ntwo as (select 2)\n")
                        .file("sql/reading/parts/one.sql", "one as (select 1)\n")
                        .sql();

        assertThat(sql.read("reading/mine.sql"))
                .isEqualTo("with\none as (select 1),\ntwo as (select 2)\n");
    }

    @Test
    void a_part_that_is_nowhere_stays_the_line_it_is() {
        SqlFiles sql =
                new WrittenFolder(path)
                        .file("sql/checks/mine.sql", "{> checks/parts/no.sql}")
                        .sql();

        assertThat(sql.read("checks/mine.sql")).isEqualTo("{> checks/parts/no.sql}");
    }
}
