package planhouse.template;

import java.math.BigDecimal;
import java.util.Optional;
import planhouse.form.CodeList;
import planhouse.form.Item;
import planhouse.form.Line;
import planhouse.indicator.UnitOfMeasure;
import planhouse.indicator.Value;
import planhouse.workbook.writing.Look;
import planhouse.workbook.writing.NewCell;

/** Values as a respondent would write them: in the printed unit, with names for codes. */
final class ValueCells {

    private final SheetLayout layout;

    ValueCells(SheetLayout layout) {
        this.layout = layout;
    }

    NewCell cell(Item item, Optional<Line> line, Optional<Value> value, Look look) {
        Value content = value.orElse(Value.NOT_REPORTED);
        if (content instanceof Value.Numeric number) {
            return new NewCell.Number(printed(item, line, number.number()), look);
        }
        if (content instanceof Value.Text text) {
            return new NewCell.Words(text.text(), look);
        }
        if (content instanceof Value.Code code) {
            String name =
                    item.codeList()
                            .flatMap(list -> list.entry(code.code()))
                            .map(CodeList.Entry::name)
                            .map(names -> names.zh())
                            .orElse(code.code());
            return new NewCell.Words(name, look);
        }
        if (content instanceof Value.YesNo yesNo) {
            return new NewCell.Words(yesNo.yes() ? "是" : "否", look);
        }
        if (content instanceof Value.Day day) {
            return new NewCell.Day(day.date(), look);
        }
        if (content instanceof Value.Absent absent) {
            return switch (absent.kind()) {
                case NONE -> new NewCell.Words("—", look);
                case LESS_THAN_HALF_UNIT -> new NewCell.Words("…", look);
                default -> new NewCell.Blank(look);
            };
        }
        return new NewCell.Blank(look);
    }

    /** The number in the unit that it is written in here. */
    BigDecimal printed(Item item, Optional<Line> line, BigDecimal number) {
        boolean ofLine = line.isPresent() && !item.place().growth();
        Optional<UnitOfMeasure> kept = ofLine ? line.get().unit() : item.unit();
        Optional<UnitOfMeasure> printed =
                ofLine ? layout.printed(line.get()) : layout.printed(item);
        return kept.isPresent() && printed.isPresent() && kept.get().convertsTo(printed.get())
                ? kept.get().convert(number, printed.get())
                : number;
    }
}
