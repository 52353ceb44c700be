package planhouse.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import planhouse.indicator.Bilingual;
import planhouse.plan.TargetKind;

/**
 * How the values of one target are shown, the same in every report: in which unit, with how many
 * decimals. Money in 万元 is shown in 亿元 from one 亿元 on. Decimals are the plan's; where it does not
 * say, percentages have one and counts none. There are more where a target would be rounded, or
 * where a value next to it would look as if it had reached it.
 *
 * @param unit the unit that is shown
 * @param shift by how many decimal places a value is divided to be in that unit
 */
public record Figures(Bilingual unit, int shift, int decimals, boolean percent) {

    /** Excel's format of a plain ratio such as the schedule index. */
    public static final String RATIO_FORMAT = "0.00";

    /** What stands where there is no value. */
    public static final String NOTHING = "—";

    // 1 亿元 is 10^4 万元
    private static final int YI_IN_WAN_PLACES = 4;
    private static final BigDecimal YI_IN_WAN = BigDecimal.valueOf(10_000);

    /** In 亿元; from there on one decimal is enough. */
    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

    // percentage points (百分点) are no share of anything
    private static final Set<String> PERCENT = Set.of("%", "百分比", "percent");

    private static final int MOST_DECIMALS = 6;

    /** How a target's values are shown: its unit, and as many decimals as tell them apart. */
    public static Figures of(TargetProgress target) {
        Figures figures = usual(target);
        Integer wanted = target.decimals();
        if (wanted != null) {
            figures = new Figures(figures.unit, figures.shift, wanted, figures.percent);
        }
        while (figures.decimals < MOST_DECIMALS && figures.blurs(target)) {
            figures =
                    new Figures(figures.unit, figures.shift, figures.decimals + 1, figures.percent);
        }
        return figures;
    }

    /** The unit in both languages, as it stands behind the title of a chart. */
    public String unitInBrackets() {
        return "（" + unit.joined(" ") + "）";
    }

    private boolean blurs(TargetProgress target) {
        BigDecimal goal = target.aim().target();
        if (target.kind() == TargetKind.MONITORED || goal == null) {
            return false;
        }
        BigDecimal actual = target.reading().actual();
        return shown(goal).compareTo(goal) != 0
                || actual != null && shown(actual).compareTo(shown(goal)) != actual.compareTo(goal);
    }

    /** The value as rounded for people, in its own unit. */
    private BigDecimal shown(BigDecimal value) {
        return value.setScale(decimals - (percent ? 0 : shift), RoundingMode.HALF_UP);
    }

    private static Figures usual(TargetProgress target) {
        String unit = target.unit().zh();
        if (PERCENT.contains(unit)) {
            return new Figures(new Bilingual("%", "%"), 2, 1, true);
        }
        BigDecimal largest =
                values(target).map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::max);
        if (unit.equals("万元") && largest.compareTo(YI_IN_WAN) >= 0) {
            boolean large = largest.movePointLeft(YI_IN_WAN_PLACES).compareTo(LARGE) >= 0;
            return new Figures(
                    new Bilingual("亿元", "100 million CNY"), YI_IN_WAN_PLACES, large ? 1 : 2, false);
        }
        boolean whole = measured(target).allMatch(Figures::isWhole);
        return new Figures(target.unit(), 0, whole ? 0 : 2, false);
    }

    private static Stream<BigDecimal> values(TargetProgress target) {
        return Stream.concat(
                measured(target),
                Stream.of(target.aim().baseline(), target.aim().target())
                        .flatMap(Stream::ofNullable));
    }

    private static Stream<BigDecimal> measured(TargetProgress target) {
        return Stream.of(
                        target.actuals().stream().map(YearValue::value),
                        Stream.ofNullable(target.reading().actual()),
                        target.counties().stream()
                                .map(CountyContribution::value)
                                .flatMap(Stream::ofNullable))
                .flatMap(values -> values);
    }

    private static boolean isWhole(BigDecimal value) {
        return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
    }

    /** The value as a cell holds it: nothing is rounded. */
    public BigDecimal inUnit(BigDecimal value) {
        return shift == 0 ? value : value.movePointLeft(shift);
    }

    /** Excel's number format for measured values. */
    public String format() {
        String number = percent ? "0" : "#,##0";
        return number + (decimals == 0 ? "" : "." + "0".repeat(decimals)) + (percent ? "%" : "");
    }

    /** For a value that is computed and may have a fraction where measured ones have none. */
    public String fineFormat(BigDecimal value) {
        return isFine(value) ? "#,##0.0" : format();
    }

    /** A difference of two values, with its sign; for percentages in percentage points. */
    public String changeFormat() {
        return "+%1$s;-%1$s;0".formatted(format());
    }

    /** What stands above changes, in Chinese and English. */
    public String changeHeader() {
        return percent ? "增减（百分点）\nChange (pp)" : "增减\nChange";
    }

    /** A target's value behind its operator: {@code > 20,000}. */
    public String format(String operator) {
        return operator.isEmpty() ? format() : "\"%s \"%s".formatted(sign(operator), format());
    }

    /** An operator as people write it. */
    public static String sign(String operator) {
        return operator.replace(">=", "≥").replace("<=", "≤");
    }

    /** A number of things. */
    public static String count(BigDecimal value) {
        return plain(value, isWhole(value) ? 0 : 2);
    }

    /** As people read it, without the unit; a percentage carries its sign. */
    public String text(BigDecimal value) {
        return percent ? percent(inUnit(value), decimals) : plain(inUnit(value), decimals);
    }

    /** As {@link #text}, with a decimal where {@link #fineFormat} has one. */
    public String fineText(BigDecimal value) {
        return isFine(value) ? plain(value, 1) : text(value);
    }

    private boolean isFine(BigDecimal value) {
        return !percent && decimals == 0 && !isWhole(value.setScale(6, RoundingMode.HALF_UP));
    }

    /** A plain ratio such as the schedule index. */
    public static String ratio(BigDecimal value) {
        return plain(value, 2);
    }

    /** A plain ratio as a percentage: 0.934 is 93.4%. */
    public static String percent(BigDecimal ratio) {
        return percent(ratio, 1);
    }

    /** As {@link #percent(BigDecimal)}, with so many decimals. */
    public static String percent(BigDecimal ratio, int decimals) {
        return plain(ratio.movePointRight(2), decimals) + "%";
    }

    /** A number at an axis: as many decimals as its steps need. */
    public static String axis(BigDecimal value, double step) {
        BigDecimal steps = BigDecimal.valueOf(step).stripTrailingZeros();
        return plain(value, Math.min(6, Math.max(0, steps.scale())));
    }

    private static String plain(BigDecimal value, int decimals) {
        DecimalFormat format =
                new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        String text = format.format(value);
        return text.matches("-0(\\.0+)?") ? text.substring(1) : text;
    }
}
