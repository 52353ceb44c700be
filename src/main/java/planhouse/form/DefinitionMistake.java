package planhouse.form;

/**
 * One mistake in a definition file.
 *
 * @param file the path within the definitions, such as {@code forms/jh01.yaml}
 * @param key where in it, such as {@code items[3].unit}; empty: the whole file
 * @param message what is wrong and what would be right
 */
public record DefinitionMistake(String file, String key, String message) {

    @Override
    public String toString() {
        return key.isEmpty() ? file + ": " + message : file + ": " + key + ": " + message;
    }
}
