package planhouse.form.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import planhouse.form.CodeList;
import planhouse.form.Dimension;
import planhouse.form.FormKind;
import planhouse.form.Stub;
import planhouse.form.StubColumn;
import planhouse.indicator.Bilingual;

/** Reads what a table form says about its rows' labels. */
final class StubReader {

    private static final Map<String, Dimension> DIMENSIONS = dimensions();
    private static final Map<Dimension, Bilingual> NAMES =
            Map.of(
                    Dimension.INDICATOR, new Bilingual("指标名称", "Indicator"),
                    Dimension.AREA, new Bilingual("地区", "Area"),
                    Dimension.BREAKDOWN, new Bilingual("分类", "Class"),
                    Dimension.YEAR, new Bilingual("年份", "Year"));

    private final Vocabulary vocabulary;
    private final HeaderReader headers;
    private final Axes axes;

    StubReader(Vocabulary vocabulary, HeaderReader headers, Axes axes) {
        this.vocabulary = vocabulary;
        this.headers = headers;
        this.axes = axes;
    }

    private static Map<String, Dimension> dimensions() {
        Map<String, Dimension> dimensions = new LinkedHashMap<>();
        for (Dimension dimension : Dimension.values()) {
            dimensions.put(dimension.name().toLowerCase(Locale.ROOT), dimension);
        }
        return dimensions;
    }

    /** The stub of a form of this kind; what a form does not say has its usual meaning. */
    Stub read(Section form, FormKind kind) {
        Optional<Section> section = form.section("stub");
        if (section.isEmpty()) {
            if (kind == FormKind.CROSSTAB && !form.has("stub")) {
                form.mistake("stub", "stub.missing");
            }
            return new Stub(columnsUnsaid(kind), List.of(), List.of(), true, false);
        }
        Section stub = section.get();
        List<StubColumn> columns = columns(stub, kind);
        Map<String, Boolean> unlisted = Map.of("error", true, "set_aside", false);
        Stub read =
                new Stub(
                        columns,
                        stub.texts("totals"),
                        stub.texts("subtotals"),
                        stub.oneOf("unlisted", unlisted).orElse(true),
                        stub.flag("complete"));
        stub.done();
        return read;
    }

    private static List<StubColumn> columnsUnsaid(FormKind kind) {
        if (kind != FormKind.MATRIX) {
            return List.of();
        }
        return List.of(
                new StubColumn(
                        "indicator",
                        NAMES.getOrDefault(Dimension.INDICATOR, Bilingual.same("")),
                        List.of(),
                        Dimension.INDICATOR,
                        Optional.empty(),
                        false,
                        false));
    }

    private List<StubColumn> columns(Section stub, FormKind kind) {
        if (kind == FormKind.LIST) {
            return List.of();
        }
        boolean spelledOut = stub.has("columns");
        boolean single = stub.has("dimension");
        if (!spelledOut && !single && kind == FormKind.CROSSTAB) {
            stub.mistake("dimension", "stub.noDimension");
            return columnsUnsaid(kind);
        }
        if (spelledOut && single) {
            stub.mistake("dimension", "stub.besideColumns");
        }
        List<Section> sections = spelledOut ? stub.sections("columns") : List.of(stub);
        List<StubColumn> columns = new ArrayList<>();
        Optional<StubColumn> before = Optional.empty();
        for (Section section : sections) {
            StubColumn column = column(section, kind, before);
            if (column.headers().isEmpty() && before.isPresent()) {
                section.mistake("name", "stub.noName");
            }
            if (columns.stream().anyMatch(other -> other.code().equals(column.code()))) {
                section.mistake("code", "code.ofStub", column.code());
            }
            if (spelledOut) {
                section.done();
            }
            columns.add(column);
            before = Optional.of(column);
        }
        return columns;
    }

    private StubColumn column(Section section, FormKind kind, Optional<StubColumn> before) {
        Optional<Dimension> said = section.oneOf("dimension", DIMENSIONS);
        boolean accompanies = !section.has("dimension") && before.isPresent();
        boolean matrix = kind == FormKind.MATRIX;
        if (!section.has("dimension") && before.isEmpty() && !matrix) {
            section.mistake("dimension", "stub.noDimensionOfColumn");
        }
        Dimension dimension =
                said.or(() -> before.map(StubColumn::dimension))
                        .orElse(matrix ? Dimension.INDICATOR : Dimension.BREAKDOWN);
        if (kind == FormKind.CROSSTAB && dimension == Dimension.INDICATOR) {
            section.mistake("dimension", "stub.indicator");
        }
        Optional<CodeList> list =
                accompanies ? Optional.empty() : axes.codeList(section, dimension);
        boolean placesByList = dimension == Dimension.AREA || dimension == Dimension.BREAKDOWN;
        if (placesByList && said.isPresent() && list.isEmpty() && !section.has("codelist")) {
            section.mistake("codelist", "missing");
        }
        boolean matchCode =
                section.oneOf("match", Map.of("name", false, "code", true)).orElse(false);
        if (!matchCode) {
            list.ifPresent(vocabulary::matchedByName);
        }
        Optional<Bilingual> name = section.bilingual("name");
        List<String> aliases = section.texts("aliases");
        String usualCode =
                dimension.name().toLowerCase(Locale.ROOT)
                        + (accompanies ? "_text" : matchCode ? "_code" : "");
        return new StubColumn(
                section.has("code") ? Codes.read(section, "code") : usualCode,
                name.map(headers::readable)
                        .orElse(NAMES.getOrDefault(dimension, Bilingual.same(usualCode))),
                name.map(known -> headers.paths(known, aliases))
                        .orElseGet(() -> headers.paths(aliases)),
                dimension,
                list,
                matchCode,
                section.flag("fill_down"));
    }
}
