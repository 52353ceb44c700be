package planhouse.form.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers what is wrong in the definition files, so that all of it is told at once. */
public final class Mistakes {

    private final List<DefinitionMistake> found = new ArrayList<>();
    private final Set<String> unread = new HashSet<>();

    /** Notes a mistake; its words are those of a key in {@code mistakes_*.properties}. */
    public void add(String file, String key, String words, Object... parts) {
        add(file, 0, key, words, parts);
    }

    public void add(String file, int line, String key, String words, Object... parts) {
        found.add(new DefinitionMistake(file, line, key, MistakeText.of(words, parts)));
    }

    /** Notes that a file holds more than could be read of it. */
    void unread(String file) {
        unread.add(file);
    }

    /**
     * Whether a name that is not known may stand in what could not be read of a file or folder: the
     * mistake is there then, and not where the name is used.
     */
    boolean mayHide(String path) {
        return unread.stream().anyMatch(file -> file.startsWith(path));
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
