package planhouse.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ExaminationIT {

    @Test
    void thirty_six_workbooks_open_and_have_the_sheets_that_the_truth_names(@TempDir Path folder)
            throws IOException {
        new Examination(11).writeWorkbooks(folder);

        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder.resolve("workbooks"))) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        assertThat(files).hasSize(36);
        JsonNode truth = Ledger.MAPPER.readTree(folder.resolve("truth.json").toFile());
        assertThat(truth.get("returns")).hasSize(36 * 6);
        Map<String, List<JsonNode>> returns = new TreeMap<>();
        for (JsonNode entry : truth.get("returns")) {
            returns.computeIfAbsent(entry.get("file").asString(), any -> new ArrayList<>())
                    .add(entry);
        }
        for (Map.Entry<String, List<JsonNode>> entry : returns.entrySet()) {
            try (Workbook workbook =
                    WorkbookFactory.create(folder.resolve(entry.getKey()).toFile(), "", true)) {
                for (JsonNode expected : entry.getValue()) {
                    for (JsonNode sheet : expected.get("sheets")) {
                        assertThat(workbook.getSheet(sheet.asString()))
                                .as(entry.getKey())
                                .isNotNull();
                    }
                }
            }
        }
    }

    @Test
    void a_defective_workbook_differs_from_the_valid_one_in_the_named_cell_only() {
        List<String> kinds = new ArrayList<>();
        new Examination(12)
                .visitDefects(
                        (defect, pair) -> {
                            Map<String, String> valid =
                                    WorkbookContents.cells(pair.valid().workbook);
                            Map<String, String> defective =
                                    WorkbookContents.cells(pair.defective().workbook);
                            List<String> differing = new ArrayList<>();
                            for (String address : addresses(valid, defective)) {
                                String before = valid.getOrDefault(address, "");
                                if (!before.equals(defective.getOrDefault(address, "")))
                                    differing.add(address);
                            }
                            Place place = pair.planted().place();
                            assertThat(differing)
                                    .as(defect.kind())
                                    .containsExactly(place.sheet() + "!" + place.cell());
                            if (defect.kind().equals("formula-without-cached-value")) {
                                assertThat(cellElement(pair.defective().workbook, place))
                                        .contains("<f>120+35.5</f>")
                                        .doesNotContain("<v>");
                            }
                            kinds.add(defect.form() + " " + defect.kind());
                        });

        assertThat(kinds)
                .hasSizeGreaterThan(30)
                .doesNotHaveDuplicates()
                .contains("JH01 formula-without-cached-value");
    }

    private static List<String> addresses(Map<String, String> one, Map<String, String> other) {
        Map<String, String> all = new TreeMap<>(one);
        all.putAll(other);
        return List.copyOf(all.keySet());
    }

    private static String cellElement(Workbook workbook, Place place) {
        int sheet = workbook.getSheetIndex(place.sheet()) + 1;
        try {
            String xml =
                    WorkbookContents.parts(StableBytes.of(workbook))
                            .getOrDefault("xl/worksheets/sheet" + sheet + ".xml", "");
            int from = xml.indexOf("<c r=\"" + place.cell() + "\"");
            return xml.substring(from, xml.indexOf("</c>", from));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
