package planhouse.samples;

import static planhouse.samples.Bed.amount;
import static planhouse.samples.Bed.given;
import static planhouse.samples.Oddity.*;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.FormulaError;
import planhouse.samples.Defect.Planted;
import planhouse.samples.Defect.Planting;

/** The defects of an examination. */
final class Defects {

    private static final BigDecimal ONE = BigDecimal.ONE;

    /** A cell changed under a total would make the total wrong too. */
    private static final Set<Oddity> TOTALS =
            EnumSet.of(
                    TOTAL_TOP,
                    TOTAL_BOTTOM,
                    TOTAL_SPACED,
                    TOTAL_AS_FORMULA,
                    SUBTOTALS,
                    MERGED_INDUSTRY,
                    COLUMN_LEFT_OUT);

    private static final Set<Oddity> TOTAL_CELLS =
            EnumSet.of(
                    TOTAL_AS_FORMULA,
                    NUMBERS_AS_TEXT,
                    NUMBERS_FULL_WIDTH,
                    NUMBERS_SPACED,
                    COLUMN_LEFT_OUT);

    private static final Set<Oddity> GROWTHS =
            EnumSet.of(
                    GROWTH_PERCENT_TEXT,
                    GROWTH_PERCENT_FORMAT,
                    GROWTH_FORMULA,
                    MINUS_IN_BRACKETS,
                    MINUS_AS_TRIANGLE);

    private static final Set<Oddity> UNIT_PLACES =
            EnumSet.of(
                    SECOND_TABLE,
                    CONTINUED_SHEET,
                    UNIT_ROW,
                    UNIT_ONLY_ABOVE,
                    OUTER_GROUPS,
                    ENGLISH_HEADERS,
                    HEADER_LINE_BREAKS,
                    HEADER_SPACES);

    private Defects() {}

    static List<Defect> all() {
        return List.of(
                enterprise(
                        "credit-code-check-character",
                        bed -> code(bed, CreditCode.spoiled(bed.anyRow().key()))),
                enterprise("credit-code-too-short", Defects::shortCode),
                enterprise("duplicate-credit-code", Defects::duplicate),
                enterprise("about-a-number", bed -> in(bed, "rd_expense", "约120")),
                enterprise("more-than-a-number", bed -> in(bed, "new_product_output", "120余")),
                enterprise(
                        "badly-grouped-number", bed -> in(bed, "renovation_investment", "1,2,3")),
                enterprise("letter-in-number", bed -> in(bed, "robots_added", "12o")),
                enterprise(
                        "broken-reference",
                        bed -> bed.error(bed.anyRow().key(), "rd_expense", FormulaError.REF)),
                enterprise(
                        "formula-without-cached-value",
                        bed ->
                                bed.formula(
                                        bed.anyRow().key(), "renovation_investment", "120+35.5")),
                enterprise(
                        "new-products-above-output",
                        bed -> above(bed, "new_product_output", "output_value")),
                enterprise(
                        "robots-added-above-in-service",
                        bed -> above(bed, "robots_added", "robots_in_service")),
                enterprise(
                        "transformed-without-date",
                        bed -> bed.text(transformed(bed).key(), "transformed_on", "")),
                enterprise(
                        "completed-after-period",
                        bed ->
                                bed.text(
                                        transformed(bed).key(),
                                        "transformed_on",
                                        bed.year() + 1 + "-02")),
                enterprise(
                        "unreadable-month",
                        bed -> bed.text(transformed(bed).key(), "transformed_on", "去年")),
                enterprise("unknown-answer", bed -> in(bed, "transformed", "基本完成")),
                enterprise("unknown-industry", bed -> in(bed, "industry", "智能门所")),
                enterprise("unknown-chain", bed -> in(bed, "chain", "低空示例")),
                enterprise("missing-name", bed -> in(bed, "enterprise_name", "")),
                enterprise("missing-output", bed -> in(bed, "output_value", "")),
                enterprise(
                        "negative-value",
                        bed ->
                                bed.number(
                                        bed.anyRow().key(), "rd_expense", BigDecimal.valueOf(-5))),
                enterprise("robots-not-whole", Defects::halfRobot),
                new Defect(
                        "total-differs",
                        Form.JH01,
                        TOTAL_CELLS,
                        List.of(TOTAL_BOTTOM),
                        Defects::wrongTotal),
                new Defect("unknown-unit", Form.JH01, UNIT_PLACES, List.of(), Defects::unknownUnit),
                facility(
                        "recognized-after-period",
                        bed -> in(bed, "recognized_on", bed.year() + 1 + "-03")),
                facility("unknown-level", bed -> in(bed, "level", "区级")),
                facility("unknown-facility-type", bed -> in(bed, "facility_type", "示范车间")),
                facility("unknown-status", bed -> in(bed, "status", "筹建")),
                new Defect(
                        "unknown-cluster-level",
                        Form.JH03,
                        Set.of(),
                        List.of(),
                        bed -> in(bed, "level", "世界级")),
                new Defect("growth-differs", Form.JH04, GROWTHS, List.of(), Defects::wrongGrowth),
                new Defect(
                        "division-by-zero", Form.JH04, GROWTHS, List.of(), Defects::divisionByZero),
                new Defect(
                        "of-which-above-parent", Form.JH05, GROWTHS, List.of(), Defects::ofWhich),
                new Defect("growth-differs", Form.JH05, GROWTHS, List.of(), Defects::wrongGrowth),
                new Defect(
                        "transformed-above-enterprises",
                        Form.JH06,
                        TOTALS,
                        List.of(),
                        bed -> above(bed, "transformed", "enterprises")),
                new Defect(
                        "total-differs",
                        Form.JH06,
                        TOTAL_CELLS,
                        List.of(TOTAL_TOP),
                        Defects::wrongTotal));
    }

