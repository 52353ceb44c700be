package planhouse.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import planhouse.indicator.Severity;

/** Reads a form's edit rules. */
final class RuleReader {

    private static final List<String> KINDS =
            List.of(
                    "not_more_than",
                    "balance",
                    "growth_agrees",
                    "required_when",
                    "not_after_period",
                    "totals_agree",
                    "check");
    private static final Map<String, Severity> SEVERITIES =
            Map.of(
                    "error", Severity.ERROR,
                    "query", Severity.QUERY,
                    "info", Severity.INFO);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private final Map<String, Item> items;
    private final Set<String> lines;

    RuleReader(List<Item> items, List<Line> lines) {
        this.items =
                items.stream()
                        .collect(Collectors.toMap(Item::code, item -> item, (one, other) -> one));
        this.lines = lines.stream().map(Line::code).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The rule; empty where the section says none. */
    Optional<Rule> read(Section section) {
        Rule.Heading heading =
                new Rule.Heading(
                        section.requiredText("code"),
                        section.oneOf("severity", SEVERITIES).orElse(Severity.ERROR),
                        section.bilingual("message"),
                        section.bilingual("fix"),
                        section.flag("shadow"),
                        section.year("since"),
                        section.year("until"));
        if (heading.since().orElse(0) > heading.until().orElse(Integer.MAX_VALUE)) {
            section.mistake(
                    "until",
                    "rule.untilBeforeSince",
                    heading.until().orElseThrow(),
                    heading.since().orElseThrow());
        }
        List<String> kinds = KINDS.stream().filter(section::has).toList();
        Optional<Rule> rule = Optional.empty();
        if (kinds.size() == 1) {
            rule = rule(section, kinds.get(0), heading);
        } else {
            String found = kinds.isEmpty() ? "none" : String.join(" and ", kinds);
            section.mistake(
                    "",
                    kinds.isEmpty() ? "rule.saysNothing" : "rule.saysTooMuch",
                    String.join(", ", kinds),
                    String.join(", ", KINDS));
        }
        section.done();
        return rule;
    }

    private Optional<Rule> rule(Section section, String kind, Rule.Heading heading) {
        return switch (kind) {
            case "check" ->
                    Optional.of(
                            new Rule.SqlCheck(
                                    heading, section.requiredText(kind), parameters(section)));
            case "not_after_period" ->
                    Optional.of(new Rule.NotAfterPeriod(heading, day(section, kind)));
            case "totals_agree" ->
                    Optional.of(new Rule.TotalsAgree(heading, section.decimal(kind).orElse(HALF)));
            default -> section.section(kind).map(operands -> onOperands(operands, kind, heading));
        };
    }

    private Rule onOperands(Section section, String kind, Rule.Heading heading) {
        Rule rule = withOperands(section, kind, heading);
        section.done();
        return rule;
    }

    private Rule withOperands(Section section, String kind, Rule.Heading heading) {
        switch (kind) {
            case "not_more_than" -> {
                String item = operand(section, "item");
                String limit = operand(section, "limit");
                sameSort(section, List.of(item, limit));
                return new Rule.NotMoreThan(heading, item, limit);
            }
            case "balance" -> {
                String total = operand(section, "total");
                List<String> parts = section.texts("parts");
                parts.forEach(part -> mustExist(section, "parts", part));
                if (parts.size() < 2) {
                    section.mistake("parts", "rule.parts", parts.size());
                }
                List<String> all = new ArrayList<>(parts);
                all.add(total);
                sameSort(section, all);
                return new Rule.Balance(
                        heading, total, parts, section.decimal("tolerance").orElse(HALF));
            }
            case "growth_agrees" -> {
                String growth = operand(section, "growth");
                String current = operand(section, "current");
                String previous = operand(section, "previous");
                sameSort(section, List.of(growth, current, previous));
                return new Rule.GrowthAgrees(
                        heading,
                        growth,
                        current,
                        previous,
                        section.decimal("tolerance").orElse(TENTH));
            }
            default -> {
                String item = operand(section, "item");
                String when = operand(section, "when");
                return new Rule.RequiredWhen(heading, item, when, is(section, when));
            }
        }
    }

    private String is(Section section, String when) {
        String is = section.text("is").orElse("yes");
        Item item = items.get(when);
        if (item == null) {
            return is;
        }
        if (item.codeList().isPresent()) {
            List<String> codes =
                    item.codeList().get().entries().stream().map(CodeList.Entry::code).toList();
            if (!codes.contains(is)) {
                section.unknown(
                        "codelists/" + item.codeList().get().name() + ".csv",
                        "is",
                        "rule.noCodeOf",
                        is,
                        when,
                        new KnownWords(codes).hint(is));
            }
        } else if (item.type() != ValueType.YES_NO) {
            section.mistake("when", "rule.when", when);
        } else if (!is.equals("yes") && !is.equals("no")) {
            section.mistake("is", "rule.yesOrNo", is);
        }
        return is;
    }

    private String day(Section section, String key) {
        String code = operand(section, key);
        Item item = items.get(code);
        if (item != null && item.type() != ValueType.MONTH && item.type() != ValueType.DATE) {
            section.mistake(key, "rule.noDay", code);
        }
        return code;
    }

    private String operand(Section section, String key) {
        String code = section.requiredText(key);
        if (!code.isEmpty()) {
            mustExist(section, key, code);
        }
        return code;
    }

    private void mustExist(Section section, String key, String code) {
        if (!items.containsKey(code) && !lines.contains(code)) {
            Set<String> known = new TreeSet<>(items.keySet());
            known.addAll(lines);
            section.mistake(key, "unknown.item", code, new KnownWords(known).hint(code));
        }
    }

    private void sameSort(Section section, List<String> operands) {
        boolean columns = operands.stream().anyMatch(items::containsKey);
        boolean rows = operands.stream().anyMatch(lines::contains);
        if (columns && rows) {
            section.mistake("", "rule.columnAndRow");
        }
    }

    /** A list is written with commas between its parts, as the SQL reads it. */
    private static Map<String, String> parameters(Section section) {
        Map<String, String> parameters = new LinkedHashMap<>();
        section.textsByKey("with")
                .forEach((name, texts) -> parameters.put(name, String.join(",", texts)));
        return parameters;
    }
}
