package planhouse.collection.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import planhouse.indicator.UnitOfMeasure;

/**
 * The units of measure as workbooks write them. One spelling may name several units: 个 counts bases
 * as well as projects, so a text is resolved against the quantity that is asked for.
 */
public final class Units {

    private static final int LONGEST = 200;

    private static final Pattern PREFIX =
            Pattern.compile("^(计量单位|单位|金额单位|unitofmeasure|units?|in)[:：]?");

    /** Ends as a unit does, or begins as a multiple of one does, though no list knows it. */
    private static final Pattern UNIT_LIKE =
            Pattern.compile(
                    "^[十百千万亿兆]{1,2}[\\u4e00-\\u9fff]{1,3}$"
                        + "|^(公斤|千克|吨|公里|千瓦时?|平方米|立方米|公顷|亩|美元|港元|欧元|日元|元|户|人次?|人年|家次?|台套?|套|"
                        + "件|辆|只|个|项|倍|‰|%|千分点|百分点|工日|小时)$"
                        + "|^([\\d.£$€¥]|ten|hundred|thousand|million|billion|us|usd|cny|rmb|gbp|eur|metric)*"
                        + "(million|thousand|billion|usd|cny|rmb|yuan|euro?s?|dollars?|tonnes?|tons?|"
                        + "kwh|persons?|headcount)$|^[£$€¥].*");

    private static final Set<String> RATES = Set.of("percent", "percentage_points");
    private static final Pattern BETWEEN = Pattern.compile("[、,;/，；和及或]");

    private final Map<String, List<UnitOfMeasure>> byName = new HashMap<>();

    public Units(Iterable<UnitOfMeasure> units) {
        for (UnitOfMeasure unit : units) {
            List<String> names = new ArrayList<>(unit.aliases());
            names.add(unit.name().zh());
            names.add(unit.name().en());
            names.add(unit.code());
            for (String name : names) {
                List<UnitOfMeasure> same =
                        byName.computeIfAbsent(PlainText.of(name), key -> new ArrayList<>());
                if (!same.contains(unit)) {
                    same.add(unit);
                }
            }
        }
    }

    /** All units of that name; empty where none has it. */
    public List<UnitOfMeasure> named(String text) {
        String plain = PlainText.of(text);
        List<UnitOfMeasure> found = byName.get(plain);
        if (found == null) {
            found = byName.get(PREFIX.matcher(plain).replaceFirst(""));
        }
        return found == null ? List.of() : found;
    }

    /** The unit's own text without 计量单位： before it. */
    static String withoutPrefix(String plain) {
        return PREFIX.matcher(plain).replaceFirst("");
    }

    /** The unit of that name that converts into the one asked for. */
    public Optional<UnitOfMeasure> named(String text, UnitOfMeasure asked) {
        return fitting(named(text), asked);
    }

    /** Of units with one name the one asked for, else one that converts to it. */
    public static Optional<UnitOfMeasure> fitting(List<UnitOfMeasure> units, UnitOfMeasure asked) {
        if (units.contains(asked)) {
            return Optional.of(asked);
        }
        return units.stream().filter(unit -> unit.convertsTo(asked)).findFirst();
    }

    /** Whether units said for a whole table leave open which of them a column is in. */
    public static boolean areSeveral(List<UnitOfMeasure> ofTable, UnitOfMeasure asked) {
        return ofTable.stream().filter(unit -> unit.convertsTo(asked)).distinct().count() > 1;
    }

    /**
     * Whether a rate is asked in percent and the points between two rates are said, or the other
     * way round: both are called percent, and they are different measures.
     */
    public static boolean areRateAndPoints(UnitOfMeasure asked, List<UnitOfMeasure> said) {
        return said.stream()
                .anyMatch(
                        unit ->
                                !unit.quantity().equals(asked.quantity())
                                        && RATES.contains(unit.quantity())
                                        && RATES.contains(asked.quantity()));
    }

    /** Whether people mean a unit by the text, known or not. */
    public boolean isUnitLike(String text) {
        String plain = PREFIX.matcher(PlainText.of(text)).replaceFirst("");
        return byName.containsKey(plain)
                || plain.length() <= LONGEST && UNIT_LIKE.matcher(plain).find();
    }

    /** Those of the units of a list that are known. */
    public List<UnitOfMeasure> listedOrKnown(String text) {
        List<UnitOfMeasure> listed = listed(text);
        return listed.isEmpty()
                ? BETWEEN.splitAsStream(text).flatMap(part -> named(part).stream()).toList()
                : listed;
    }

    /** The units of a list such as {@code 万元、台}; empty when one of them is unknown. */
    public List<UnitOfMeasure> listed(String text) {
        List<UnitOfMeasure> whole = named(text);
        if (!whole.isEmpty()) {
            return whole;
        }
        List<UnitOfMeasure> units = new ArrayList<>();
        for (String part : BETWEEN.split(text)) {
            List<UnitOfMeasure> named = named(part);
            if (named.isEmpty()) {
                return List.of();
            }
            units.addAll(named);
        }
        return units;
    }
}
