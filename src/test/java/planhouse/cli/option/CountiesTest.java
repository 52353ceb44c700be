package planhouse.cli.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import planhouse.cli.InEnglish;
import planhouse.form.Definitions;
import planhouse.form.file.DefinitionFiles;

@ExtendWith(InEnglish.class)
class CountiesTest {

    private static final String ROWS =
            """
            kind: matrix
            rows:
              - {code: courses, name: {zh: 培训班次, en: Courses}, unit: items}
            columns:
              - {code: this_year, name: {zh: 本年, en: This year}}
            """;

    private final CommandSpec spec = new CommandLine(CommandSpec.create()).getCommandSpec();

    @TempDir private Path folder;

    @Test
    void a_respondent_is_found_in_the_register_of_any_form() throws IOException {
        Definitions definitions = aYearbookBeforeATownsForm();

        assertThat(Counties.of(definitions, "东镇", spec).code()).isEqualTo("01");
        assertThat(Counties.code(definitions, " east ", spec)).contains("01");
        assertThat(Counties.code(definitions, "900", spec)).contains("900");
        assertThat(Counties.code(definitions, null, spec)).isEqualTo(Optional.empty());
    }

    @Test
    void a_respondent_of_no_register_is_refused_with_all_there_are() throws IOException {
        Definitions definitions = aYearbookBeforeATownsForm();

        assertThatThrownBy(() -> Counties.of(definitions, "西镇", spec))
                .isInstanceOf(ParameterException.class)
                .hasMessage("there is no county \"西镇\"; known: 900 Statistics Bureau, 01 East");
    }

    private Definitions aYearbookBeforeATownsForm() throws IOException {
        Path forms = Files.createDirectories(folder.resolve("forms"));
        Files.writeString(
                forms.resolve("ya01.yaml"),
                "form: YA01\norder: 1\nsheets: [yearbook]\ntitle: {zh: 年鉴培训表, en: Yearbook}\n"
                        + "publisher: {code: '900', name: {zh: 统计局, en: Statistics Bureau}}\n"
                        + ROWS);
        Files.writeString(
                forms.resolve("yb01.yaml"),
                "form: YB01\norder: 2\ntitle: {zh: 各镇培训表, en: Towns}\nrespondents: towns\n"
                        + "sheets: [towns]\n"
                        + ROWS);
        Path lists = Files.createDirectories(folder.resolve("codelists"));
        Files.writeString(lists.resolve("towns.csv"), "code,name_zh,name_en\n01,东镇,East\n");
        return new DefinitionFiles(Optional.of(folder)).load();
    }
}
