package planhouse.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import planhouse.samples.WorkbookLook.Extra;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class SampleWorkbooksIT {

    private static final Map<String, CountyWorkbook> MADE = new LinkedHashMap<>();
    private static ObjectNode truth = Ledger.MAPPER.createObjectNode();

    @BeforeAll
    static void make() {
        truth = SampleWorkbooks.make(MADE);
    }

    @Test
    void the_files_of_the_repository_are_those_that_the_generator_makes() throws IOException {
        try (Stream<Path> files = Files.walk(SampleWorkbooks.SAMPLES)) {
            List<String> kept =
                    files.filter(file -> file.toString().matches(".*[.]xlsx?"))
                            .map(
                                    file ->
                                            SampleWorkbooks.SAMPLES
                                                    .relativize(file)
                                                    .toString()
                                                    .replace('\\', '/'))
                            .toList();
            assertThat(kept).containsExactlyInAnyOrderElementsOf(MADE.keySet());
        }
        for (Map.Entry<String, CountyWorkbook> entry : MADE.entrySet()) {
            byte[] kept = Files.readAllBytes(SampleWorkbooks.SAMPLES.resolve(entry.getKey()));
            byte[] made = StableBytes.of(entry.getValue().workbook);
            if (entry.getKey().endsWith(".xls"))
                assertThat(kept).as(entry.getKey()).isEqualTo(made);
            else
                assertThat(WorkbookContents.parts(kept))
                        .as(entry.getKey())
                        .isEqualTo(WorkbookContents.parts(made));
        }
    }

    @Test
    void the_index_and_the_truth_of_the_repository_are_those_of_the_files() throws IOException {
        assertThat(Files.readAllLines(SampleWorkbooks.SAMPLES.resolve("index.txt")))
                .isEqualTo(SampleWorkbooks.index(MADE));
        JsonNode kept = Ledger.MAPPER.readTree(SampleWorkbooks.TRUTH.toFile());
        assertThat(Ledger.MAPPER.readTree(Ledger.MAPPER.writeValueAsString(truth))).isEqualTo(kept);
    }

    @Test
    void every_oddity_occurs_somewhere() {
        Set<Oddity> oddities = EnumSet.noneOf(Oddity.class);
        Set<Extra> extras = EnumSet.noneOf(Extra.class);
        for (CountyWorkbook workbook : MADE.values()) {
            workbook.look.sheets().values().forEach(look -> oddities.addAll(look.oddities()));
            extras.addAll(workbook.look.extras());
        }

        assertThat(oddities).containsExactly(Oddity.values());
        assertThat(extras).containsExactly(Extra.values());
    }

    @Test
    void the_workbook_with_mistakes_differs_from_its_correction_at_the_mistakes_and_one_total() {
        Map<String, String> wrong = cells("2021/义乌市-2021.xlsx");
        Map<String, String> right = cells("corrections/义乌市-2021-更正.xlsx");
        Set<String> addresses = new TreeSet<>(wrong.keySet());
        addresses.addAll(right.keySet());
        addresses.removeIf(
                address -> right.getOrDefault(address, "").equals(wrong.getOrDefault(address, "")));

        List<String> mistakes =
                truth.get("mistaken")
                        .get("mistakes")
                        .valueStream()
                        .map(
                                mistake ->
                                        mistake.get("sheet").asString()
                                                + "!"
                                                + mistake.get("cell").asString())
                        .toList();
        assertThat(mistakes).hasSize(7);
        assertThat(addresses).containsAll(mistakes).hasSize(8);
    }

    private static Map<String, String> cells(String file) {
        CountyWorkbook workbook = MADE.get(file);
        if (workbook == null) throw new AssertionError("no workbook is made for " + file);
        return WorkbookContents.cells(workbook.workbook);
    }
}
