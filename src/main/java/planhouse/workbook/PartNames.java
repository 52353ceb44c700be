package planhouse.workbook;

import java.util.ArrayList;
import java.util.List;

/** How parts of a package name each other (ECMA-376 part 2, 6.2 and 6.5). */
public final class PartNames {

    private PartNames() {}

    /**
     * The part that a relationship points at.
     *
     * @param folder of the part that points, with a slash at its end, or empty
     * @param target as the relationship writes it: from that folder or, after a slash, from the top
     * @return a name without a slash before it
     */
    public static String resolved(String folder, String target) {
        String path = target.strip().replace('\\', '/');
        if (!path.startsWith("/")) path = folder + path;
        List<String> steps = new ArrayList<>();
        for (String step : path.split("/")) {
            if (step.isEmpty() || step.equals(".")) continue;
            if (!step.equals("..")) steps.add(step);
            else if (!steps.isEmpty()) steps.remove(steps.size() - 1);
        }
        return String.join("/", steps);
    }
}
