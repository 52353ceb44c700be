package planhouse.warehouse.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.form.file.DefinitionFiles;

/** Which changes of definitions make another version of a form's rules. */
class RuleSetVersionTest {

    @TempDir private Path folder;

    private String shipped = "";

    @BeforeEach
    void copy_the_shipped_definitions() throws IOException {
        try (var paths = Files.walk(Path.of("jobs"))) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(Path.of("jobs").relativize(path));
                Files.createDirectories(target.getParent());
                Files.copy(path, target);
            }
        }
        shipped = version();
    }

    @Test
    void another_tolerance_severity_or_parameter_does() throws IOException {
        replace("forms/jh01.yaml", "totals_agree: 0.5", "totals_agree: 5");
        String tolerance = version();
        replace("forms/jh01.yaml", "more_than_percent: 50", "more_than_percent: 60");
        String parameter = version();
        replace("forms/jh01.yaml", "- code: JH01-S03\n    severity: query", "- code: JH01-S03");
        String severity = version();

        assertThat(List.of(shipped, tolerance, parameter, severity)).doesNotHaveDuplicates();
    }

    @Test
    void another_demand_on_an_item_does() throws IOException {
        replace("forms/jh01.yaml", "minimum: 0", "minimum: 1");

        assertThat(version()).isNotEqualTo(shipped);
    }

    @Test
    void another_statement_of_a_check_does_and_its_comments_do_not() throws IOException {
        Path check = folder.resolve("sql/checks/unique.sql");
        Files.createDirectories(check.getParent());
        String text = Files.readString(Path.of("sql/checks/unique.sql"));
        Files.writeString(
                check, "-- said in other words\n" + text.substring(text.indexOf('\n') + 1));
        assertThat(version()).isEqualTo(shipped);

        Files.writeString(check, text + "\nlimit 1");
        assertThat(version()).isNotEqualTo(shipped);
    }

    @Test
    void wording_headers_and_other_forms_do_not() throws IOException {
        replace("forms/jh01.yaml", "每家企业只填一行", "一家企业只填一行");
        replace("forms/jh01.yaml", "Added this year]", "Added this year, Newly added]");
        replace("forms/jh02.yaml", "totals_agree: 0.5", "totals_agree: 5");

        assertThat(version()).isEqualTo(shipped);
    }

    private void replace(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }

    private String version() {
        DefinitionFiles files = new DefinitionFiles(Optional.of(folder));
        return RuleSetVersion.of(files.load().form("JH01").orElseThrow(), files.sqlFiles());
    }
}
