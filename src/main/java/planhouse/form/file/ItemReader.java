package planhouse.form.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import planhouse.form.CodeList;
import planhouse.form.FormKind;
import planhouse.form.Indicator;
import planhouse.form.Item;
import planhouse.form.Place;
import planhouse.form.ValueType;
import planhouse.indicator.Bilingual;
import planhouse.indicator.UnitOfMeasure;

/** Reads a list's items and a table form's columns. */
final class ItemReader {

    static final Map<String, ValueType> TYPES = types();
    private static final Map<String, String> CHECKS = Map.of("gb32100", "gb32100");

    private final Vocabulary vocabulary;
    private final HeaderReader headers;
    private final Map<String, UnitOfMeasure> printed = new LinkedHashMap<>();

    ItemReader(Vocabulary vocabulary, HeaderReader headers) {
        this.vocabulary = vocabulary;
        this.headers = headers;
    }

    private static Map<String, ValueType> types() {
        Map<String, ValueType> types = new LinkedHashMap<>();
        for (ValueType type : ValueType.values()) {
            types.put(type.name().toLowerCase(Locale.ROOT), type);
        }
        return types;
    }

    /** Units that items are printed in where no header says one, by item code. */
    Map<String, UnitOfMeasure> printed() {
        return printed;
    }

    Item listItem(Section section) {
        Optional<UnitOfMeasure> unit = vocabulary.unit(section, "unit");
        Optional<CodeList> codeList = vocabulary.codeList(section, "codelist");
        codeList.ifPresent(vocabulary::matchedByName);
        ValueType otherwise =
                section.has("codelist")
                        ? ValueType.CODE
                        : section.has("unit") ? ValueType.DECIMAL : ValueType.TEXT;
        ValueType type = section.oneOf("type", TYPES).orElse(otherwise);
        if (type == ValueType.CODE && !section.has("codelist")) {
            section.mistake("codelist", "item.noCodeList");
        }
        if (type != ValueType.CODE && codeList.isPresent()) {
            section.mistake("codelist", "item.ofCodes");
        }
        return item(section, type, unit, codeList, Place.NOWHERE);
    }

    Item tableColumn(Section section, FormKind kind, IndicatorReader indicators, Axes axes) {
        ValueType type = section.oneOf("type", TYPES).orElse(ValueType.DECIMAL);
        if (type != ValueType.DECIMAL && type != ValueType.INTEGER) {
            section.mistake("type", "item.typeOfTables");
        }
        Optional<UnitOfMeasure> own = vocabulary.unit(section, "unit");
        boolean growth = section.flag("growth");
        Optional<String> indicator = Optional.empty();
        Optional<UnitOfMeasure> unit = own;
        if (kind == FormKind.CROSSTAB) {
            String code = section.text("code").orElse("");
            Bilingual name =
                    section.bilingual("name").map(headers::readable).orElse(Bilingual.same(code));
            indicator = Optional.of(indicators.ofOwner(section, code, name, own));
            unit = own.or(() -> unitOf(indicators, code, section));
        }
        if (growth) {
            unit = own.or(() -> Optional.ofNullable(vocabulary.units().get("percent")));
        }
        Place place = axes.place(section, indicator);
        return item(section, type, unit, Optional.empty(), place);
    }

    private static Optional<UnitOfMeasure> unitOf(
            IndicatorReader indicators, String code, Section section) {
        String indicator = section.text("indicator").or(indicators::onlyDeclared).orElse(code);
        return indicators.named(indicator).flatMap(Indicator::unit);
    }

    private Item item(
            Section section,
            ValueType type,
            Optional<UnitOfMeasure> unit,
            Optional<CodeList> codeList,
            Place place) {
        String code = Codes.read(section, "code");
        Optional<Bilingual> name = section.bilingual("name");
        if (name.isEmpty() && !section.has("name")) {
            section.mistake("name", "missing");
        }
        Bilingual written = name.orElse(Bilingual.same(code));
        boolean required = section.flag("required");
        readPrinted(section, code, unit);
        Item item =
                new Item(
                        code,
                        headers.readable(written),
                        headers.paths(written, section.texts("aliases")),
                        type,
                        unit,
                        required,
                        section.flag("column_required", required),
                        section.decimal("minimum"),
                        section.decimal("maximum"),
                        section.integer("length"),
                        section.oneOf("check", CHECKS),
                        codeList,
                        section.text("fact_column").orElse(code),
                        section.text("after"),
                        place);
        checkLimits(section, item);
        section.done();
        return item;
    }

    void readPrinted(Section section, String code, Optional<UnitOfMeasure> unit) {
        Optional<UnitOfMeasure> print = vocabulary.unit(section, "printed");
        if (print.isPresent() && unit.isPresent()) {
            mustConvert(section, "printed", print.get(), unit.get());
        }
        print.ifPresent(found -> printed.put(code, found));
    }

    static void mustConvert(Section section, String key, UnitOfMeasure from, UnitOfMeasure to) {
        if (!from.convertsTo(to)) {
            section.mistake(
                    key,
                    "unit.noConversion",
                    from.code(),
                    from.quantity(),
                    to.code(),
                    to.quantity());
        }
    }

    private static void checkLimits(Section section, Item item) {
        if (!item.isNumeric()) {
            for (String key : List.of("unit", "minimum", "maximum")) {
                if (section.has(key)) {
                    section.mistake(key, "item.ofNumbers");
                }
            }
        }
        if (item.type() != ValueType.TEXT) {
            for (String key : List.of("length", "check")) {
                if (section.has(key)) {
                    section.mistake(key, "item.ofTexts");
                }
            }
        }
        if (item.minimum().isPresent()
                && item.maximum().isPresent()
                && item.minimum().get().compareTo(item.maximum().get()) > 0) {
            section.mistake("minimum", "item.limits");
        }
    }
}
