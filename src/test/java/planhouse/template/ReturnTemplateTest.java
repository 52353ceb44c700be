package planhouse.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Name;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.workbook.reading.SchemaErrors;

/** What stands in a template before anybody fills it in. */
class ReturnTemplateTest {

    @TempDir private static Path folder;

    @AutoClose private static OpenedTemplate template;

    @BeforeAll
    static void open() throws IOException {
        template = new OpenedTemplate(SampleFillings.enterprises(), folder);
    }

    @Test
    void the_file_keeps_to_the_schema() throws IOException {
        assertThat(SchemaErrors.of(folder.resolve("template.xlsx"))).isEmpty();
    }

    @Test
    void a_sheet_says_in_names_and_to_people_whose_it_is() {
        assertThat(template.text("A2")).isEqualTo("填报单位：永康市    报告期：2022年    计量单位：万元、台    表号：JH01");
        assertThat(template.workbook().getAllNames())
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
    void a_long_name_keeps_to_its_row_and_a_remark_makes_it_grow() {
        assertThat(template.cell("B7").getCellStyle().getShrinkToFit()).isTrue();
        assertThat(template.cell("B7").getCellStyle().getWrapText()).isFalse();
        assertThat(template.cell("N7").getCellStyle().getWrapText()).isTrue();
    }

    @Test
    void a_unit_of_last_year_is_there_with_its_figures_in_grey() {
        assertThat(template.text("A6")).isEqualTo("合计");
        assertThat(List.of(template.text("A7"), template.text("B7"), template.text("C7")))
                .containsExactly(SampleFillings.CREDIT_CODE, "永康甲门业有限公司", "智能门锁");
        assertThat(template.text("E7")).isEmpty();
        assertThat(template.text("P4")).isEqualTo("上年 2021（参考） Last year 2021 (reference)");
        assertThat(template.text("P5")).isEqualTo("工业总产值（万元）");
        assertThat(template.cell("P7").getNumericCellValue()).isEqualTo(1000);
        assertThat(template.text("V7")).isEqualTo("是");
    }

    @Test
    void without_a_published_return_the_sheet_says_so() throws IOException {
        try (OpenedTemplate bare =
                new OpenedTemplate(SampleFillings.enterprisesForTheFirstTime(), folder)) {
            assertThat(bare.text("A3")).startsWith("白色单元格填写；浅色单元格不改动。上年没有已发布的报表，无参考数。");
            assertThat(bare.sheet().getRow(4).getLastCellNum()).isEqualTo((short) 14);
        }
    }

    @Test
    void a_list_is_printed_down_to_the_last_row_that_is_filled_in() {
        assertThat(template.printArea())
                .isEqualTo(
                        "X!$A$1:INDEX(X!$N$1:$N$306,"
                            + "MAX(26,SUMPRODUCT(MAX((X!$A$7:$N$306<>\"\")*ROW(X!$A$7:$N$306)))))");
    }

    @Test
    void a_sheet_with_a_row_for_every_member_is_printed_whole() throws IOException {
        try (OpenedTemplate chains = new OpenedTemplate(SampleFillings.chains(), folder)) {
            assertThat(chains.printArea()).isEqualTo("X!$A$1:$G$15");
        }
    }

    @Test
    void headers_are_locked_and_cells_to_fill_are_not() {
        assertThat(template.sheet().getProtect()).isTrue();
        assertThat(template.sheet().isInsertRowsLocked()).isFalse();
        assertThat(template.sheet().isDeleteRowsLocked()).isFalse();
        assertThat(template.cell("A5").getCellStyle().getLocked()).isTrue();
        assertThat(template.cell("E6").getCellStyle().getLocked()).isTrue();
        assertThat(template.cell("A7").getCellStyle().getLocked()).isFalse();
        assertThat(template.cell("P7").getCellStyle().getLocked()).isFalse();
        assertThat(template.sheet().getColumnStyle(200).getLocked()).isFalse();
    }

    @Test
    void a_list_offers_the_code_lists_names() {
        assertThat(template.sheet().getDataValidations())
                .filteredOn(rule -> rule.getRegions().getCellRangeAddress(0).isInRange(6, 2))
                .singleElement()
                .satisfies(
                        rule ->
                                assertThat(rule.getValidationConstraint().getFormula1())
                                        .isEqualTo("planhouse_list_industries"));
        assertThat(template.workbook().getSheet("代码表").getRow(1).getCell(0)).hasToString("智能门锁");
    }

    @Test
    void a_code_is_refused_that_is_too_short_or_wrong_or_in_another_row() {
        assertThat(template.sheet().getDataValidations())
                .filteredOn(rule -> rule.getRegions().getCellRangeAddress(0).isInRange(6, 0))
                .singleElement()
                .extracting(rule -> rule.getValidationConstraint().getFormula1())
                .asString()
                .hasSizeLessThanOrEqualTo(255)
                .startsWith(
                        "OR($A7=\"\",$A7=\"无数据\",AND(LEN($A7)=18,IFERROR(MID(planhouse_letters,")
                .endsWith(",FALSE),SUMPRODUCT(($A$7:$A$306=$A7)*1)<2))");
    }

    @Test
    void limits_that_an_entry_cannot_hold_are_left_to_the_colours() throws IOException {
        try (OpenedTemplate limited =
                new OpenedTemplate(SampleFillings.enterprisesWithManyLimits(), folder)) {
            assertThat(limited.sheet().getDataValidations())
                    .filteredOn(rule -> rule.getRegions().getCellRangeAddress(0).isInRange(5, 5))
                    .singleElement()
                    .extracting(rule -> rule.getValidationConstraint().getFormula1())
                    .asString()
                    .hasSizeBetween(200, 255)
                    .startsWith("IF(ISNUMBER($F6),AND($F6>=0,OR(NOT(ISNUMBER($E6)),")
                    .endsWith(",OR($F6=\"\",$F6=\"—\",$F6=\"…\",$F6=\"无\",$F6=\"-\"))");
        }
    }

    @Test
    void totals_and_growth_carry_their_values() throws IOException {
        try (OpenedTemplate chains = new OpenedTemplate(SampleFillings.chains(), folder)) {
            assertThat(chains.cell("C5").getCellFormula())
                    .isEqualTo("IF(COUNT(C$6:C$15)=0,\"\",SUM(C$6:C$15))");
            assertThat(chains.cell("C5").getNumericCellValue()).isEqualTo(11);
            assertThat(chains.cell("B5").getStringCellValue()).isEmpty();
            assertThat(chains.cell("E6").getNumericCellValue()).isEqualTo(10);
            assertThat(chains.recomputed("E6")).isEqualTo(10);
            assertThat(chains.recomputed("C5")).isEqualTo(11);
            assertThat(chains.cell("E7").getStringCellValue()).isEmpty();
        }
    }
}
