package planhouse.samples;

import static planhouse.samples.Oddity.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A return's reports as rows of values by column; money in 10 000 CNY still. */
final class Rows {

    private final CountyYear content;
    private final Look look;
    private final Random random;

    Rows(CountyYear content, Look look) {
        this.content = content;
        this.look = look;
        this.random = new Random(look.seed() + 1);
    }

    List<Line.Row> rows() {
        return switch (look.form()) {
            case JH01 -> content.enterprises().stream().map(this::row).toList();
            case JH02 -> content.facilities().stream().map(this::row).toList();
            case JH03 -> content.clusters().stream().map(this::row).toList();
            case JH04 -> content.chains().stream().map(this::row).toList();
            case JH05 -> content.services().stream().map(this::row).toList();
            case JH06 -> industries();
        };
    }

    private Line.Row row(EnterpriseReport report) {
        boolean english = look.has(ENGLISH_HEADERS);
        Map<String, Value> values = new LinkedHashMap<>();
        values.put("credit_code", Value.text(report.creditCode()));
        values.put("enterprise_name", Value.text(name(report.name())));
        values.put(
                "industry",
                Value.text(english ? report.industry().english : industry(report.industry())));
        Chain chain = report.chain();
        values.put(
                "chain",
                Value.text(chain == null ? null : english ? chain.english : chain.chinese));
        values.put("output_value", Value.number(report.outputValue()));
        values.put("new_product_output", Value.number(report.newProductOutput()));
        values.put("rd_expense", Value.number(report.rdExpense()));
        values.put("renovation_investment", Value.number(report.renovationInvestment()));
        values.put("robots_in_service", Value.number(report.robotsInService()));
        values.put("robots_added", whole(report.robotsAdded()));
        values.put("transformed", new Value.Flag(report.transformed()));
        values.put(
                "transformed_on",
                report.transformedOn() == null
                        ? new Value.Blank()
                        : new Value.Month(report.transformedOn()));
        values.put("leading_level", Value.text(report.leadingLevel()));
        values.put("remark", Value.text(report.remark()));
        return new Line.Row(report.creditCode(), values);
    }

    private Line.Row row(FacilityReport report) {
        Map<String, Value> values = new LinkedHashMap<>();
        values.put("facility_name", Value.text(report.name()));
        values.put("credit_code", Value.text(report.creditCode()));
        values.put("enterprise_name", Value.text(name(report.enterpriseName())));
        values.put("facility_type", Value.text(report.type()));
        values.put("level", Value.text(report.level()));
        values.put("recognized_on", new Value.Month(report.recognizedOn()));
        values.put("status", Value.text(report.status()));
        values.put("investment", Value.number(report.investment()));
        return new Line.Row(report.creditCode() + " " + report.name(), values);
    }

    private Line.Row row(ClusterReport report) {
        Map<String, Value> values = new LinkedHashMap<>();
        values.put("cluster_name", Value.text(report.name()));
        values.put("industry", Value.text(industry(report.industry())));
        values.put("level", Value.text(report.level()));
        values.put("enterprises", Value.number(report.enterprises()));
        values.put("output_value", Value.number(report.outputValue()));
        values.put("recognized_on", new Value.Month(report.recognizedOn()));
        return new Line.Row(report.name(), values);
    }

    private Line.Row row(ChainReport report) {
        Map<String, Value> values = new LinkedHashMap<>();
        values.put("chain", Value.text(stub(report.chain().chinese)));
        boolean nothing = report.outputValue() == null;
        values.put("enterprises", nothing ? new Value.Blank() : whole(report.enterprises()));
        values.put(
                "output_value", nothing ? new Value.Blank() : Value.number(report.outputValue()));
        values.put(
                "output_value_last_year",
                nothing ? new Value.Blank() : Value.number(report.lastYear()));
        values.put("growth", nothing ? new Value.Blank() : Value.percent(report.growth()));
        values.put("key_projects", nothing ? new Value.Blank() : whole(report.keyProjects()));
        values.put(
                "project_investment",
                nothing ? new Value.Blank() : Value.number(report.projectInvestment()));
        return new Line.Row(report.chain().name(), values);
    }

    private Line.Row row(ServiceReport report) {
        ServiceItem item = report.item();
        boolean english = look.has(ENGLISH_HEADERS);
        boolean hundredMillions = item.money() && look.has(OTHER_MONEY_UNIT);
        String unit = hundredMillions ? "亿元" : item.unit;
        String bracket = english ? item.money() ? " (10 000 CNY)" : "" : "（" + unit + "）";
        Map<String, Value> values = new LinkedHashMap<>();
        values.put("row_code", Value.text(item.rowCode));
        values.put(
                "label",
                Value.text(
                        (english ? item.english : item.label)
                                + (look.has(UNIT_COLUMN) ? "" : bracket)));
        values.put("_unit", Value.text(unit));
        int places = hundredMillions ? 4 : 0;
        values.put("this_year", Value.number(report.thisYear().movePointLeft(places)));
        values.put("last_year", Value.number(report.lastYear().movePointLeft(places)));
        values.put("growth", Value.percent(report.growth()));
        return new Line.Row(item.rowCode, values);
    }

    private List<Line.Row> industries() {
        List<Line.Row> rows = new ArrayList<>();
        for (IndustryReport report : content.industries()) {
            Map<String, Value> values = new LinkedHashMap<>();
            values.put("industry", Value.text(stub(industry(report.industry()))));
            values.put("enterprises", Value.number(report.enterprises()));
            values.put("enterprises_last_year", Value.number(report.enterprisesLast()));
            values.put("transformed", Value.number(report.transformed()));
            values.put("transformed_last_year", Value.number(report.transformedLast()));
            values.put("output_value", Value.number(report.output()));
            values.put("output_value_last_year", Value.number(report.outputLast()));
            values.put("growth", Value.percent(report.growth()));
            values.put("robots", Value.number(report.robots()));
            values.put("robots_last_year", Value.number(report.robotsLast()));
            rows.add(new Line.Row(report.industry().name(), values));
        }
        return rows;
    }

    private String industry(Industry industry) {
        if (!look.has(OTHER_INDUSTRY_NAMES)) return industry.chinese;
        if (!industry.otherChinese.isEmpty() && look.form() != Form.JH03)
            return industry.otherChinese;
        return industry.chinese.replace('（', '(').replace('）', ')');
    }

    private String stub(String label) {
        if (look.has(OF_WHICH_PREFIX)) return "其中：" + label;
        if (look.has(HASH_PREFIX)) return "#" + label;
        if (look.has(STUB_INDENTED)) return (random.nextBoolean() ? "　" : "\u00a0\u00a0") + label;
        if (look.has(STUB_SPACED) && label.length() <= 4) return String.join(" ", label.split(""));
        return label;
    }

    private String name(String name) {
        if (!look.has(NAMES_WITH_SPACES)) return name;
        return switch (random.nextInt(4)) {
            case 0 -> "　" + name;
            case 1 -> name + "\u00a0";
            case 2 -> name + " ";
            default -> name;
        };
    }

    private static Value whole(@Nullable Integer amount) {
        return amount == null ? Value.MISSING : Value.number(amount.longValue());
    }
}
