package planhouse.collection.word;

import java.util.ArrayList;
import java.util.List;
import planhouse.form.Edition;
import planhouse.form.Line;

/** Every label a matrix's line may carry in an edition. */
public final class LineLabels {

    private LineLabels() {}

    public static List<String> of(Line line, Edition edition) {
        List<String> labels = new ArrayList<>(line.labels());
        labels.addAll(edition.labels().getOrDefault(line.code(), List.of()));
        labels.add(line.name().zh());
        labels.add(line.name().en());
        return labels;
    }
}
