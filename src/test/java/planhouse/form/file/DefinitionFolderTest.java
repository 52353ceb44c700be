package planhouse.form.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefinitionFolderTest {

    private static final String FORM = "forms/a.yaml";
    private static final String OWN = "codelists/own.csv";
    private static final String SHIPPED = "codelists/industries.csv";

    @Test
    void a_shipped_list_that_a_folder_may_name_is_in_its_digest() {
        DefinitionFolder folder = folder(Map.of(FORM, "a", OWN, "1"));

        assertThat(together(folder, Map.of(SHIPPED, "old")))
                .isNotEqualTo(together(folder, Map.of(SHIPPED, "new")));
    }

    @Test
    void what_the_folder_brings_itself_counts_alone() {
        DefinitionFolder folder = folder(Map.of(FORM, "a", SHIPPED, "its own"));

        assertThat(together(folder, Map.of(SHIPPED, "old", "forms/jh01.yaml", "x")))
                .isEqualTo(together(folder, Map.of(SHIPPED, "new", "forms/jh01.yaml", "y")))
                .isEqualTo(folder.digest());
    }

    @Test
    void a_folder_may_be_named_by_a_link(@TempDir Path temporary) throws IOException {
        Path forms = Files.createDirectories(temporary.resolve("jobs/forms"));
        Files.writeString(forms.resolve("a.yaml"), "a");
        Path link = Files.createSymbolicLink(temporary.resolve("link"), Path.of("jobs"));

        assertThat(DefinitionFolder.at(link).files()).containsOnlyKeys(FORM);
    }

    private static String together(DefinitionFolder folder, Map<String, String> shipped) {
        return folder.backedBy(folder(shipped), Vocabulary.FOLDER).digest();
    }

    private static DefinitionFolder folder(Map<String, String> files) {
        return new DefinitionFolder(new TreeMap<>(files));
    }
}
