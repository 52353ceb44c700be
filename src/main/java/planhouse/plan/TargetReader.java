package planhouse.plan;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import planhouse.form.Definitions;
import planhouse.form.file.KnownWords;
import planhouse.form.file.Section;
import planhouse.indicator.Bilingual;
import planhouse.indicator.UnitOfMeasure;

/** Reads one target of a plan file. */
final class TargetReader {

    private static final Map<String, TargetKind> KINDS = words(TargetKind.values());
    private static final Map<String, Nature> NATURES =
            Arrays.stream(Nature.values())
                    .collect(Collectors.toMap(Nature::code, Function.identity()));
    private static final Map<String, Operator> OPERATORS =
            Arrays.stream(Operator.values())
                    .collect(Collectors.toMap(Operator::symbol, Function.identity()));
    private static final Map<String, Integer> DIRECTIONS = Map.of("1", 1, "-1", -1);

    private static final int MOST_DECIMALS = 6;

    private final Definitions definitions;
    private final MeasureReader measures;
    private final Map<String, Bilingual> groups;
    private final PlanYears years;

    TargetReader(
            Definitions definitions,
            MeasureReader measures,
            Map<String, Bilingual> groups,
            PlanYears years) {
        this.definitions = definitions;
        this.measures = measures;
        this.groups = groups;
        this.years = years;
    }

    private static Map<String, TargetKind> words(TargetKind[] kinds) {
        return Arrays.stream(kinds)
                .collect(Collectors.toMap(TargetKind::code, Function.identity()));
    }

    /** The target; empty where it is too wrong to be one. */
    Optional<PlanTarget> read(Section section) {
        String code = section.requiredText("code");
        String group = group(section);
        Bilingual title = PlanReader.bilingual(section, "title");
        String quote = section.requiredText("quote");
        Optional<UnitOfMeasure> unit = unit(section);
        Optional<MeasureCall> call = measures.read(section);
        Optional<Criterion> criterion = criterion(section);
        Optional<Integer> decimals = section.integer("decimals");
        if (decimals.filter(shown -> shown < 0 || shown > MOST_DECIMALS).isPresent()) {
            section.mistake("decimals", "target.decimals", MOST_DECIMALS, decimals.get());
        }
        Optional<BigDecimal> partsThreshold = section.decimal("parts_reaching");
        section.done();
        if (call.isPresent() && unit.isPresent()) {
            measures.checkUnit(section, call.get(), unit.get());
        }
        if (call.isEmpty() || unit.isEmpty() || criterion.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new PlanTarget(
                        code,
                        group,
                        groups.getOrDefault(group, Bilingual.same(group)),
                        title,
                        quote,
                        criterion.get(),
                        call.get(),
                        unit.get(),
                        decimals,
                        partsThreshold));
    }

    private String group(Section section) {
        String code = section.requiredText("group");
        if (!code.isEmpty() && !groups.containsKey(code)) {
            section.mistake(
                    "group", "unknown.group", code, new KnownWords(groups.keySet()).hint(code));
        }
        return code;
    }

    private Optional<UnitOfMeasure> unit(Section section) {
        String code = section.requiredText("unit");
        Optional<UnitOfMeasure> unit = Optional.ofNullable(definitions.units().get(code));
        if (!code.isEmpty() && unit.isEmpty()) {
            section.unknown(
                    "codelists/units.csv",
                    "unit",
                    "unknown.unit",
                    code,
                    new KnownWords(definitions.units().keySet()).hint(code));
        }
        return unit;
    }

    private Optional<Criterion> criterion(Section section) {
        Optional<TargetKind> kind = required(section, "kind", KINDS);
        Optional<Nature> nature = required(section, "nature", NATURES);
        Optional<Integer> direction = section.oneOf("direction", DIRECTIONS);
        boolean valueSeries = section.flag("value_series");
        if (kind.isEmpty() || nature.isEmpty()) {
            goal(section);
            return Optional.empty();
        }
        if (kind.get() == TargetKind.MONITORED) {
            for (String key : new String[] {"operator", "value", "due", "milestones"}) {
                if (section.has(key)) {
                    section.mistake(key, "target.monitored");
                }
            }
            return Optional.of(
                    new Criterion(
                            kind.get(),
                            Optional.empty(),
                            direction.orElse(1),
                            nature.get(),
                            valueSeries));
        }
        Optional<Goal> goal = goal(section);
        if (goal.isEmpty()) {
            return Optional.empty();
        }
        int towards = goal.get().operator().direction();
        if (direction.isPresent() && direction.get() != towards) {
            section.mistake(
                    "direction",
                    "target.direction",
                    direction.get(),
                    goal.get().operator().symbol());
        }
        return Optional.of(new Criterion(kind.get(), goal, towards, nature.get(), valueSeries));
    }

    private Optional<Goal> goal(Section section) {
        Optional<Operator> operator = required(section, "operator", OPERATORS);
        if (!section.has("value")) {
            section.mistake("value", "missing");
        }
        Optional<BigDecimal> value = section.decimal("value");
        if (!section.has("due")) {
            section.mistake("due", "missing");
        }
        Optional<Integer> due = section.integer("due");
        if (due.isPresent() && !years.mayBeDueIn(due.get())) {
            section.mistake("due", "target.due", due.get(), years.baseline() + 1, years.last());
        }
        SortedMap<Integer, BigDecimal> milestones = milestones(section, due);
        if (operator.isEmpty() || value.isEmpty() || due.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Goal(operator.get(), value.get(), due.get(), milestones));
    }

    private SortedMap<Integer, BigDecimal> milestones(Section section, Optional<Integer> due) {
        SortedMap<Integer, BigDecimal> values = new TreeMap<>();
        Optional<Section> milestones = section.section("milestones");
        if (milestones.isEmpty()) {
            return values;
        }
        for (String key : milestones.get().keys()) {
            Optional<BigDecimal> value = milestones.get().decimal(key);
            if (!key.matches("[0-9]{4}")) {
                milestones.get().mistake(key, "target.milestoneYear");
                continue;
            }
            int year = Integer.parseInt(key);
            if (year <= years.baseline() || year >= due.orElse(years.last() + 1)) {
                milestones.get().mistake(key, "target.milestone");
                continue;
            }
            value.ifPresent(number -> values.put(year, number));
        }
        return values;
    }

    private static <T> Optional<T> required(Section section, String key, Map<String, T> meanings) {
        if (!section.has(key)) {
            section.mistake(key, "missing.oneOf", new KnownWords(meanings.keySet()).hint(""));
        }
        return section.oneOf(key, meanings);
    }
}
