package planhouse.report;

/** The same words in Chinese and in English: a title, a name, a unit. */
public record Words(String zh, String en) {

    public Words {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException(
                    "words are needed in both languages; found zh \"%s\" and en \"%s\""
                            .formatted(zh, en));
        }
    }
}
