package planhouse.template;

import java.util.Optional;
import planhouse.form.Item;
import planhouse.form.Line;
import planhouse.form.ValueType;
import planhouse.workbook.writing.Colour;
import planhouse.workbook.writing.Look;

/** How the cells of a form's sheet look: white ones are filled in, tinted ones are not. */
final class CellLooks {

    static final Look HEADER = Look.HEADER;
    static final Look REFERENCE_HEADER = Look.HEADER.ink(Colour.GREY).fill(new Colour("EDEFF2"));
    static final Look LABEL = Look.TEXT.fill(Colour.PALE);
    static final Look TOTAL_LABEL = Look.CENTRED.bolder().fill(Colour.PALE);

    private static final Look COMPUTED = Look.DECIMAL.fill(Colour.PALE);
    private static final String ANY_DECIMALS = "#,##0.00";

    private CellLooks() {}

    static Look entry(Item item, Optional<Line> line) {
        return look(item, line).unlock();
    }

    static Look reference(Item item, Optional<Line> line) {
        return look(item, line).ink(Colour.GREY).slanted().fill(new Colour("F5F6F8")).unlock();
    }

    static Look total(Item item) {
        return (item.type() == ValueType.INTEGER ? Look.INTEGER : COMPUTED)
                .bolder()
                .fill(Colour.PALE);
    }

    static Look growth(boolean open) {
        return open ? COMPUTED.unlock() : COMPUTED;
    }

    private static Look look(Item item, Optional<Line> line) {
        ValueType type =
                line.isPresent() && !item.place().growth() ? line.get().type() : item.type();
        return switch (type) {
            case INTEGER -> Look.INTEGER;
            case DECIMAL -> Look.DECIMAL.format(ANY_DECIMALS);
            case MONTH -> Look.CENTRED.format("yyyy-mm");
            case DATE -> Look.DATE;
            case CODE, YES_NO -> Look.CENTRED.shrunk().format("@");
            // rows have one height: names are there already, remarks are typed and make them grow
            case TEXT -> (item.required() ? Look.TEXT.shrunk() : Look.TEXT).format("@");
        };
    }
}