    private static Defect enterprise(String kind, Planting plant) {
        return new Defect(kind, Form.JH01, TOTALS, List.of(), plant);
    }

    private static Defect facility(String kind, Planting plant) {
        return new Defect(kind, Form.JH02, Set.of(SUB_HEADINGS), List.of(), plant);
    }

    private static Planted in(Bed bed, String item, String text) {
        return bed.text(bed.anyRow().key(), item, text);
    }

    private static Planted code(Bed bed, String spoiled) {
        String key =
                bed.rows.stream()
                        .map(Line.Row::key)
                        .filter(right -> right.startsWith(spoiled.substring(0, 17)))
                        .findFirst()
                        .orElseThrow();
        return bed.text(key, "credit_code", spoiled);
    }

    private static Planted shortCode(Bed bed) {
        String key = bed.anyRow().key();
        return bed.text(key, "credit_code", key.substring(0, 17));
    }

    /** The second occurrence is the defect. */
    private static Planted duplicate(Bed bed) {
        String first = bed.rows.get(0).key();
        Line.Row second =
                bed.row(values -> !new Value.Text(first).equals(values.get("credit_code")));
        return bed.text(second.key(), "credit_code", first);
    }

    private static Line.Row transformed(Bed bed) {
        return bed.row(values -> new Value.Flag(true).equals(values.get("transformed")));
    }

    private static Planted above(Bed bed, String part, String whole) {
        Line.Row row = bed.row(values -> given(values, part) && amount(values, whole).signum() > 0);
        return bed.number(row.key(), part, amount(row.values(), whole).add(ONE));
    }

    private static Planted halfRobot(Bed bed) {
        Line.Row row =
                bed.row(
                        values ->
                                amount(values, "robots_in_service").compareTo(BigDecimal.valueOf(3))
                                        > 0);
        return bed.number(row.key(), "robots_added", new BigDecimal("2.5"));
    }

    private static Planted wrongTotal(Bed bed) {
        String item = bed.form == Form.JH06 ? "robots" : "renovation_investment";
        BigDecimal sum =
                bed.rows.stream()
                        .map(row -> amount(row.values(), item))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return bed.number(Spot.TOTAL, item, sum.add(BigDecimal.valueOf(120)));
    }

    private static Planted unknownUnit(Bed bed) {
        return bed.text(Spot.HEADER, "output_value", "工业总产值（万担）");
    }

    private static Planted wrongGrowth(Bed bed) {
        Line.Row row = bed.row(values -> values.get("growth") instanceof Value.Percent);
        BigDecimal right =
                row.values().get("growth") instanceof Value.Percent percent
                        ? percent.amount()
                        : ONE;
        return bed.number(row.key(), "growth", right.add(new BigDecimal("3.7")));
    }

    private static Planted divisionByZero(Bed bed) {
        Line.Row row = bed.row(values -> given(values, "output_value"));
        return bed.error(row.key(), "project_investment", FormulaError.DIV0);
    }

    /** A part whose last year's value is zero: it has no growth that could be wrong as well. */
    private static Planted ofWhich(Bed bed) {
        Line.Row part = bed.row(Defects::ofWhichWithoutGrowth);
        String parentKey = "0" + (Integer.parseInt(part.key()) - 1);
        Line.Row parent =
                bed.row(values -> new Value.Text(parentKey).equals(values.get("row_code")));
        return bed.number(part.key(), "this_year", amount(parent.values(), "this_year").add(ONE));
    }

    static boolean ofWhichWithoutGrowth(Map<String, Value> values) {
        boolean part =
                new Value.Text(ServiceItem.LEADING_INTERNATIONAL.rowCode)
                                .equals(values.get("row_code"))
                        || new Value.Text(ServiceItem.SUPPLIERS_OUTSTANDING.rowCode)
                                .equals(values.get("row_code"));
        return part && amount(values, "last_year").signum() == 0;
    }
}
