package planhouse.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.formula.ConditionalFormattingEvaluator;
import org.apache.poi.ss.formula.DataValidationEvaluator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import planhouse.form.CodeList;
import planhouse.form.DefinitionFiles;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.indicator.Value;
import planhouse.warehouse.reading.ReturnValues;

/** What stands in a template, and what its cells take; illustrative figures. */
class ReturnTemplateTest {

    private static final DefinitionFiles FILES = new DefinitionFiles(Optional.empty());
    private static final Definitions DEFINITIONS = FILES.load();

    // illustrative codes with right check characters
    private static final String ONE = "91330784MA28T0001E";
    private static final String OTHER = "91330784MA28T0002H";

    @TempDir private static Path folder;

    private static XSSFWorkbook workbook;
    private static XSSFSheet sheet;
    private final Map<String, String> before = new HashMap<>();

    @BeforeAll
    static void open() throws IOException {
        workbook = template(enterprises());
        sheet = workbook.getSheetAt(1);
    }

    @AfterAll
    static void close() throws IOException {
        workbook.close();
    }

    @AfterEach
    void restore() {
        before.forEach((cell, text) -> set(cell, text));
    }

    private static Form form(String code) {
        return DEFINITIONS.form(code).orElseThrow();
    }

    private static XSSFWorkbook template(FormFilling... forms) throws IOException {
        CodeList.Entry county = form("JH01").respondents().register().entry("330784").orElseThrow();
        Path file = folder.resolve("template.xlsx");
        new ReturnTemplate(county, 2022, FILES.schedule(DEFINITIONS), List.of(forms)).write(file);
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    /** An enterprise of last year: code, name, industry, and 1000 of output by two robots. */
    private static ReturnValues lastYear() {
        Form form = form("JH01");
        Value[] row = new Value[form.items().size()];
        Arrays.fill(row, Value.NOT_REPORTED);
        row[form.indexOf("credit_code")] = new Value.Text(ONE);
        row[form.indexOf("enterprise_name")] = new Value.Text("永康甲门业有限公司");
        row[form.indexOf("industry")] = new Value.Code("smart_locks");
        row[form.indexOf("output_value")] = new Value.Numeric(new BigDecimal("1000"));
        row[form.indexOf("robots_in_service")] = new Value.Numeric(BigDecimal.valueOf(2));
        row[form.indexOf("transformed")] = new Value.YesNo(true);
        return new ReturnValues(List.of(List.of(row)), Map.of());
    }

    private static FormFilling enterprises() {
        return FormFilling.after(form("JH01"), Optional.of(lastYear()));
    }

    private static String text(XSSFSheet sheet, String cell) {
        return String.valueOf(cell(sheet, cell));
    }

    private static XSSFCell cell(XSSFSheet sheet, String cell) {
        CellReference at = new CellReference(cell);
        return sheet.getRow(at.getRow()).getCell(at.getCol());
    }

    private void put(String cell, String text) {
        before.putIfAbsent(cell, text(sheet, cell));
        set(cell, text);
    }

    private static void set(String cell, String text) {
        XSSFCell target = cell(sheet, cell);
        if (text.isEmpty()) {
            target.setBlank();
            return;
        }
        if (text.matches("-?[0-9.]+")) {
            target.setCellValue(Double.parseDouble(text));
        } else if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            target.setCellValue(LocalDate.parse(text));
        } else {
            target.setCellValue(text);
        }
    }

    @Test
    void a_sheet_says_in_names_and_to_people_whose_it_is() throws IOException {
        assertThat(text(sheet, "A2"))
                .isEqualTo("填报单位：永康市    报告期：2022年    计量单位：万元、台    表号：JH01    版本：usual");
        assertThat(workbook.getAllNames())
                .filteredOn(name -> name.getSheetIndex() == 1)
                .filteredOn(name -> name.getNameName().startsWith("planhouse"))
                .extracting(Name::getNameName, Name::getRefersToFormula)
                .containsExactlyInAnyOrder(
                        tuple("planhouse_form", "\"JH01\""),
                        tuple("planhouse_respondent", "\"330784\""),
                        tuple("planhouse_year", "\"2022\""),
                        tuple("planhouse_edition", "\"usual\""),
                        tuple("planhouse_unit", "\"万元、台\""),
                        tuple("planhouse_reference", "'JH01 重点企业智能制造年报表'!$P$4:$X$306"));
    }

    @Test
    void a_unit_of_last_year_is_there_with_its_figures_in_grey() throws IOException {
        assertThat(text(sheet, "A6")).isEqualTo("合计");
        assertThat(List.of(text(sheet, "A7"), text(sheet, "B7"), text(sheet, "C7")))
                .containsExactly(ONE, "永康甲门业有限公司", "智能门锁");
        assertThat(text(sheet, "E7")).isEmpty();
        assertThat(text(sheet, "P4")).isEqualTo("上年 2021（参考） Last year 2021 (reference)");
        assertThat(text(sheet, "P5")).isEqualTo("工业总产值（万元）");
        assertThat(cell(sheet, "P7").getNumericCellValue()).isEqualTo(1000);
        assertThat(text(sheet, "V7")).isEqualTo("是");
    }

    @Test
    void without_a_published_return_the_sheet_says_so() throws IOException {
        try (XSSFWorkbook other = template(FormFilling.after(form("JH01"), Optional.empty()))) {
            XSSFSheet bare = other.getSheetAt(1);

            assertThat(text(bare, "A3")).startsWith("白色单元格填写；浅色单元格不改动。上年没有已发布的报表，无参考数。");
            assertThat(bare.getRow(4).getLastCellNum()).isEqualTo((short) 14);
        }
    }

