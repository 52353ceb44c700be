package planhouse.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import planhouse.form.CodeList;
import planhouse.form.Dimension;
import planhouse.form.Form;
import planhouse.form.FormKind;
import planhouse.form.Item;
import planhouse.form.Line;
import planhouse.form.Place;
import planhouse.form.StubColumn;
import planhouse.indicator.Value;
import planhouse.warehouse.reading.ReturnValues;
import planhouse.warehouse.reading.ReturnValues.Spot;

/** The rows of a matrix, its lines, or of a cross-tab, the members of its stub's code list. */
final class TableRows {

    private final FormFilling filling;
    private final Form form;
    private final SheetLayout layout;
    private final LastYearItems lastYearItems;

    /**
     * @param layout the sheet's, whatever number of rows it believes in
     */
    TableRows(FormFilling filling, SheetLayout layout) {
        this.filling = filling;
        this.form = filling.form();
        this.layout = layout;
        this.lastYearItems = new LastYearItems(form);
    }

    /** All that there are. */
    FilledRows rows() {
        return new FilledRows(known(), false);
    }

    private List<FilledRow> known() {
        List<FilledRow> rows = new ArrayList<>();
        if (form.kind() == FormKind.MATRIX) {
            for (Line line : layout.lines()) {
                rows.add(row(labels(line), Optional.of(line), line.place()));
            }
            return rows;
        }
        Optional<StubColumn> listed =
                form.stub().columns().stream()
                        .filter(stub -> stub.codeList().isPresent())
                        .findFirst();
        if (listed.isPresent()) {
            CodeList list = listed.get().codeList().orElseThrow();
            for (CodeList.Entry member : list.usedIn(layout.year())) {
                rows.add(row(labels(member), Optional.empty(), place(listed.get(), member)));
            }
        } else {
            rows.add(row(labels(), Optional.empty(), Place.NOWHERE));
        }
        return rows;
    }

    private FilledRow row(List<String> labels, Optional<Line> line, Place place) {
        Map<String, Value> values = new HashMap<>();
        Map<String, Value> reference = new HashMap<>();
        Optional<String> code = line.map(Line::code);
        for (Item item : layout.items()) {
            Optional<Value> given =
                    value(filling.filled(), Spot.of(form, item.code(), code, place));
            Optional<Value> before =
                    value(filling.lastYear(), Spot.of(form, item.code(), code, place));
            Optional<Value> again =
                    lastYearItems
                            .askedAgain(item)
                            .flatMap(
                                    asked ->
                                            value(
                                                    filling.lastYear(),
                                                    Spot.of(form, asked.code(), code, place)));
            given.or(() -> again).ifPresent(value -> values.put(item.code(), value));
            if (lastYearItems.isReference(item)) {
                before.ifPresent(value -> reference.put(item.code(), value));
            }
        }
        return new FilledRow(labels, line, values, reference);
    }

    private static Optional<Value> value(Optional<ReturnValues> of, Spot spot) {
        return of.map(ReturnValues::cells).flatMap(cells -> Optional.ofNullable(cells.get(spot)));
    }

    private List<String> labels(Line line) {
        List<String> cells = new ArrayList<>();
        for (StubColumn stub : form.stub().columns()) {
            cells.add(stub.matchCode() ? line.rowCode().orElse("") : label(line));
        }
        return cells;
    }

    private String label(Line line) {
        List<String> own = layout.edition().labels().getOrDefault(line.code(), List.of());
        String name = own.isEmpty() ? line.name().zh() : own.get(0);
        String ofWhich = line.partOf().isPresent() && !name.startsWith("其中") ? "其中：" : "";
        return layout.printed(line)
                .map(unit -> ofWhich + name + "（" + unit.name().zh() + "）")
                .orElse(ofWhich + name);
    }

    private List<String> labels(CodeList.Entry member) {
        List<String> cells = new ArrayList<>();
        for (StubColumn stub : form.stub().columns()) {
            if (stub.dimension() == Dimension.YEAR) {
                cells.add(String.valueOf(layout.year()));
            } else {
                cells.add(stub.matchCode() ? member.code() : member.name().zh());
            }
        }
        return cells;
    }

    private List<String> labels() {
        return form.stub().columns().stream()
                .map(
                        stub ->
                                stub.dimension() == Dimension.YEAR
                                        ? String.valueOf(layout.year())
                                        : "")
                .toList();
    }

    private static Place place(StubColumn stub, CodeList.Entry member) {
        Optional<String> code = Optional.of(member.code());
        boolean area = stub.dimension() == Dimension.AREA;
        return new Place(
                Optional.empty(),
                area ? code : Optional.empty(),
                area ? Optional.empty() : code,
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
