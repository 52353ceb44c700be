package planhouse.samples;

import static planhouse.samples.Oddity.*;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * How one sheet is laid out: its oddities, and a seed for whatever is decided cell by cell. The
 * same look writes the same sheet.
 */
record Look(Form form, Set<Oddity> oddities, long seed) {

    private static final Set<Oddity> TEXT_NUMBERS =
            EnumSet.of(NUMBERS_AS_TEXT, NUMBERS_FULL_WIDTH, NUMBERS_SPACED);

    Look {
        EnumSet<Oddity> agreed = EnumSet.noneOf(Oddity.class);
        oddities.stream().filter(oddity -> oddity.forms.contains(form)).forEach(agreed::add);
        reconcile(agreed);
        oddities = Collections.unmodifiableSet(agreed);
    }

    /** At most one oddity of a topic, each as often as it says. */
    static Look drawn(Form form, Random random) {
        Map<String, Integer> rolls = new HashMap<>();
        Map<String, Integer> passed = new HashMap<>();
        EnumSet<Oddity> oddities = EnumSet.noneOf(Oddity.class);
        for (Oddity oddity : Oddity.values()) {
            int roll = rolls.computeIfAbsent(oddity.topic, topic -> random.nextInt(100));
            int from = passed.getOrDefault(oddity.topic, 0);
            int to = from + oddity.inHundred;
            passed.put(oddity.topic, to);
            if (from <= roll && roll < to) oddities.add(oddity);
        }
        return new Look(form, oddities, random.nextLong());
    }

    static Look plain(Form form) {
        return new Look(form, EnumSet.noneOf(Oddity.class), form.ordinal());
    }

    Look with(Oddity... more) {
        EnumSet<Oddity> all = copy();
        for (Oddity oddity : more) {
            all.removeIf(other -> other.topic.equals(oddity.topic));
            all.add(oddity);
        }
        return new Look(form, all, seed);
    }

    Look without(Set<Oddity> fewer) {
        EnumSet<Oddity> all = copy();
        all.removeAll(fewer);
        return new Look(form, all, seed);
    }

    boolean has(Oddity oddity) {
        return oddities.contains(oddity);
    }

    boolean numbersAsText() {
        return oddities.stream().anyMatch(TEXT_NUMBERS::contains);
    }

    private EnumSet<Oddity> copy() {
        return oddities.isEmpty() ? EnumSet.noneOf(Oddity.class) : EnumSet.copyOf(oddities);
    }

    /** Takes away what cannot be together, or would be no valid sheet together. */
    private static void reconcile(EnumSet<Oddity> all) {
        if (all.contains(YEAR_ONLY_IN_TITLE) || all.contains(YEAR_ONLY_IN_SHEET_NAME))
            all.remove(YEAR_AS_DATE);
        if (all.contains(YEAR_ONLY_IN_SHEET_NAME)) {
            all.removeAll(
                    EnumSet.of(YEAR_CHINESE, YEAR_FULL_WIDTH, YEAR_BARE, SHEET_NAMED_BY_EXCEL));
        }
        if (all.contains(YEAR_AS_DATE)) {
            all.remove(META_IN_ONE_CELL);
            all.add(META_LABEL_APART);
        }
        // a spreadsheet's sum passes over numbers that are text
        if (all.stream().anyMatch(TEXT_NUMBERS::contains))
            all.removeAll(EnumSet.of(TOTAL_AS_FORMULA, GROWTH_FORMULA));
        if (all.contains(ENGLISH_HEADERS)) {
            all.removeAll(
                    EnumSet.of(
                            HEADER_HALVES_UNMERGED,
                            OUTER_GROUPS,
                            OTHER_INDUSTRY_NAMES,
                            HEADER_SPACES,
                            OTHER_MONEY_UNIT,
                            UNIT_ROW,
                            UNIT_ONLY_ABOVE,
                            UNIT_COLUMN));
        }
        if (all.contains(OUTER_GROUPS))
            all.removeAll(EnumSet.of(COLUMNS_REORDERED, HEADER_HALVES_UNMERGED, UNIT_ROW));
        if (all.contains(SUBTOTALS)
                || all.contains(SECOND_TABLE)
                || all.contains(CONTINUED_SHEET)) {
            all.remove(TOTAL_AS_FORMULA);
        }
        if (all.contains(MERGED_INDUSTRY)) all.removeAll(EnumSet.of(BLANK_ROWS, COLUMNS_REORDERED));
        if (!all.contains(TOTAL_TOP)) all.removeAll(EnumSet.of(OF_WHICH_PREFIX, HASH_PREFIX));
        if (!all.contains(TOTAL_TOP) && !all.contains(TOTAL_BOTTOM)) {
            all.removeAll(EnumSet.of(TOTAL_SPACED, TOTAL_AS_FORMULA));
        }
    }
}
