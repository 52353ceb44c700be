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
import planhouse.indicator.Bilingual;
import planhouse.indicator.UnitOfMeasure;

/** A form's rules, and what its items take, in words. */
final class RuleSentences {

    private final Form form;
    private final int year;

    RuleSentences(Form form, int year) {
        this.form = form;
        this.year = year;
    }

    /** What an item takes, and the rules that are told at it. */
    List<Bilingual> about(Item item, SheetLayout layout) {
        List<Bilingual> sentences = new ArrayList<>();
        sentences.add(type(item.type().name(), layout.printed(item)));
        if (item.required()) {
            sentences.add(TemplateWords.of("item.required"));
        }
        item.length().ifPresent(length -> sentences.add(filled("item.length", "number", length)));
        item.check().ifPresent(check -> sentences.add(TemplateWords.of("item." + check)));
        item.minimum().ifPresent(least -> sentences.add(bound("item.minimum", least)));
        item.maximum().ifPresent(most -> sentences.add(bound("item.maximum", most)));
        sentences.addAll(rulesOf(item.code()));
        return sentences;
    }

    List<Bilingual> about(Line line, SheetLayout layout) {
        List<Bilingual> sentences = new ArrayList<>();
        sentences.add(type(line.type().name(), layout.printed(line)));
        if (line.required()) {
            sentences.add(TemplateWords.of("item.required"));
        }
        line.minimum().ifPresent(least -> sentences.add(bound("item.minimum", least)));
        sentences.addAll(rulesOf(line.code()));
        return sentences;
    }

    /** The type with its unit. */
    Bilingual type(String type, Optional<UnitOfMeasure> unit) {
        Bilingual words = TemplateWords.of("type." + type);
        return unit.map(
                        measure ->
                                new Bilingual(
                                        words.zh() + "，" + measure.name().zh(),
                                        words.en() + ", " + measure.name().en()))
                .orElse(words);
    }

    private List<Bilingual> rulesOf(String code) {
        return form.rules().stream()
                .filter(rule -> subject(rule).equals(Optional.of(code)))
                .map(this::of)
                .toList();
    }

    /** The item or row that a rule is told at; empty where it is the whole return. */
    Optional<String> subject(Rule rule) {
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
