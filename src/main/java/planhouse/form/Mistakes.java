package planhouse.form;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong in the definition files, so that all of it is told at once. */
public final class Mistakes {

    private final List<DefinitionMistake> found = new ArrayList<>();

    public void add(String file, String key, String message) {
        found.add(new DefinitionMistake(file, key, message));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Nothing where nothing is wrong. */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new DefinitionException(found);
        }
    }
}
