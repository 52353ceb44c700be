package planhouse.form.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import planhouse.form.CodeList;
import planhouse.form.Item;
import planhouse.form.Line;
import planhouse.form.Rule;
import planhouse.form.ValueType;
import planhouse.indicator.Bilingual;
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

    private final RuleOperands operands;
    private final SqlFiles sql;

    RuleReader(List<Item> items, List<Line> lines, SqlFiles sql) {
        this.operands = new RuleOperands(items, lines);
        this.sql = sql;
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
            case "check" -> Optional.of(check(section, section.requiredText(kind), heading));
            case "not_after_period" ->
                    Optional.of(new Rule.NotAfterPeriod(heading, day(section, kind)));
            case "totals_agree" ->
                    Optional.of(new Rule.TotalsAgree(heading, section.decimal(kind).orElse(HALF)));
            default -> section.section(kind).map(named -> onOperands(named, kind, heading));
        };
    }

    /** What the check's file says to do, where the form has no words of its own. */
    private Rule.SqlCheck check(Section section, String name, Rule.Heading heading) {
        Optional<Bilingual> advice =
                sql.sql("checks/" + name + ".sql").map(SqlHeader::new).flatMap(SqlHeader::fix);
        return new Rule.SqlCheck(heading, name, advice, parameters(section));
    }

    private Rule onOperands(Section section, String kind, Rule.Heading heading) {
        Rule rule = withOperands(section, kind, heading);
        section.done();
        return rule;
    }

    private Rule withOperands(Section section, String kind, Rule.Heading heading) {
        return switch (kind) {
            case "not_more_than" -> notMoreThan(section, heading);
            case "balance" -> balance(section, heading);
            case "growth_agrees" -> growthAgrees(section, heading);
            default -> requiredWhen(section, heading);
        };
    }

    private Rule notMoreThan(Section section, Rule.Heading heading) {
        String item = operands.read(section, "item");
        String limit = operands.read(section, "limit");
        operands.mustBeNumbers(section, List.of(item, limit));
        operands.mustShareUnit(section, List.of(item, limit));
        return new Rule.NotMoreThan(heading, item, limit);
    }

    private Rule balance(Section section, Rule.Heading heading) {
        String total = operands.read(section, "total");
        List<String> parts = section.texts("parts");
        parts.forEach(part -> operands.mustExist(section, "parts", part));
        if (parts.size() < 2) {
            section.mistake("parts", "rule.parts", parts.size());
        }
        List<String> all = new ArrayList<>(parts);
        all.add(total);
        operands.mustBeNumbers(section, all);
        operands.mustShareUnit(section, all);
        return new Rule.Balance(heading, total, parts, section.decimal("tolerance").orElse(HALF));
    }

    private Rule growthAgrees(Section section, Rule.Heading heading) {
        String growth = operands.read(section, "growth");
        String current = operands.read(section, "current");
        String previous = operands.read(section, "previous");
        operands.mustBeNumbers(section, List.of(growth, current, previous));
        operands.mustShareUnit(section, List.of(current, previous));
        BigDecimal tolerance = section.decimal("tolerance").orElse(TENTH);
        return new Rule.GrowthAgrees(heading, growth, current, previous, tolerance);
    }

    private Rule requiredWhen(Section section, Rule.Heading heading) {
        String item = operands.read(section, "item");
        String when = operands.read(section, "when");
        return new Rule.RequiredWhen(heading, item, when, is(section, when));
    }

    private String is(Section section, String when) {
        String is = section.text("is").orElse("yes");
        Optional<Item> asking = operands.item(when);
        if (asking.isEmpty()) {
            return is;
        }
        Item item = asking.get();
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
        String code = operands.read(section, key);
        if (operands.item(code).map(Item::type).filter(RuleReader::isNoDay).isPresent()) {
            section.mistake(key, "rule.noDay", code);
        }
        return code;
    }

    private static boolean isNoDay(ValueType type) {
        return type != ValueType.MONTH && type != ValueType.DATE;
    }

    /** A list is written with commas between its parts, as the SQL reads it. */
    private static Map<String, String> parameters(Section section) {
        Map<String, String> parameters = new LinkedHashMap<>();
        section.textsByKey("with")
                .forEach((name, texts) -> parameters.put(name, String.join(",", texts)));
        return parameters;
    }
}
