package planhouse.validation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import planhouse.cleaning.CleanRow;
import planhouse.form.Form;
import planhouse.form.Item;
import planhouse.form.Line;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Value;

/** The lines of a matrix in one of its value columns, such as 本年. */
record LineOperands(Form form, Map<String, Placed> lines, Item column) implements Operands {

    /** A line where it stands. */
    record Placed(ReviewedTable table, CleanRow row) {}

    @Override
    public Value value(String code) {
        Placed placed = lines.get(code);
        return placed == null
                ? Value.NOT_REPORTED
                : placed.row().values().get(placed.table().position(column.code()));
    }

    @Override
    public Bilingual name(String code) {
        return form.line(code).map(Line::name).orElseGet(() -> Bilingual.same(code));
    }

    @Override
    public Optional<String> cell(String code) {
        return Optional.ofNullable(lines.get(code))
                .flatMap(placed -> placed.table().cell(column.code(), placed.row().number()));
    }

    @Override
    public String printed(String code, BigDecimal number) {
        return Numbers.plain(number);
    }

    /** At the subject's cell; nowhere where the workbook has no such line. */
    Offence offence(EditRule rule, Bilingual expected) {
        Placed placed = lines.get(rule.subject());
        if (placed == null) {
            return new Offence(
                    0, "", null, column.code(), false, name(rule.subject()), "", expected);
        }
        return placed.table()
                .offence(
                        column.code(),
                        name(rule.subject()),
                        placed.row().source(),
                        placed.row().number(),
                        value(rule.subject()),
                        expected);
    }
}
