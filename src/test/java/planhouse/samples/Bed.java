package planhouse.samples;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import planhouse.samples.Defect.Planted;

/** A valid workbook in which a defect is to be planted, with the rows of the form that gets it. */
final class Bed {

    final CountyWorkbook workbook;
    final Form form;
    final List<Line.Row> rows;
    private final Random random;

    Bed(CountyWorkbook workbook, Form form, Random random) {
        this.workbook = workbook;
        this.form = form;
        this.rows = new Tables(workbook.content, workbook.look.of(form)).table().rows();
        this.random = random;
    }

    int year() {
        return workbook.content.year();
    }

    /** Some row for which a condition holds; of JH01 an enterprise that no other form names. */
    Line.Row row(Predicate<Map<String, Value>> condition) {
        Set<String> named =
                workbook.content.facilities().stream()
                        .map(FacilityReport::creditCode)
                        .collect(Collectors.toSet());
        List<Line.Row> fit =
                rows.stream()
                        .filter(row -> form != Form.JH01 || !named.contains(row.key()))
                        .filter(row -> condition.test(row.values()))
                        .toList();
        if (fit.isEmpty())
            throw new IllegalStateException("no row of " + form + " is fit for the defect");
        return fit.get(random.nextInt(fit.size()));
    }

    Line.Row anyRow() {
        return row(values -> true);
    }

    static BigDecimal amount(Map<String, Value> values, String item) {
        return values.get(item) instanceof Value.Number number ? number.amount() : BigDecimal.ZERO;
    }

    static boolean given(Map<String, Value> values, String item) {
        return values.get(item) instanceof Value.Number;
    }

    Planted text(String key, String item, String text) {
        Cell cell = cleared(key, item);
        if (!text.isEmpty()) cell.setCellValue(text);
        return new Planted(Place.of(cell), item, text);
    }

    Planted number(String key, String item, BigDecimal amount) {
        Cell cell = cleared(key, item);
        cell.setCellValue(amount.doubleValue());
        return new Planted(Place.of(cell), item, amount.toPlainString());
    }

    Planted error(String key, String item, FormulaError error) {
        Cell cell = cleared(key, item);
        cell.setCellErrorValue(error.getCode());
        return new Planted(Place.of(cell), item, error.getString());
    }

    Planted formula(String key, String item, String formula) {
        Cell cell = cleared(key, item);
        cell.setCellFormula(formula);
        return new Planted(Place.of(cell), item, "=" + formula);
    }

    private Cell cleared(String key, String item) {
        Cell cell = workbook.cell(workbook.place(form, key, item));
        cell.setBlank();
        return cell;
    }
}
