package planhouse.warehouse.schema;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import planhouse.form.CodeList;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.form.Indicator;
import planhouse.form.Item;
import planhouse.form.file.SqlFiles;
import planhouse.indicator.UnitOfMeasure;
import planhouse.plan.Plan;

/**
 * Brings the conformed dimensions in line with the definitions. Members are added and renamed,
 * never removed.
 */
final class Dimensions {

    private static final Set<String> OWN_DIMENSION = Set.of("industries", "chains", "levels");

    private final NamedParameterJdbcTemplate jdbc;
    private final SqlFiles sql;
    private final Definitions definitions;
    private final List<Plan> plans;

    Dimensions(DataSource dataSource, SqlFiles sql, Definitions definitions, List<Plan> plans) {
        this.jdbc = new NamedParameterJdbcTemplate(dataSource);
        this.sql = sql;
        this.definitions = definitions;
        this.plans = plans;
    }

    void bringInLine() {
        jdbc.update(sql.read("dimensions/dim_year.sql"), new MapSqlParameterSource());
        forms();
        codeLists();
        indicators();
        items();
        units();
        ruleSets();
        deadlines();
        jdbc.update(sql.read("dimensions/return_owed.sql"), OwedReturns.of(definitions));
        jdbc.update(sql.read("dimensions/plan_year.sql"), OwedReturns.years(plans));
    }

    private void forms() {
        List<MapSqlParameterSource> rows = new ArrayList<>();
        for (Form form : definitions.forms()) {
            rows.add(
                    new MapSqlParameterSource("code", form.code())
                            .addValue("name_zh", form.title().zh())
                            .addValue("name_en", form.title().en())
                            .addValue("kind", form.kind().name().toLowerCase(Locale.ROOT))
                            .addValue("fact", form.fact())
                            .addValue("order", form.order()));
        }
        write("dim_form", rows);
    }

    private void codeLists() {
        Set<CodeList> registers = new LinkedHashSet<>();
        Set<CodeList> areas = new LinkedHashSet<>();
        Set<CodeList> breakdowns = new LinkedHashSet<>();
        for (Form form : definitions.forms()) {
            registers.add(form.respondents().register());
            areas.add(form.respondents().register());
            form.areas().ifPresent(areas::add);
            form.breakdowns().ifPresent(breakdowns::add);
        }
        registers.forEach(list -> write("dim_county", entries(list)));
        areas.forEach(list -> write("dim_area", entries(list)));
        breakdowns.forEach(list -> write("dim_breakdown", entries(list)));
        write("dim_breakdown", List.of(theWhole()));
        for (CodeList list : definitions.codeLists().values()) {
            if (OWN_DIMENSION.contains(list.name())) {
                write("dim_" + singular(list.name()), entries(list));
            } else {
                write("dim_code", entries(list));
            }
        }
    }

    private static String singular(String listName) {
        return listName.endsWith("ies")
                ? listName.substring(0, listName.length() - 3) + "y"
                : listName.substring(0, listName.length() - 1);
    }

    private static MapSqlParameterSource theWhole() {
        return new MapSqlParameterSource("code_list", "")
                .addValue("code", "")
                .addValue("name_zh", "合计")
                .addValue("name_en", "Total");
    }

    private static List<MapSqlParameterSource> entries(CodeList list) {
        List<MapSqlParameterSource> rows = new ArrayList<>();
        for (CodeList.Entry entry : list.entries()) {
            rows.add(
                    new MapSqlParameterSource("code_list", list.name())
                            .addValue("code", entry.code())
                            .addValue("name_zh", entry.name().zh())
                            .addValue("name_en", entry.name().en())
                            .addValue("parent", entry.parent().orElse(null))
                            .addValue("valid_from", entry.validFrom().orElse(1))
                            .addValue("valid_to", entry.validTo().orElse(9999)));
        }
        return rows;
    }

    private void indicators() {
        Optional<UnitOfMeasure> percent = Optional.ofNullable(definitions.units().get("percent"));
        List<MapSqlParameterSource> rows = new ArrayList<>();
        for (Form form : definitions.forms()) {
            for (Indicator indicator : form.indicators()) {
                rows.add(row(ObservedIndicator.of(form, indicator)));
                if (reportsGrowth(form)) {
                    rows.add(row(ObservedIndicator.growthOf(form, indicator, percent)));
                }
            }
        }
        write("dim_indicator", rows);
    }

    private static boolean reportsGrowth(Form form) {
        return form.items().stream().anyMatch(item -> item.place().growth())
                || form.lines().stream().anyMatch(line -> line.place().growth());
    }

    private static MapSqlParameterSource row(ObservedIndicator indicator) {
        return new MapSqlParameterSource("code", indicator.code())
                .addValue("name_zh", indicator.name().zh())
                .addValue("name_en", indicator.name().en())
                .addValue("form_code", indicator.form().code())
                .addValue("unit_code", indicator.unit().map(unit -> unit.code()).orElse(null))
                .addValue("unit_zh", indicator.unit().map(unit -> unit.name().zh()).orElse(null))
                .addValue("unit_en", indicator.unit().map(unit -> unit.name().en()).orElse(null))
                .addValue("direction", indicator.direction());
    }

    private void items() {
        List<MapSqlParameterSource> rows = new ArrayList<>();
        for (Form form : definitions.forms()) {
            int ordinal = 0;
            for (Item item : form.items()) {
                ordinal++;
                Optional<String> unit = item.unit().map(measure -> measure.code());
                rows.add(
                        new MapSqlParameterSource("form_code", form.code())
                                .addValue("code", item.code())
                                .addValue("fact_column", item.factColumn())
                                .addValue("name_zh", item.name().zh())
                                .addValue("name_en", item.name().en())
                                .addValue("unit_code", unit.orElse(null))
                                .addValue("ordinal", ordinal));
            }
        }
        write("dim_item", rows);
    }

    private void units() {
        List<MapSqlParameterSource> rows = new ArrayList<>();
        for (UnitOfMeasure unit : definitions.units().values()) {
            rows.add(
                    new MapSqlParameterSource("code", unit.code())
                            .addValue("name_zh", unit.name().zh())
                            .addValue("name_en", unit.name().en())
                            .addValue("quantity", unit.quantity())
                            .addValue("factor", unit.factor()));
        }
        write("dim_unit", rows);
    }

    private void ruleSets() {
        List<MapSqlParameterSource> rows = new ArrayList<>();
        for (Form form : definitions.forms()) {
            rows.add(
                    new MapSqlParameterSource("code", form.code())
                            .addValue("version", RuleSetVersion.of(form, sql)));
        }
        write("rule_set", rows);
    }

    private void deadlines() {
        jdbc.update(
                sql.read("dimensions/return_deadline.sql"),
                new ReturnDeadlines(definitions).parameters());
    }

    private void write(String dimension, List<MapSqlParameterSource> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(
                    sql.read("dimensions/" + dimension + ".sql"),
                    rows.toArray(MapSqlParameterSource[]::new));
        }
    }
}
