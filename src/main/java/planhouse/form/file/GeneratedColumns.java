package planhouse.form.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import planhouse.form.Dimension;
import planhouse.form.FormKind;
import planhouse.form.Indicator;
import planhouse.form.Item;
import planhouse.form.Place;
import planhouse.form.ValueType;
import planhouse.indicator.Bilingual;
import planhouse.indicator.UnitOfMeasure;

/**
 * Columns that a table form does not spell out: one for each year, or for each entry of a code
 * list, and for each indicator where several are named.
 */
final class GeneratedColumns {

    private static final Map<String, Dimension> DIMENSIONS =
            Map.of(
                    "year",
                    Dimension.YEAR,
                    "area",
                    Dimension.AREA,
                    "breakdown",
                    Dimension.BREAKDOWN);

    private static final Map<String, ValueType> TYPES =
            Map.of("decimal", ValueType.DECIMAL, "integer", ValueType.INTEGER);

    private final Vocabulary vocabulary;
    private final HeaderReader headers;
    private final IndicatorReader indicators;
    private final ColumnMembers members;

    GeneratedColumns(
            Vocabulary vocabulary, HeaderReader headers, IndicatorReader indicators, Axes axes) {
        this.vocabulary = vocabulary;
        this.headers = headers;
        this.indicators = indicators;
        this.members = new ColumnMembers(vocabulary, axes);
    }

    List<Item> read(Section section, FormKind kind) {
        if (!section.has("dimension")) {
            section.mistake("dimension", "columns.noDimension");
        }
        Optional<Dimension> dimension = section.oneOf("dimension", DIMENSIONS);
        List<ColumnMembers.Member> made =
                dimension.map(axis -> members.read(section, axis)).orElse(List.of());
        List<String> owners = indicatorsOf(section, kind);
        List<Item> items = new ArrayList<>();
        boolean several = owners.size() > 1;
        Columns columns = columns(section, dimension.orElse(Dimension.YEAR), several);
        for (String owner : owners) {
            made.forEach(member -> items.add(columns.column(owner, member)));
        }
        section.done();
        return items;
    }

    /** Codes of the indicators that the columns hold; one empty text in a matrix. */
    private List<String> indicatorsOf(Section section, FormKind kind) {
        List<String> named = section.texts("indicator");
        if (kind == FormKind.MATRIX) {
            if (!named.isEmpty()) {
                section.mistake("indicator", "columns.indicatorOfCrosstabs");
            }
            return List.of("");
        }
        named.forEach(code -> indicators.mustBeDeclared(section, "indicator", code));
        if (named.isEmpty() && indicators.onlyDeclared().isEmpty()) {
            section.mistake("indicator", "columns.noIndicator");
        }
        return named.isEmpty() ? indicators.onlyDeclared().stream().toList() : named;
    }

    private Columns columns(Section section, Dimension dimension, boolean several) {
        String member = dimension == Dimension.YEAR ? "{year}" : "{name}";
        List<String> templates = section.texts("headers");
        if (templates.isEmpty()) {
            templates =
                    several
                            ? List.of("{indicator} > " + member, member + " > {indicator}")
                            : List.of(member);
        }
        for (String template : templates) {
            if (!template.contains(member)) {
                section.mistake("headers", "columns.header", template, member);
            }
        }
        return new Columns(dimension, templates, section);
    }

    /** What the generated columns have in common. */
    private final class Columns {

        private final Dimension dimension;
        private final List<String> templates;
        private final ValueType type;
        private final Optional<UnitOfMeasure> unit;
        private final boolean required;
        private final boolean growth;
        private final Optional<BigDecimal> minimum;
        private final Optional<BigDecimal> maximum;
        private final Optional<Integer> offset;

        Columns(Dimension dimension, List<String> templates, Section section) {
            this.dimension = dimension;
            this.templates = templates;
            this.type = section.oneOf("type", TYPES).orElse(ValueType.DECIMAL);
            this.unit = vocabulary.unit(section, "unit");
            this.required = section.flag("required");
            this.growth = section.flag("growth");
            this.minimum = section.decimal("minimum");
            this.maximum = section.decimal("maximum");
            this.offset =
                    dimension == Dimension.YEAR ? Optional.empty() : section.integer("year_offset");
        }

        Item column(String owner, ColumnMembers.Member member) {
            Optional<Indicator> indicator = indicators.named(owner);
            String prefix = owner.isEmpty() ? dimension.name().toLowerCase(Locale.ROOT) : owner;
            String code = Codes.made(prefix + "_" + member.code() + (growth ? "_growth" : ""));
            return new Item(
                    code,
                    name(indicator, member),
                    headersOf(indicator, member),
                    type,
                    unit.or(
                            () ->
                                    growth
                                            ? Optional.ofNullable(vocabulary.units().get("percent"))
                                            : indicator.flatMap(Indicator::unit)),
                    required,
                    required,
                    minimum,
                    maximum,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    code,
                    Optional.empty(),
                    place(owner, member));
        }

        private Bilingual name(Optional<Indicator> indicator, ColumnMembers.Member member) {
            if (indicator.isEmpty()) {
                return member.name();
            }
            Bilingual name = indicator.get().name();
            return new Bilingual(
                    name.zh() + "：" + member.name().zh(), name.en() + ": " + member.name().en());
        }

        private List<List<String>> headersOf(
                Optional<Indicator> indicator, ColumnMembers.Member member) {
            List<String> names = indicator.map(indicators::spellings).orElse(List.of(""));
            Set<String> filled = new LinkedHashSet<>();
            for (String template : templates) {
                for (String spelling : member.spellings()) {
                    for (String name : names) {
                        filled.add(
                                template.replace("{indicator}", name)
                                        .replace("{year}", spelling)
                                        .replace("{name}", spelling));
                    }
                }
            }
            return headers.paths(List.copyOf(filled));
        }

        private Place place(String owner, ColumnMembers.Member member) {
            boolean isYear = dimension == Dimension.YEAR;
            return new Place(
                    owner.isEmpty() ? Optional.empty() : Optional.of(owner),
                    dimension == Dimension.AREA ? Optional.of(member.code()) : Optional.empty(),
                    dimension == Dimension.BREAKDOWN
                            ? Optional.of(member.code())
                            : Optional.empty(),
                    isYear ? Optional.of(Integer.valueOf(member.code())) : Optional.empty(),
                    offset,
                    growth);
        }
    }
}
