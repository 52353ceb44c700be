package planhouse.workbook.marking;

import org.jspecify.annotations.Nullable;

/** A tag of an XML part, as it is written there: {@code <c r="A1" s="3">}. */
record Tag(String text) {

    boolean isEmptyElement() {
        return text.endsWith("/>");
    }

    /** An attribute's value, by the name with its prefix; null when it is not there. */
    @Nullable String attribute(String name) {
        int at = nameOf(name);
        if (at < 0) return null;
        int open = valueOf(at);
        return XmlText.plain(text.substring(open + 1, text.indexOf(text.charAt(open), open + 1)));
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** A whole number, or the other one where there is none. */
    int number(String name, int otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : wholeNumber(value, otherwise);
    }

    static int wholeNumber(String value, int otherwise) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException noNumber) {
            return otherwise;
        }
    }

    boolean flag(String name) {
        String value = attribute(name);
        return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
    }

    /** The id of the pointer that the element has, whatever the attribute's prefix. */
    String pointer() {
        for (String attribute : text.split("[\\s<>/]+")) {
            int end = attribute.indexOf(":id=");
            if (end > 0) return attribute(attribute.substring(0, end + 3), "");
        }
        return "";
    }

    /** The same tag with an attribute set; the others stay where and as they are. */
    Tag with(String name, String value) {
        String written = XmlText.attribute(value);
        int at = nameOf(name);
        if (at >= 0) {
            int open = valueOf(at);
            int close = text.indexOf(text.charAt(open), open + 1);
            return new Tag(
                    text.substring(0, open) + '"' + written + '"' + text.substring(close + 1));
        }
        int end = text.length() - (isEmptyElement() ? 2 : 1);
        while (isSpace(text.charAt(end - 1))) end--;
        return new Tag(
                text.substring(0, end) + " " + name + "=\"" + written + '"' + text.substring(end));
    }

    Tag without(String name) {
        int at = nameOf(name);
        if (at < 0) return this;
        int open = valueOf(at);
        int close = text.indexOf(text.charAt(open), open + 1);
        int start = at;
        while (isSpace(text.charAt(start - 1))) start--;
        return new Tag(text.substring(0, start) + text.substring(close + 1));
    }

    /** The start tag of an element without content: {@code <row/>} becomes {@code <row>}. */
    Tag opened() {
        if (!isEmptyElement()) return this;
        return new Tag(text.substring(0, text.length() - 2).stripTrailing() + ">");
    }

    private int nameOf(String name) {
        for (int at = next(0); at >= 0; at = next(behind(at))) {
            boolean named = text.startsWith(name, at) && endOfName(at) == at + name.length();
            if (named) return behind(at) < text.length() ? at : -1;
        }
        return -1;
    }

    /** Where the next attribute's name begins, from inside a name or behind a value. */
    private int next(int from) {
        int at = from;
        while (at < text.length() && !isSpace(text.charAt(at))) at++;
        while (at < text.length() && isSpace(text.charAt(at))) at++;
        if (at >= text.length() || text.charAt(at) == '/' || text.charAt(at) == '>') return -1;
        return at;
    }

    private int endOfName(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) != '=' && !isSpace(text.charAt(end))) end++;
        return end;
    }

    /** The quote before an attribute's value. */
    private int valueOf(int name) {
        int at = text.indexOf('=', name) + 1;
        while (at < text.length() - 1 && isSpace(text.charAt(at))) at++;
        return at;
    }

    /** Behind an attribute's value; the end of the tag where the value is not in quotes. */
    private int behind(int name) {
        if (text.indexOf('=', name) < 0) return text.length();
        int open = valueOf(name);
        char quote = text.charAt(open);
        int close = quote == '"' || quote == '\'' ? text.indexOf(quote, open + 1) : -1;
        return close < 0 ? text.length() : close + 1;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
