package planhouse.form.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import planhouse.form.CodeList;
import planhouse.form.Edition;
import planhouse.form.Form;
import planhouse.form.FormKind;
import planhouse.form.Indicator;
import planhouse.form.Item;
import planhouse.form.Line;
import planhouse.form.Respondents;
import planhouse.form.Rule;
import planhouse.form.Stub;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Missing;
import planhouse.indicator.UnitOfMeasure;

/** Reads {@code forms/<form>.yaml}. */
final class FormReader {

    private static final Map<String, FormKind> KINDS =
            Map.of(
                    "list", FormKind.LIST,
                    "matrix", FormKind.MATRIX,
                    "crosstab", FormKind.CROSSTAB);
    private static final String OBSERVATIONS = "fact_observation";
    private static final int USUAL_ORDER = 100;

    private final Vocabulary vocabulary;
    private final SqlFiles sql;
    private final HeaderReader headers;

    FormReader(Vocabulary vocabulary, SqlFiles sql) {
        this.vocabulary = vocabulary;
        this.sql = sql;
        this.headers = new HeaderReader(vocabulary.units().values());
    }

    /** What stands in the rows and columns. */
    private record Table(
            List<Item> items,
            List<Line> lines,
            Stub stub,
            List<Indicator> indicators,
            Axes axes,
            Map<String, UnitOfMeasure> printed) {}

    Form read(Section section) {
        String code = section.requiredText("form");
        if (code.isEmpty()) {
            section.unread();
        }
        FormKind kind = kind(section);
        Bilingual title = title(section, code);
        Optional<UnitOfMeasure> unit = vocabulary.unit(section, "unit");
        Table table = kind == FormKind.LIST ? list(section) : table(section, kind, unit);
        List<Edition> editions = editions(section, table, unit);
        Form form =
                new Form(
                        code,
                        section.integer("order").orElse(USUAL_ORDER),
                        title,
                        kind,
                        titleWords(section, title),
                        section.texts("sheets"),
                        respondents(section),
                        section.integer("period"),
                        section.texts("key"),
                        section.texts("carried_over"),
                        table.items(),
                        table.lines(),
                        table.stub(),
                        table.indicators(),
                        table.axes().areas(),
                        table.axes().breakdowns(),
                        placeholders(section),
                        editions,
                        rules(section, table),
                        section.text("fact").orElse(OBSERVATIONS));
        if (kind == FormKind.LIST) {
            checkList(section, form);
        } else {
            checkTable(section, form);
        }
        section.done();
        new FormCheck(form, section).check();
        return form;
    }

    private static FormKind kind(Section section) {
        if (!section.has("kind")) {
            section.mistake("kind", "form.noKind");
        }
        return section.oneOf("kind", KINDS).orElse(FormKind.LIST);
    }

    private static Bilingual title(Section section, String code) {
        if (!section.has("title")) {
            section.mistake("title", "missing");
        }
        return section.bilingual("title").orElse(Bilingual.same(code));
    }

    private List<Edition> editions(Section section, Table table, Optional<UnitOfMeasure> unit) {
        return new EditionReader(
                        vocabulary, headers, table.items(), table.lines(), unit, table.printed())
                .read(section);
    }

    private Table list(Section section) {
        for (String key : List.of("columns", "columns_from", "rows", "indicators", "areas")) {
            if (section.has(key)) {
                section.mistake(key, "form.ofTables");
            }
        }
        if (!section.has("items")) {
            section.mistake("items", "missing");
        }
        ItemReader reader = new ItemReader(vocabulary, headers);
        List<Item> items = section.sections("items").stream().map(reader::listItem).toList();
        Axes axes = new Axes(vocabulary);
        Stub stub = new StubReader(vocabulary, headers, axes).read(section, FormKind.LIST);
        return new Table(items, List.of(), stub, List.of(), axes, reader.printed());
    }