    @Test
    void headers_are_locked_and_cells_to_fill_are_not() throws IOException {
        assertThat(sheet.getProtect()).isTrue();
        assertThat(sheet.isInsertRowsLocked()).isFalse();
        assertThat(sheet.isDeleteRowsLocked()).isFalse();
        assertThat(cell(sheet, "A5").getCellStyle().getLocked()).isTrue();
        assertThat(cell(sheet, "E6").getCellStyle().getLocked()).isTrue();
        assertThat(cell(sheet, "A7").getCellStyle().getLocked()).isFalse();
        assertThat(cell(sheet, "P7").getCellStyle().getLocked()).isFalse();
        assertThat(sheet.getColumnStyle(200).getLocked()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "E7, 1500, true",
        "E7, -1, false",
        "E7, —, true",
        "E7, 约100, false",
        "F7, 900, true",
        "F7, 1300, false",
        "I7, 3, true",
        "I7, 2.5, false",
        "J7, 4, false",
        "L7, 2022-12-31, true",
        "L7, 2023-01-31, false",
        "P7, 5, false",
        // POI reads no arrays in such formulas, so that no right code is tried
        "A8, 91330784MA28T0002X, false",
        "A8, 91330784MA28T0001E, false",
        "A8, 无数据, true"
    })
    void a_cell_takes_what_the_rules_take(String cell, String entry, boolean taken)
            throws IOException {
        put("E7", "1200");
        put("I7", "3");

        put(cell, entry);

        assertThat(takes(cell)).isEqualTo(taken);
    }

    @Test
    void a_list_offers_the_code_lists_names() {
        assertThat(sheet.getDataValidations())
                .filteredOn(rule -> rule.getRegions().getCellRangeAddress(0).isInRange(6, 2))
                .singleElement()
                .satisfies(
                        rule ->
                                assertThat(rule.getValidationConstraint().getFormula1())
                                        .isEqualTo("planhouse_list_industries"));
        assertThat(text(workbook.getSheet("代码表"), "A2")).isEqualTo("智能门锁");
    }

    private static boolean takes(String cell) {
        XSSFFormulaEvaluator formulas = workbook.getCreationHelper().createFormulaEvaluator();
        return new DataValidationEvaluator(workbook, formulas)
                .isValidCell(new CellReference("'" + sheet.getSheetName() + "'!" + cell));
    }

    private static List<String> colours(String cell) {
        XSSFFormulaEvaluator formulas = workbook.getCreationHelper().createFormulaEvaluator();
        List<String> colours = new ArrayList<>();
        new ConditionalFormattingEvaluator(workbook, formulas)
                .getConditionalFormattingForCell(cell(sheet, cell))
                .forEach(
                        rule ->
                                colours.add(
                                        ((org.apache.poi.xssf.usermodel.XSSFColor)
                                                        rule.getRule()
                                                                .getPatternFormatting()
                                                                .getFillBackgroundColorColor())
                                                .getARGBHex()
                                                .substring(2)));
        return colours;
    }

    @ParameterizedTest
    @CsvSource({
        "E7, 1499, E7, ''",
        "E7, 1501, E7, FFEB9C",
        "I7, 1, I7, FFEB9C",
        "I7, 2, I7, ''",
        "F7, 1600, F7, FFC7CE",
        "J7, 9, J7, FFC7CE",
        "K7, 是, L7, FFC7CE",
        "K7, 否, L7, ''"
    })
    void a_cell_that_breaks_a_rule_changes_colour(
            String cell, String entry, String shown, String colour) throws IOException {
        put("E7", "1200");
        put("I7", "3");

        put(cell, entry);

        assertThat(String.join(" ", colours(shown))).isEqualTo(colour);
    }

    @Test
    void a_required_cell_is_missed_only_in_a_row_that_was_begun() throws IOException {
        assertThat(colours("K7")).isEmpty();
        put("E7", "1200");
        assertThat(colours("K7")).containsExactly("FFC7CE");
    }

    @Test
    void totals_and_growth_carry_their_values() throws IOException {
        ReturnValues chains = chains();
        FormFilling filled =
                new FormFilling(form("JH04"), Optional.empty(), Optional.of(chains), List.of());
        try (XSSFWorkbook other = template(filled)) {
            XSSFSheet chain = other.getSheetAt(1);

            assertThat(cell(chain, "C5").getCellFormula())
                    .isEqualTo("IF(COUNT(C$6:C$15)=0,\"\",SUM(C$6:C$15))");
            assertThat(cell(chain, "C5").getNumericCellValue()).isEqualTo(11);
            assertThat(cell(chain, "B5").getStringCellValue()).isEmpty();
            assertThat(cell(chain, "E6").getNumericCellValue()).isEqualTo(10);
            assertThat(recomputed(other, cell(chain, "E6"))).isEqualTo(10);
            assertThat(recomputed(other, cell(chain, "C5"))).isEqualTo(11);
            assertThat(cell(chain, "E7").getStringCellValue()).isEmpty();
        }
    }

    private static double recomputed(XSSFWorkbook workbook, Cell cell) {
        return workbook.getCreationHelper()
                .createFormulaEvaluator()
                .evaluate(cell)
                .getNumberValue();
    }

    /** 11 of 100 million this year after 10. */
    private static ReturnValues chains() {
        Form form = form("JH04");
        Value[] row = new Value[form.items().size()];
        Arrays.fill(row, Value.NOT_REPORTED);
        row[0] =
                new Value.Code(
                        form.items().get(0).codeList().orElseThrow().entries().get(0).code());
        row[form.indexOf("output_value")] = new Value.Numeric(new BigDecimal("110000"));
        row[form.indexOf("output_value_last_year")] = new Value.Numeric(new BigDecimal("100000"));
        return new ReturnValues(List.of(List.of(row)), Map.of());
    }
}
