package planhouse.form.file;

import java.util.List;
import java.util.Optional;
import planhouse.form.Indicator;
import planhouse.form.Line;
import planhouse.form.ValueType;
import planhouse.indicator.Bilingual;
import planhouse.indicator.UnitOfMeasure;

/** Reads a matrix's rows. */
final class LineReader {

    private final Vocabulary vocabulary;
    private final HeaderReader headers;
    private final ItemReader items;
    private final IndicatorReader indicators;
    private final Axes axes;

    LineReader(
            Vocabulary vocabulary,
            HeaderReader headers,
            ItemReader items,
            IndicatorReader indicators,
            Axes axes) {
        this.vocabulary = vocabulary;
        this.headers = headers;
        this.items = items;
        this.indicators = indicators;
        this.axes = axes;
    }

    Line read(Section section) {
        String code = Codes.read(section, "code");
        Optional<Bilingual> named = section.bilingual("name");
        if (named.isEmpty() && !section.has("name")) {
            section.mistake("name", "missing");
        }
        Bilingual name = named.orElse(Bilingual.same(code));
        Optional<UnitOfMeasure> own = vocabulary.unit(section, "unit");
        String indicator = indicators.ofOwner(section, code, name, own);
        Optional<UnitOfMeasure> unit =
                own.or(
                        () ->
                                section.flag("growth")
                                        ? Optional.ofNullable(vocabulary.units().get("percent"))
                                        : indicators.named(indicator).flatMap(Indicator::unit));
        items.readPrinted(section, code, unit);
        ValueType type = section.oneOf("type", ItemReader.TYPES).orElse(ValueType.DECIMAL);
        if (type != ValueType.DECIMAL && type != ValueType.INTEGER) {
            section.mistake("type", "item.typeOfTables");
        }
        Line line =
                new Line(
                        code,
                        name,
                        headers.labels(name, section.texts("aliases")),
                        section.text("row_code"),
                        type,
                        unit,
                        section.decimal("minimum"),
                        section.text("part_of"),
                        section.flag("required"),
                        axes.place(section, Optional.of(indicator)));
        section.done();
        return line;
    }

    /** Each "of which" must name another row. */
    static void checkParents(List<Section> sections, List<Line> lines) {
        List<String> codes = lines.stream().map(Line::code).toList();
        for (int index = 0; index < lines.size(); index++) {
            Line line = lines.get(index);
            if (line.partOf().isPresent()
                    && (!codes.contains(line.partOf().get())
                            || line.partOf().get().equals(line.code()))) {
                sections.get(index)
                        .mistake(
                                "part_of",
                                "row.partOf",
                                line.partOf().get(),
                                new KnownWords(codes).hint(line.partOf().get()));
            }
        }
    }
}
