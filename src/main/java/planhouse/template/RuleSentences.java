package planhouse.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import planhouse.form.CodeList;
import planhouse.form.Form;
import planhouse.form.Item;
import planhouse.form.Line;
import planhouse.form.Rule;
import planhouse.form.ValueType;
import planhouse.indicator.Bilingual;
import planhouse.indicator.UnitOfMeasure;
import planhouse.template.ItemWords.ToldRule;

/** A form's rules, and what its items take, in words. */
final class RuleSentences {

    private final Form form;
    private final int year;

    RuleSentences(Form form, int year) {
        this.form = form;
        this.year = year;
    }

    ItemWords about(Item item, SheetLayout layout) {
        List<Bilingual> demands = new ArrayList<>();
        if (item.required()) {
            demands.add(TemplateWords.of("item.required"));
        }
        item.length().ifPresent(length -> demands.add(filled("item.length", "number", length)));
        item.check().ifPresent(check -> demands.add(TemplateWords.of("item." + check)));
        item.minimum().ifPresent(least -> demands.add(bound("item.minimum", least)));
        item.maximum().ifPresent(most -> demands.add(bound("item.maximum", most)));
        return new ItemWords(
                type(item.type(), layout.printed(item)), demands, told(Optional.of(item.code())));
    }

    ItemWords about(Line line, SheetLayout layout) {
        List<Bilingual> demands = new ArrayList<>();
        if (line.required()) {
            demands.add(TemplateWords.of("item.required"));
        }
        line.minimum().ifPresent(least -> demands.add(bound("item.minimum", least)));
        return new ItemWords(
                type(line.type(), layout.printed(line)), demands, told(Optional.of(line.code())));
    }

    /** The rules that are told of the whole return. */
    List<ToldRule> ofWholeReturn() {
        return told(Optional.empty());
    }

    private static Bilingual type(ValueType type, Optional<UnitOfMeasure> unit) {
        Bilingual words = TemplateWords.of("type." + type.name());
        return unit.map(
                        measure ->
                                new Bilingual(
                                        words.zh() + "，" + measure.name().zh(),
                                        words.en() + ", " + measure.name().en()))
                .orElse(words);
    }

    private List<ToldRule> told(Optional<String> subject) {
        return form.rules().stream()
                .filter(rule -> subject(rule).equals(subject))
                .map(rule -> new ToldRule(rule, of(rule)))
                .toList();
    }

    /** The item or row that a rule is told at; empty where it is the whole return. */
    private static Optional<String> subject(Rule rule) {
        if (rule instanceof Rule.NotMoreThan one) {
            return Optional.of(one.item());
        }
        if (rule instanceof Rule.Balance one) {
            return Optional.of(one.total());
        }
        if (rule instanceof Rule.GrowthAgrees one) {
            return Optional.of(one.growth());
        }
        if (rule instanceof Rule.RequiredWhen one) {
            return Optional.of(one.item());
        }
        if (rule instanceof Rule.NotAfterPeriod one) {
            return Optional.of(one.item());
        }
        if (rule instanceof Rule.SqlCheck one) {
            return Optional.ofNullable(one.parameters().get("item"))
                    .or(() -> Optional.ofNullable(one.parameters().get("column")));
        }
        return Optional.empty();
    }

    /** The rule as a sentence that holds. */
    Bilingual of(Rule rule) {
        if (rule instanceof Rule.NotMoreThan one) {
            return filled("rule.not_more_than", "limit", name(one.limit()));
        }
        if (rule instanceof Rule.Balance one) {
            return TemplateWords.of(
                    "rule.balance",
                    Map.of(
                            "parts", names(one.parts(), " + "),
                            "tolerance", plain(one.tolerance())));
        }
        if (rule instanceof Rule.GrowthAgrees one) {
            return TemplateWords.of(
                    "rule.growth_agrees",
                    Map.of(
                            "current", name(one.current()),
                            "previous", name(one.previous()),
                            "tolerance", plain(one.tolerance())));
        }
        if (rule instanceof Rule.RequiredWhen one) {
            return TemplateWords.of(
                    "rule.required_when",
                    Map.of("when", name(one.when()), "is", value(one.when(), one.is())));
        }
        if (rule instanceof Rule.NotAfterPeriod) {
            return filled("rule.not_after_period", "year", year);
        }
        if (rule instanceof Rule.TotalsAgree one) {
            return filled("rule.totals_agree", "tolerance", plain(one.toleranceInPrintedUnit()));
        }
        return check((Rule.SqlCheck) rule);
    }

    private Bilingual check(Rule.SqlCheck rule) {
        String key = "check." + rule.check();
        Map<String, Bilingual> places = new HashMap<>();
        rule.parameters().forEach((name, value) -> places.put(name, parameter(value)));
        places.put("unless_said", ifGiven(rule, "unless"));
        places.put("of_said", ifGiven(rule, "of"));
        if (TemplateWords.has(key)) {
            return TemplateWords.of(key, places);
        }
        List<Bilingual> said =
                Stream.of(rule.heading().message(), rule.heading().fix().or(rule::advice))
                        .flatMap(Optional::stream)
                        .toList();
        return said.isEmpty()
                ? Bilingual.same(rule.check())
                : new Bilingual(
                        said.stream().map(Bilingual::zh).collect(Collectors.joining("：")),
                        said.stream().map(Bilingual::en).collect(Collectors.joining(": ")));
    }

    /** What is said where a parameter that may be left out is given. */
    private Bilingual ifGiven(Rule.SqlCheck rule, String parameter) {
        String given = rule.parameters().get(parameter);
        return given == null
                ? Bilingual.same("")
                : filled("given." + parameter, parameter, parameter(given));
    }

    /** A parameter's value: items by their names, everything else as it is. */
    private Bilingual parameter(String value) {
        List<String> codes = List.of(value.split("\\s*,\\s*"));
        boolean items = codes.stream().allMatch(code -> form.item(code).isPresent());
        return items ? names(codes, "、") : Bilingual.same(value);
    }

    private Bilingual names(List<String> codes, String between) {
        return new Bilingual(
                codes.stream().map(code -> name(code).zh()).collect(Collectors.joining(between)),
                codes.stream()
                        .map(code -> name(code).en())
                        .collect(Collectors.joining(between.equals("、") ? ", " : between)));
    }

    private Bilingual name(String code) {
        return form.item(code)
                .map(Item::name)
                .or(() -> form.line(code).map(Line::name))
                .map(name -> new Bilingual("“" + name.zh() + "”", "\"" + name.en() + "\""))
                .orElse(Bilingual.same(code));
    }

    private Bilingual value(String itemCode, String is) {
        if (is.equals("yes") || is.equals("no")) {
            return TemplateWords.of("value." + is);
        }
        return form.item(itemCode)
                .flatMap(Item::codeList)
                .flatMap(list -> list.entry(is))
                .map(CodeList.Entry::name)
                .orElse(Bilingual.same(is));
    }

    private static Bilingual bound(String key, BigDecimal bound) {
        return filled(key, "number", plain(bound));
    }

    private static Bilingual plain(BigDecimal number) {
        return Bilingual.same(number.stripTrailingZeros().toPlainString());
    }

    private static Bilingual filled(String key, String place, Object words) {
        Bilingual said =
                words instanceof Bilingual both ? both : Bilingual.same(String.valueOf(words));
        return TemplateWords.of(key, Map.of(place, said));
    }
}
