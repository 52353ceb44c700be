package planhouse.warehouse.loading;

/** Text of a workbook as PostgreSQL can store it. */
final class StorableText {

    private StorableText() {}

    /** A NUL character, which PostgreSQL cannot store, becomes U+FFFD. */
    static String of(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace('\0', '\uFFFD');
    }
}
