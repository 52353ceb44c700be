package planhouse.samples;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import tools.jackson.databind.node.ArrayNode;

/**
 * Puts seven different mistakes into a county's workbook, as they were before somebody corrected
 * them.
 */
final class Mistakes {

    private final CountyWorkbook workbook;
    private final ArrayNode found;

    Mistakes(CountyWorkbook workbook, ArrayNode found) {
        this.workbook = workbook;
        this.found = found;
    }

    void make() {
        Set<String> owners =
                workbook.content.facilities().stream()
                        .map(FacilityReport::creditCode)
                        .collect(Collectors.toSet());
        List<EnterpriseReport> free =
                workbook.content.enterprises().stream()
                        .filter(row -> !owners.contains(row.creditCode()))
                        .filter(row -> row.newProductOutput() != null && row.robotsInService() > 0)
                        .toList();
        List<EnterpriseReport> done = free.stream().filter(EnterpriseReport::transformed).toList();

        EnterpriseReport spoiled = free.get(3);
        text(
                Form.JH01,
                spoiled.creditCode(),
                "credit_code",
                CreditCode.spoiled(spoiled.creditCode()),
                "credit-code-check-character");
        text(Form.JH01, free.get(9).creditCode(), "robots_in_service", "约120", "not-a-number");
        EnterpriseReport swollen = free.get(14);
        BigDecimal more = new BigDecimal("500.5");
        BigDecimal wrong = swollen.outputValue().add(more);
        BigDecimal excess = wrong.subtract(swollen.newProductOutput());
        number(swollen.creditCode(), "new_product_output", wrong, "new-products-above-output");
        // the clerk's total follows the mistake
        Cell total = workbook.cell(workbook.place(Form.JH01, Spot.TOTAL, "new_product_output"));
        BigDecimal sum = BigDecimal.valueOf(total.getNumericCellValue()).add(excess);
        total.setCellValue(sum.doubleValue());
        text(
                Form.JH01,
                done.get(done.size() - 2).creditCode(),
                "transformed_on",
                "",
                "transformed-without-date");
        Cell expense = workbook.cell(workbook.place(Form.JH01, Spot.TOTAL, "rd_expense"));
        BigDecimal off =
                BigDecimal.valueOf(expense.getNumericCellValue()).add(BigDecimal.valueOf(300));
        number(Spot.TOTAL, "rd_expense", off, "total-differs");

        List<FacilityReport> facilities = workbook.content.facilities();
        FacilityReport late = facilities.get(1);
        text(
                Form.JH02,
                key(late),
                "recognized_on",
                workbook.content.year() + 1 + "-03",
                "recognized-after-period");
        text(Form.JH02, key(facilities.get(4)), "level", "区级", "unknown-level");
    }

    private static String key(FacilityReport facility) {
        return facility.creditCode() + " " + facility.name();
    }

    private void text(Form form, String key, String column, String text, String kind) {
        Place place = workbook.place(form, key, column);
        Cell cell = workbook.cell(place);
        cell.setBlank();
        if (!text.isEmpty()) cell.setCellValue(text);
        note(form, place, column, text, kind);
    }

    private void number(String key, String column, BigDecimal amount, String kind) {
        Place place = workbook.place(Form.JH01, key, column);
        workbook.cell(place).setCellValue(amount.doubleValue());
        note(Form.JH01, place, column, amount.toPlainString(), kind);
    }

    private void note(Form form, Place place, String column, String text, String kind) {
        found.addObject()
                .put("form", form.name())
                .put("sheet", place.sheet())
                .put("cell", place.cell())
                .put("item", column)
                .put("kind", kind)
                .put("found", text);
    }
}
