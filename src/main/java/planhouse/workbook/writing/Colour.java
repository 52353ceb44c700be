package planhouse.workbook.writing;

/**
 * A colour as six hexadecimal digits, red green blue.
 *
 * @throws IllegalArgumentException when it is written otherwise
 */
public record Colour(String hex) {

    public static final Colour WHITE = new Colour("FFFFFF");
    public static final Colour BLACK = new Colour("1F2933");
    public static final Colour GREY = new Colour("6B7785");
    public static final Colour LINE = new Colour("C9D1DA");
    public static final Colour PALE = new Colour("F3F5F8");

    /** What a finding looks like that rejects a return. */
    public static final Colour ERROR_FILL = new Colour("FFC7CE");

    public static final Colour ERROR_INK = new Colour("9C0006");

    /** What a finding looks like that asks for an explanation. */
    public static final Colour QUERY_FILL = new Colour("FFEB9C");

    public static final Colour QUERY_INK = new Colour("7F6000");
    public static final Colour ACCENT = new Colour("1F4E79");

    public Colour {
        if (!hex.matches("[0-9A-F]{6}")) {
            throw new IllegalArgumentException(
                    "a colour is six hexadecimal digits such as 1F4E79; found \"" + hex + "\"");
        }
    }

    byte[] bytes() {
        int value = Integer.parseInt(hex, 16);
        return new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }
}
