package planhouse.warehouse.summary;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.Definitions;
import planhouse.form.file.SqlFiles;
import planhouse.plan.Plan;
import planhouse.plan.PlanTarget;
import planhouse.warehouse.MeasureSql;

/** Leads a cell of a current revision forward to the targets that it, or its row, counts in. */
public final class CellContributions {

    /**
     * A cell by where its value stands in a fact.
     *
     * @param county the respondent's code
     * @param column on its sheet, from 1
     * @param factColumn in a list form the column of its fact
     */
    public record FactCell(
            long submission,
            int table,
            int row,
            String county,
            int year,
            int column,
            Optional<String> factColumn) {}

    private record Part(
            Optional<String> factColumn,
            Optional<Integer> column,
            BigDecimal numerator,
            Optional<BigDecimal> denominator) {

        /** A list's row is one statement; the cells of a table's row are one each. */
        boolean speaksFor(FactCell cell) {
            boolean counts = numerator.signum() != 0 || denominator.isPresent();
            return cell.factColumn().isPresent() && counts;
        }

        boolean is(FactCell cell) {
            return factColumn.isPresent()
                    ? factColumn.equals(cell.factColumn())
                    : column.filter(number -> number == cell.column()).isPresent();
        }
    }

    private final JdbcClient jdbc;
    private final Definitions definitions;
    private final SqlFiles sql;
    private final Explanations explanations;

    public CellContributions(DataSource dataSource, Definitions definitions, SqlFiles sql) {
        this.jdbc = JdbcClient.create(dataSource);
        this.definitions = definitions;
        this.sql = sql;
        this.explanations = new Explanations(dataSource, definitions, sql);
    }

    /** What the cell adds to the targets of these plans now; a plan of other years has none. */
    public List<CellContribution> of(FactCell cell, List<Plan> plans) {
        OffsetDateTime now =
                jdbc.sql("select clock_timestamp()").query(OffsetDateTime.class).single();
        List<CellContribution> contributions = new ArrayList<>();
        for (Plan plan : plans) {
            if (plan.baselineYear() <= cell.year() && cell.year() <= plan.lastYear()) {
                for (PlanTarget target : plan.on(definitions.today()).targets()) {
                    of(cell, plan, target, now).ifPresent(contributions::add);
                }
            }
        }
        return contributions;
    }

    private Optional<CellContribution> of(
            FactCell cell, Plan plan, PlanTarget target, OffsetDateTime now) {
        List<Part> row = row(cell, plan, target, now);
        return row.stream()
                .filter(part -> part.is(cell))
                .findFirst()
                .or(() -> row.stream().filter(part -> part.speaksFor(cell)).findFirst())
                .map(
                        part -> {
                            Explanation whole =
                                    explanations.explain(
                                            plan,
                                            target,
                                            cell.year(),
                                            Optional.of(cell.county()),
                                            Optional.empty());
                            return new CellContribution(
                                    plan.code(),
                                    target,
                                    cell.year(),
                                    part.is(cell) ? Optional.empty() : part.factColumn(),
                                    part.numerator(),
                                    part.denominator(),
                                    whole.counties().stream()
                                            .findFirst()
                                            .flatMap(Explanation.County::value),
                                    whole.value(),
                                    whole.isLowerBound());
                        });
    }

    private List<Part> row(FactCell cell, Plan plan, PlanTarget target, OffsetDateTime now) {
        String cells =
                sql.read("summary/cells_of_row.sql")
                        .replace("{cells}", target.call().measure().cellsSql());
        return jdbc.sql(cells)
                .paramSource(
                        MeasureSql.bound(target.call(), cell.year(), plan.baselineYear(), now)
                                .addValue("submission_key", cell.submission())
                                .addValue("table_no", cell.table())
                                .addValue("row_no", cell.row()))
                .query(
                        (found, number) ->
                                new Part(
                                        Optional.ofNullable(found.getString("fact_column")),
                                        Optional.ofNullable(
                                                found.getObject("column_no", Integer.class)),
                                        found.getBigDecimal("numerator"),
                                        Optional.ofNullable(found.getBigDecimal("denominator"))))
                .list();
    }
}