    private Table table(Section section, FormKind kind, Optional<UnitOfMeasure> unit) {
        if (section.has("items")) {
            section.mistake("items", "form.itemsOfLists");
        }
        if (!section.has("columns") && !section.has("columns_from")) {
            section.mistake("columns", "form.noColumns");
        }
        Axes axes = new Axes(vocabulary);
        axes.read(section);
        IndicatorReader indicators = new IndicatorReader(vocabulary, unit);
        indicators.declare(section.sections("indicators"));
        Stub stub = new StubReader(vocabulary, headers, axes).read(section, kind);
        ItemReader reader = new ItemReader(vocabulary, headers);
        List<Item> items = new ArrayList<>();
        GeneratedColumns generated = new GeneratedColumns(vocabulary, headers, indicators, axes);
        List<Section> templates = section.sections("columns_from");
        List<Item> made =
                templates.stream().flatMap(one -> generated.read(one, kind).stream()).toList();
        section.sections("columns")
                .forEach(one -> items.add(reader.tableColumn(one, kind, indicators, axes)));
        items.addAll(made);
        List<Line> lines = lines(section, kind, reader, indicators, axes);
        return new Table(items, lines, stub, indicators.all(), axes, reader.printed());
    }

    private List<Line> lines(
            Section section,
            FormKind kind,
            ItemReader reader,
            IndicatorReader indicators,
            Axes axes) {
        if (kind == FormKind.CROSSTAB) {
            if (section.has("rows")) {
                section.mistake("rows", "form.rowsOfMatrices");
            }
            return List.of();
        }
        if (!section.has("rows")) {
            section.mistake("rows", "missing");
        }
        LineReader lineReader = new LineReader(vocabulary, headers, reader, indicators, axes);
        List<Section> sections = section.sections("rows");
        List<Line> lines = sections.stream().map(lineReader::read).toList();
        LineReader.checkParents(sections, lines);
        return lines;
    }

    private static List<String> titleWords(Section section, Bilingual title) {
        List<String> words = section.texts("titles");
        return words.isEmpty() ? Stream.of(title.zh(), title.en()).distinct().toList() : words;
    }

    private Respondents respondents(Section section) {
        boolean publisher = section.has("publisher");
        if (publisher == section.has("respondents")) {
            section.mistake(
                    "respondents", publisher ? "form.twoRespondents" : "form.noRespondents");
        }
        if (publisher) {
            return section.section("publisher")
                    .map(FormReader::publisher)
                    .orElse(new Respondents(new CodeList("", List.of()), Optional.empty()));
        }
        Optional<CodeList> register = vocabulary.codeList(section, "respondents");
        register.ifPresent(vocabulary::matchedByName);
        return new Respondents(register.orElse(new CodeList("", List.of())), Optional.empty());
    }

    private static Respondents publisher(Section section) {
        String code = section.requiredText("code");
        Bilingual name = section.bilingual("name").orElse(Bilingual.same(code));
        section.done();
        CodeList.Entry entry =
                new CodeList.Entry(
                        code,
                        name,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return new Respondents(new CodeList("publishers", List.of(entry)), Optional.of(code));
    }

    private static Map<String, Missing> placeholders(Section section) {
        Map<String, Missing> kinds = new LinkedHashMap<>();
        for (Missing kind : Missing.values()) {
            kinds.put(kind.name().toLowerCase(Locale.ROOT), kind);
        }
        Map<String, Missing> placeholders = new LinkedHashMap<>();
        for (Section signs : section.section("placeholders").stream().toList()) {
            for (String sign : signs.keys()) {
                signs.oneOf(sign, kinds).ifPresent(kind -> placeholders.put(sign, kind));
            }
        }
        return placeholders;
    }

    private List<Rule> rules(Section section, Table table) {
        RuleReader reader = new RuleReader(table.items(), table.lines(), sql);
        return section.sections("rules").stream()
                .flatMap(rule -> reader.read(rule).stream())
                .toList();
    }

    private static void checkList(Section section, Form form) {
        if (!section.has("fact")) {
            section.mistake("fact", "form.noFact");
        } else if (!form.fact().matches("[a-z][a-z0-9_]*")) {
            section.mistake("fact", "form.factName", form.fact());
        }
        if (!section.has("key")) {
            section.mistake("key", "form.noKey");
        }
        List<String> codes = form.items().stream().map(Item::code).toList();
        mustBeItems(section, "key", form.key(), codes);
        mustBeItems(section, "carried_over", form.carriedOver(), codes);
    }

    private static void checkTable(Section section, Form form) {
        if (section.has("carried_over")) {
            section.mistake("carried_over", "form.ofLists");
        } else if (section.has("fact") && !form.fact().equals(OBSERVATIONS)) {
            section.mistake("fact", "form.factOfLists", OBSERVATIONS);
        }
    }

    private static void mustBeItems(
            Section section, String key, List<String> items, List<String> codes) {
        for (String item : items) {
            if (!codes.contains(item)) {
                section.mistake(key, "unknown.item", item, new KnownWords(codes).hint(item));
            }
        }
    }
}
