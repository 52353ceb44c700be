package planhouse.samples;

import static planhouse.samples.Oddity.*;

import java.util.List;
import java.util.stream.Stream;
import planhouse.samples.Column.Kind;

/** The columns of each form in the order of its printed layout. */
final class FormColumns {

    private FormColumns() {}

    static List<Column> of(Look look) {
        return switch (look.form()) {
            case JH01 -> look.has(ENGLISH_HEADERS) ? englishEnterprises() : enterprises(look);
            case JH02 -> facilities();
            case JH03 -> clusters();
            case JH04 -> chains();
            case JH05 -> services(look);
            case JH06 -> industries();
        };
    }

    private static List<Column> enterprises(Look look) {
        boolean alias = look.has(ALIAS_HEADERS);
        int pick = (int) Math.floorMod(look.seed(), 2L);
        Stream<Column> basics =
                Stream.of(
                        Column.text("credit_code", "统一社会信用代码"),
                        Column.text(
                                "enterprise_name", !alias ? "企业名称" : pick == 0 ? "单位名称" : "单位详细名称"),
                        Column.text("industry", alias ? "所属行业" : "重点细分行业"),
                        Column.text("chain", alias ? "所属产业链" : "产业链"));
        Stream<Column> economy =
                Stream.of(
                        Column.number("output_value", "万元", "工业总产值"),
                        Column.number("new_product_output", "万元", alias ? "新产品产值" : "其中：新产品产值"),
                        Column.number("rd_expense", "万元", "研发费用"),
                        Column.number("renovation_investment", "万元", "智能化技改投资"));
        Stream<Column> making =
                Stream.of(
                        Column.number("robots_in_service", "台", "工业机器人", "年末在役").withUnitLevel(0),
                        Column.number("robots_added", "台", "工业机器人", "本年新增").withUnitLevel(0),
                        Column.of(Kind.FLAG, "transformed", "是否完成智能化改造"),
                        Column.of(Kind.MONTH, "transformed_on", "完成时间"),
                        Column.text("leading_level", alias ? "龙头企业" : "领军企业层级"));
        if (look.has(OUTER_GROUPS)) {
            basics = basics.map(column -> column.under("企业基本情况"));
            // the group has the unit, its columns have none of their own
            economy = economy.map(column -> column.under("经济指标").withUnitLevel(0));
            making = making.map(column -> column.under("智能制造情况"));
        }
        Stream<Column> remark = Stream.of(Column.text("remark", "备注"));
        return Stream.of(basics, economy, making, remark).flatMap(columns -> columns).toList();
    }

    private static List<Column> englishEnterprises() {
        return List.of(
                Column.text("credit_code", "Unified social credit code"),
                Column.text("enterprise_name", "Enterprise name"),
                Column.text("industry", "Key industry"),
                Column.text("chain", "Industrial chain"),
                Column.number("output_value", "万元", "Gross industrial output value"),
                Column.number("new_product_output", "万元", "of which: new products"),
                Column.number("rd_expense", "万元", "R&D expense"),
                Column.number("renovation_investment", "万元", "Intelligent renovation investment"),
                Column.number(
                                "robots_in_service",
                                "台",
                                "Industrial robots",
                                "in service at year end")
                        .withUnitLevel(0),
                Column.number("robots_added", "台", "Industrial robots", "added this year")
                        .withUnitLevel(0),
                Column.of(Kind.FLAG, "transformed", "Intelligent transformation completed"),
                Column.of(Kind.MONTH, "transformed_on", "Completed on"),
                Column.text("leading_level", "Leading enterprise"),
                Column.text("remark", "Remark"));
    }

    private static List<Column> facilities() {
        return List.of(
                Column.text("facility_name", "车间（工厂）名称"),
                Column.text("credit_code", "统一社会信用代码"),
                Column.text("enterprise_name", "企业名称"),
                Column.text("facility_type", "类型"),
                Column.text("level", "认定级别"),
                Column.of(Kind.MONTH, "recognized_on", "认定时间"),
                Column.text("status", "建设状态"),
                Column.number("investment", "万元", "总投资"));
    }

    private static List<Column> clusters() {
        return List.of(
                Column.text("cluster_name", "集群名称"),
                Column.text("industry", "主导行业"),
                Column.text("level", "培育级别"),
                Column.number("enterprises", "家", "集群企业数"),
                Column.number("output_value", "亿元", "集群产值"),
                Column.of(Kind.MONTH, "recognized_on", "认定时间"));
    }

    private static List<Column> chains() {
        return List.of(
                Column.text("chain", "产业链名称"),
                Column.number("enterprises", "家", "规上企业数"),
                Column.number("output_value", "亿元", "产值"),
                Column.number("output_value_last_year", "亿元", "上年产值"),
                Column.percent("growth", "同比增长"),
                Column.number("key_projects", "个", "重点项目数"),
                Column.number("project_investment", "亿元", "项目完成投资"));
    }

    private static List<Column> services(Look look) {
        boolean english = look.has(ENGLISH_HEADERS);
        Stream<Column> stub =
                Stream.of(Column.text("row_code", "代码"), Column.text("label", "指标名称"));
        Stream<Column> unit =
                look.has(UNIT_COLUMN) ? Stream.of(Column.text("_unit", "计量单位")) : Stream.of();
        Stream<Column> values =
                Stream.of(
                        Column.number("this_year", "", english ? "this year" : "本年"),
                        Column.number("last_year", "", english ? "last year" : "上年"),
                        Column.percent("growth", english ? "growth" : "同比增长"));
        return Stream.of(stub, unit, values).flatMap(columns -> columns).toList();
    }

    private static List<Column> industries() {
        return List.of(
                Column.text("industry", "重点细分行业"),
                Column.number("enterprises", "家", "企业数", "本年").withUnitLevel(0),
                Column.number("enterprises_last_year", "家", "企业数", "上年").withUnitLevel(0),
                Column.number("transformed", "家", "其中：完成智能化改造", "本年").withUnitLevel(0),
                Column.number("transformed_last_year", "家", "其中：完成智能化改造", "上年").withUnitLevel(0),
                Column.number("output_value", "万元", "工业总产值", "本年").withUnitLevel(0),
                Column.number("output_value_last_year", "万元", "工业总产值", "上年").withUnitLevel(0),
                Column.percent("growth", "工业总产值", "同比增长"),
                Column.number("robots", "台", "在役工业机器人", "本年").withUnitLevel(0),
                Column.number("robots_last_year", "台", "在役工业机器人", "上年").withUnitLevel(0));
    }
}
