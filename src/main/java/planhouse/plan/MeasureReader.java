package planhouse.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import planhouse.form.CodeList;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.form.Indicator;
import planhouse.form.Item;
import planhouse.form.Line;
import planhouse.form.Place;
import planhouse.form.file.KnownWords;
import planhouse.form.file.Section;
import planhouse.form.file.SqlFiles;
import planhouse.indicator.UnitOfMeasure;

/** Reads which measure a target calls, and whether it gives what the measure asks for. */
final class MeasureReader {

    private final Definitions definitions;
    private final SqlFiles sql;

    MeasureReader(Definitions definitions, SqlFiles sql) {
        this.definitions = definitions;
        this.sql = sql;
    }

    /** The keys {@code measure} and {@code with}. */
    Optional<MeasureCall> read(Section section) {
        String name = section.requiredText("measure");
        Map<String, List<String>> arguments = section.textsByKey("with");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String path = "targets/" + name + ".sql";
        String cellsPath = "targets/" + name + ".cells.sql";
        Optional<String> text = sql.sql(path);
        Optional<String> cells = sql.sql(cellsPath);
        if (text.isEmpty() || cells.isEmpty()) {
            section.mistake("measure", "measure.none", text.isEmpty() ? path : cellsPath);
            return Optional.empty();
        }
        Measure measure = Measure.of(name, text.get(), cells.get());
        checkArguments(section, measure, arguments);
        List<String> forms = forms(measure, arguments);
        if (forms.isEmpty()) {
            section.unknown("forms/", "measure", "measure.noForm", measure.fact());
            return Optional.empty();
        }
        return Optional.of(new MeasureCall(measure, arguments, adding(measure, arguments), forms));
    }

    private void checkArguments(
            Section section, Measure measure, Map<String, List<String>> arguments) {
        for (Measure.Parameter parameter : measure.parameters()) {
            List<String> values = arguments.get(parameter.name());
            if (values != null) {
                checkValues(section, parameter, values);
            } else if (!parameter.optional()) {
                section.mistake(
                        "with." + parameter.name(),
                        "measure.needs",
                        measure.name(),
                        parameter.kind());
            }
        }
        List<String> names = measure.parameters().stream().map(Measure.Parameter::name).toList();
        for (String given : arguments.keySet()) {
            if (measure.parameter(given).isEmpty()) {
                section.mistake(
                        "with." + given,
                        "measure.noParameter",
                        measure.name(),
                        new KnownWords(names).hint(given));
            }
        }
    }

    private void checkValues(Section section, Measure.Parameter parameter, List<String> values) {
        String key = "with." + parameter.name();
        if (parameter.isNumber()) {
            checkNumber(section, key, values);
            return;
        }
        if (values.isEmpty()) {
            section.mistake(key, "measure.emptyList", parameter.kind());
        }
        if (parameter.isIndicators()) {
            Set<String> codes =
                    definitions.forms().stream()
                            .flatMap(form -> form.indicators().stream())
                            .map(Indicator::code)
                            .collect(Collectors.toSet());
            checkKnown(
                    section,
                    key,
                    values,
                    new Known(codes, "forms/", "unknown.indicatorOfForms", ""));
        }
        parameter
                .codeList()
                .map(name -> definitions.codeLists().get(name))
                .ifPresent(
                        list ->
                                checkKnown(
                                        section,
                                        key,
                                        values,
                                        new Known(
                                                codes(list),
                                                "codelists/" + list.name() + ".csv",
                                                "unknown.inList",
                                                list.name())));
    }

    private static Set<String> codes(CodeList list) {
        return list.entries().stream().map(CodeList.Entry::code).collect(Collectors.toSet());
    }

    private static void checkNumber(Section section, String key, List<String> values) {
        try {
            if (values.size() == 1) {
                new BigDecimal(values.get(0));
                return;
            }
        } catch (NumberFormatException notOne) {
            // told below, as for a list
        }
        section.mistake(key, "value.number", String.join(", ", values));
    }

    /**
     * Codes that an argument may hold.
     *
     * @param path the files that say them
     * @param problem what another one is called in messages
     * @param list the code list's name, for the message; empty for none
     */
    private record Known(Set<String> codes, String path, String problem, String list) {}

    private static void checkKnown(Section section, String key, List<String> values, Known known) {
        for (String value : values) {
            if (!known.codes().contains(value)) {
                section.unknown(
                        known.path(),
                        key,
                        known.problem(),
                        value,
                        known.list(),
                        new KnownWords(known.codes()).hint(value));
            }
        }
    }

    /** Where indicators are added up, the forms must hold each of them to 0 or more. */
    private boolean adding(Measure measure, Map<String, List<String>> arguments) {
        return measure.adding()
                && indicators(measure, arguments).stream()
                        .map(this::minimums)
                        .allMatch(
                                minimums ->
                                        !minimums.isEmpty()
                                                && minimums.stream()
                                                        .allMatch(MeasureReader::isAtLeast0));
    }

    private static boolean isAtLeast0(Optional<BigDecimal> minimum) {
        return minimum.filter(least -> least.signum() >= 0).isPresent();
    }

    /** Of the rows and columns in which forms report an indicator. */
    private List<Optional<BigDecimal>> minimums(String indicator) {
        return definitions.forms().stream()
                .flatMap(
                        form ->
                                Stream.concat(
                                        form.lines().stream()
                                                .filter(line -> isOf(line.place(), indicator))
                                                .map(Line::minimum),
                                        form.items().stream()
                                                .filter(item -> isOf(item.place(), indicator))
                                                .map(Item::minimum)))
                .toList();
    }

    private static boolean isOf(Place place, String indicator) {
        return !place.growth() && place.indicator().filter(indicator::equals).isPresent();
    }

    private static Set<String> indicators(Measure measure, Map<String, List<String>> arguments) {
        return measure.parameters().stream()
                .filter(Measure.Parameter::isIndicators)
                .flatMap(one -> arguments.getOrDefault(one.name(), List.of()).stream())
                .collect(Collectors.toSet());
    }

    private List<String> forms(Measure measure, Map<String, List<String>> arguments) {
        if (!measure.readsObservations()) {
            return definitions.forms().stream()
                    .filter(form -> form.fact().equals(measure.fact()))
                    .map(Form::code)
                    .toList();
        }
        Set<String> indicators = indicators(measure, arguments);
        return definitions.forms().stream()
                .filter(form -> reports(form, indicators))
                .map(Form::code)
                .toList();
    }

    private static boolean reports(Form form, Set<String> indicators) {
        return form.indicators().stream().map(Indicator::code).anyMatch(indicators::contains);
    }

    /** What is measured and what is aimed at must be in one unit. */
    void checkUnit(Section section, MeasureCall call, UnitOfMeasure unit) {
        if (call.measure().unit().filter(measured -> !measured.equals(unit.code())).isPresent()) {
            section.mistake(
                    "unit",
                    "measure.unit",
                    unit.code(),
                    call.measure().name(),
                    call.measure().unit().get());
        }
        for (Form form : definitions.forms()) {
            for (Indicator indicator : form.indicators()) {
                boolean called =
                        call.arguments().values().stream()
                                .anyMatch(values -> values.contains(indicator.code()));
                if (call.measure().readsObservations()
                        && called
                        && indicator
                                .unit()
                                .filter(own -> !own.code().equals(unit.code()))
                                .isPresent()) {
                    section.mistake(
                            "unit",
                            "measure.unitOfIndicator",
                            unit.code(),
                            indicator.code(),
                            indicator.unit().get().code());
                }
            }
        }
    }
}
