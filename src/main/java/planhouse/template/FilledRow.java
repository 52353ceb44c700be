package planhouse.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import planhouse.form.Line;
import planhouse.indicator.Value;

/**
 * A row of a template before anybody filled it in.
 *
 * @param labels the stub's texts; none in a list
 * @param line of a matrix
 * @param values what stands in it, by item code
 * @param reference last year's figures, by item code
 */
record FilledRow(
        List<String> labels,
        Optional<Line> line,
        Map<String, Value> values,
        Map<String, Value> reference) {

    FilledRow {
        labels = List.copyOf(labels);
        values = Map.copyOf(values);
        reference = Map.copyOf(reference);
    }

    static final FilledRow EMPTY = new FilledRow(List.of(), Optional.empty(), Map.of(), Map.of());
}
