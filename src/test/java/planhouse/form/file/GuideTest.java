package planhouse.form.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import planhouse.form.Definitions;

/** The examples of {@code jobs/README.md} are definitions that load. */
class GuideTest {

    private static final Pattern BLOCK =
            Pattern.compile("```(?:yaml|csv|sql)\n(?:#|--) (\\S+)\n(.*?)```", Pattern.DOTALL);

    @TempDir Path folder;

    @TestFactory
    Stream<DynamicTest> each_example_loads() throws IOException {
        List<String> examples = examples();
        assertThat(examples).hasSize(6);
        return examples.stream()
                .map(
                        example ->
                                DynamicTest.dynamicTest(
                                        example.lines().findFirst().orElse(""),
                                        () -> assertThat(load(example).forms()).hasSize(1)));
    }

    @TestFactory
    Stream<DynamicTest> each_key_of_a_form_is_in_the_guide() throws IOException {
        String guide = Files.readString(Path.of("jobs/README.md"));
        return Stream.of(
                        ("form title kind respondents publisher order titles sheets period unit"
                             + " placeholders key fact items columns columns_from rows stub"
                             + " indicators areas breakdowns editions rules code name aliases type"
                             + " printed required column_required minimum maximum length check"
                             + " codelist fact_column after indicator area breakdown year"
                             + " year_offset growth more_is_better row_code part_of dimension years"
                             + " codes headers totals subtotals unlisted complete match fill_down"
                             + " labels absent units severity message fix with")
                                .split(" "))
                .map(
                        key ->
                                DynamicTest.dynamicTest(
                                        key, () -> assertThat(guide).contains("`" + key)));
    }

    private static List<String> examples() throws IOException {
        String guide = Files.readString(Path.of("jobs/README.md"));
        String[] sections = guide.substring(guide.indexOf("\n## Examples")).split("\n### ");
        return new ArrayList<>(List.of(sections)).subList(1, sections.length);
    }

    private Definitions load(String example) throws IOException {
        Path jobs = Files.createTempDirectory(folder, "jobs");
        Matcher block = BLOCK.matcher(example);
        while (block.find()) {
            Path file = jobs.resolve(block.group(1));
            Files.createDirectories(file.getParent());
            Files.writeString(file, block.group(2));
        }
        return new DefinitionFiles(Optional.of(jobs)).load();
    }
}
