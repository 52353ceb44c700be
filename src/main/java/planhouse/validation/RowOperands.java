package planhouse.validation;

import java.math.BigDecimal;
import java.util.Optional;
import planhouse.cleaning.CleanRow;
import planhouse.form.Item;
import planhouse.form.Line;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Value;

/** A row's items; in a table form their names carry the row's. */
record RowOperands(ReviewedTable table, CleanRow row) implements Operands {

    @Override
    public Value value(String code) {
        return row.values().get(table.position(code));
    }

    @Override
    public Bilingual name(String code) {
        Item item = table.form().items().get(table.position(code));
        Optional<Bilingual> of =
                row.line()
                        .flatMap(table.form()::line)
                        .map(Line::name)
                        .or(() -> label().map(Bilingual::same));
        return of.map(
                        name ->
                                new Bilingual(
                                        name.zh() + " " + item.name().zh(),
                                        name.en() + " " + item.name().en()))
                .orElse(item.name());
    }

    private Optional<String> label() {
        return Optional.of(row.label().strip()).filter(label -> !label.isEmpty());
    }

    @Override
    public Optional<String> cell(String code) {
        return table.cell(code, row.number());
    }

    @Override
    public String printed(String code, BigDecimal number) {
        return table.printed(code, number);
    }

    Offence offence(EditRule rule, Bilingual expected) {
        String item = rule.subject();
        Offence offence =
                table.offence(item, name(item), row.source(), row.number(), value(item), expected);
        return offence.cell() == null ? beside(offence, rule) : offence;
    }

    /**
     * Where the workbook has no column for the item, the finding stands at the cell that asks for
     * it.
     */
    private Offence beside(Offence offence, EditRule rule) {
        String cell =
                rule.operands().stream()
                        .flatMap(operand -> cell(operand).stream())
                        .findFirst()
                        .orElse(null);
        return new Offence(
                offence.tableNo(),
                offence.sheet(),
                cell,
                offence.item(),
                false,
                offence.itemName(),
                offence.found(),
                offence.expected());
    }
}
