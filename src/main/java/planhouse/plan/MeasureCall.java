package planhouse.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A measure with a target's arguments.
 *
 * @param arguments by parameter; a number is a list of one
 * @param adding whether every further return can only add to the figure
 * @param forms codes of the forms that it reads, in publishing order: their returns are its
 *     coverage
 */
public record MeasureCall(
        Measure measure, Map<String, List<String>> arguments, boolean adding, List<String> forms) {

    public MeasureCall {
        Map<String, List<String>> copies = new LinkedHashMap<>();
        arguments.forEach((name, values) -> copies.put(name, List.copyOf(values)));
        arguments = Collections.unmodifiableMap(copies);
        forms = List.copyOf(forms);
    }
}
