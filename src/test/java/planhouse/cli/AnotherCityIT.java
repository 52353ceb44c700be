package planhouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import planhouse.warehouse.server.TestDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Another place with its own respondents, forms, facts, measures and plan of other years, made of
 * files alone, from the template to the figure's cells. All its figures are invented.
 */
@ExtendWith(InEnglish.class)
class AnotherCityIT {

    private static final List<String> PLACES = List.of("NO-4601", "NO-4647");

    @TempDir private Path folder;

    @AutoClose
    private final NamedDatabase database = new NamedDatabase(TestDatabase.create().address());

    private Path jobs;

    @BeforeEach
    void its_definitions() throws URISyntaxException {
        jobs =
                Path.of(
                        Objects.requireNonNull(getClass().getResource("/definitions/another-city"))
                                .toURI());
    }

    @Test
    void is_a_folder_of_definitions() throws IOException {
        for (int year = 2023; year <= 2024; year++) {
            for (String place : PLACES) {
                filled(run("template", "--all", "--county", place, "--year", "" + year), year);
            }
            filled(run("template", "Y1", "--year", "" + year), year);
            JsonNode loaded = run("load", folder.resolve("sent-" + year).toString());
            assertThat(loaded.at("/workbooks").findValuesAsString("outcome"))
                    .as(loaded.toPrettyString())
                    .containsOnly("loaded", "published");
        }

        JsonNode summary = run("summary", "2024", "-o", folder.resolve("reports").toString());
        JsonNode energy = run("explain", "V1", "2024");
        JsonNode traced =
                run("trace", energy.at("/counties/1/cells/0/file").asString(), "P1 Plants!E7");

        assertThat(summary.at("/targets").valueStream().map(AnotherCityIT::line))
                .containsExactly(
                        "V1 200 180 slightly-behind",
                        "V2 50 100 achieved",
                        "V3 200 220 slightly-behind",
                        "V4 8 6 monitored",
                        "V5 20 20 achieved",
                        "V6 300000 310000 slightly-behind");
        assertThat(energy.at("/counties").findValuesAsString("county"))
                .containsExactlyElementsOf(PLACES);
        assertThat(energy.at("/counties/1/cells").findValuesAsString("cell"))
                .containsExactly("E7", "E8");
        assertThat(energy.at("/incomplete").asBoolean(true)).isFalse();
        assertThat(run("explain", "V1", "2025").at("/incomplete").asBoolean()).isTrue();
        assertThat(traced.toString()).contains("V1");
        assertThat(run("status", "2024").at("/complete").asBoolean()).isTrue();
        assertThat(run("audit", "verify").at("/asPublished").asBoolean()).isTrue();
    }

    private static String line(JsonNode target) {
        return "%s %s %s %s"
                .formatted(
                        target.get("code").asString(),
                        target.get("baseline").asString(),
                        target.get("actual").asString(),
                        target.get("status").asString());
    }

    /** Writes what is to be reported into a template, and sends it in. */
    private void filled(JsonNode made, int year) throws IOException {
        Path template = Path.of(made.at("/file").asString());
        Path sent = Files.createDirectories(folder.resolve("sent-" + year));
        try (InputStream in = Files.newInputStream(template);
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(sent.resolve(template.getFileName()))) {
            int later = year - 2023;
            for (Sheet sheet : workbook) {
                switch (sheet.getSheetName().substring(0, 2)) {
                    case "P1" -> {
                        plant(
                                sheet.getRow(6),
                                "900000001",
                                "North",
                                "Hydrogen",
                                50 - 5 * later,
                                true);
                        plant(
                                sheet.getRow(7),
                                "900000002",
                                "South",
                                "Aquaculture",
                                50 - 5 * later,
                                later > 0);
                    }
                    case "M1" -> {
                        row(sheet, "岗位").getCell(1).setCellValue(100 + 10 * later);
                        row(sheet, "氢能").getCell(1).setCellValue(10);
                        row(sheet, "事故").getCell(1).setCellValue(4 - later);
                    }
                    case "Y1" -> {
                        row(sheet, "卑尔根").getCell(1).setCellValue(280000 + 10000 * later);
                        row(sheet, "松恩").getCell(1).setCellValue(20000);
                    }
                    default -> {}
                }
            }
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(out);
        }
    }

    private static void plant(
            Row row, String number, String name, String branch, int energy, boolean permit) {
        List<String> words = List.of(number, name, "Owner AS", branch);
        for (int column = 0; column < words.size(); column++) {
            row.getCell(column).setCellValue(words.get(column));
        }
        row.getCell(4).setCellValue(energy);
        row.getCell(7).setCellValue(permit ? "是" : "否");
    }

    private static Row row(Sheet sheet, String beginning) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> row.getCell(0) != null)
                .filter(row -> row.getCell(0).toString().contains(beginning))
                .filter(row -> row.getRowNum() > 3)
                .findFirst()
                .orElseThrow();
    }

    private JsonNode run(String... command) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[command.length + (command[0].equals("template") ? 5 : 3)];
        System.arraycopy(command, 0, words, 0, command.length);
        words[command.length] = "--json";
        words[command.length + 1] = "--jobs";
        words[command.length + 2] = jobs.toString();
        if (command[0].equals("template")) {
            words[command.length + 3] = "-o";
            words[command.length + 4] = folder.resolve("templates").toString();
        }
        int exitCode = Planhouse.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
        JsonNode document = JsonMapper.shared().readTree(out.toString());
        int expected = document.path("incomplete").asBoolean(false) ? 1 : 0;
        assertThat(exitCode).as("%s%n%s", out, err).isEqualTo(expected);
        return document;
    }
}
