package planhouse.samples;

import java.util.List;

/** A form as it is going to be printed: columns in their order, lines in theirs. */
record Table(Form form, List<Column> columns, List<Line> lines) {

    Table {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    List<Line.Row> rows() {
        return lines.stream().filter(Line.Row.class::isInstance).map(Line.Row.class::cast).toList();
    }
}
