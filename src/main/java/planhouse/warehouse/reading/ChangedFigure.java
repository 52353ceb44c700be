package planhouse.warehouse.reading;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import planhouse.form.CodeList;
import planhouse.form.Form;
import planhouse.form.Item;
import planhouse.form.Line;
import planhouse.form.ValueType;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Missing;
import planhouse.indicator.UnitOfMeasure;

/** Puts a changed figure, as the warehouse has it, into the words of its form. */
final class ChangedFigure {

    private static final Map<String, Bilingual> MISSING =
            Map.of(
                    Missing.NONE.code(),
                    Bilingual.same("—"),
                    Missing.LESS_THAN_HALF_UNIT.code(),
                    Bilingual.same("…"),
                    Missing.NOT_AVAILABLE.code(),
                    new Bilingual("暂无", "not available"),
                    Missing.SUPPRESSED.code(),
                    new Bilingual("不公布", "withheld"));

    private final Form form;

    ChangedFigure(Form form) {
        this.form = form;
    }

    FigureChange of(ResultSet row) throws SQLException {
        String code = row.getString("item");
        Optional<Item> item = form.item(code);
        RowKey key = RowKey.of(form, row);
        return new FigureChange(
                key,
                code,
                item.map(Item::name).orElse(Bilingual.same(code)),
                unit(row, item),
                figure(item, row.getString("before_text")),
                figure(item, row.getString("now_text")),
                Optional.ofNullable(row.getString("sheet")).orElse(""),
                Optional.ofNullable(row.getString("cell")));
    }

    /** Of the row in a matrix, but for its growths; elsewhere of the column. */
    private Optional<UnitOfMeasure> unit(ResultSet row, Optional<Item> item) throws SQLException {
        if (item.map(one -> one.place().growth()).orElse(false)) {
            return item.flatMap(Item::unit);
        }
        return Optional.ofNullable(row.getString("line"))
                .flatMap(form::line)
                .flatMap(Line::unit)
                .or(() -> item.flatMap(Item::unit));
    }

    private static Optional<FigureChange.Figure> figure(
            Optional<Item> item, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        boolean numeric = item.map(Item::isNumeric).orElse(false) && !MISSING.containsKey(text);
        return Optional.of(
                new FigureChange.Figure(
                        text,
                        numeric ? Optional.of(new BigDecimal(text)) : Optional.empty(),
                        item.map(of -> shown(of, text)).orElse(Bilingual.same(text))));
    }

    private static Bilingual shown(Item item, String text) {
        ValueType type = item.type();
        if (type == ValueType.CODE) {
            return item.codeList()
                    .flatMap(list -> list.entry(text))
                    .map(CodeList.Entry::name)
                    .orElse(Bilingual.same(text));
        }
        if (type == ValueType.YES_NO) {
            return text.toLowerCase(Locale.ROOT).startsWith("t")
                    ? new Bilingual("是", "yes")
                    : new Bilingual("否", "no");
        }
        if (type == ValueType.MONTH) {
            return Bilingual.same(text.substring(0, "2021-06".length()));
        }
        return Optional.ofNullable(MISSING.get(text)).orElse(Bilingual.same(text));
    }
}
