package planhouse.workbook.marking;

/** Texts as XML writes them. */
final class XmlText {

    private XmlText() {}

    /** Element content; characters that XML does not know become {@code _xHHHH_} as in Excel. */
    static String content(String text) {
        return escaped(text, false);
    }

    /** An attribute's value for double quotes. */
    static String attribute(String text) {
        return escaped(text, true);
    }

    /** A measure such as a height in points, to hundredths: 9, 8.5. */
    static String decimal(double measure) {
        long hundredths = Math.round(measure * 100);
        long rest = hundredths % 100;
        String fraction = rest % 10 == 0 ? "." + rest / 10 : (rest < 10 ? ".0" : ".") + rest;
        return hundredths / 100 + (rest == 0 ? "" : fraction);
    }

    private static String escaped(String text, boolean attribute) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\n', '\t' -> out.append(attribute ? "&#" + (int) c + ";" : c);
                default -> {
                    if (isEscape(text, i)) {
                        out.append("_x005F_");
                    } else if (isForbidden(text, i)) {
                        out.append("_x%04X_".formatted((int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }

    /** A text that looks like Excel's own escape is not to be taken for one. */
    private static boolean isEscape(String text, int at) {
        return text.charAt(at) == '_'
                && text.length() >= at + 7
                && text.charAt(at + 1) == 'x'
                && text.charAt(at + 6) == '_'
                && text.substring(at + 2, at + 6).matches("[0-9A-Fa-f]{4}");
    }

    private static boolean isForbidden(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c < ' ' || c >= '\uFFFE';
    }

    /** The text that XML stands for. */
    static String plain(String xml) {
        int at = xml.indexOf('&');
        if (at < 0) return xml;
        StringBuilder out = new StringBuilder(xml.length());
        int from = 0;
        while (at >= 0) {
            int end = xml.indexOf(';', at);
            if (end < 0) break;
            out.append(xml, from, at).append(entity(xml.substring(at + 1, end)));
            from = end + 1;
            at = xml.indexOf('&', from);
        }
        return out.append(xml, from, xml.length()).toString();
    }

    private static String entity(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> number(name);
        };
    }

    private static String number(String name) {
        try {
            boolean hex = name.startsWith("#x");
            return Character.toString(
                    hex
                            ? Integer.parseInt(name.substring(2), 16)
                            : Integer.parseInt(name.substring(1)));
        } catch (IllegalArgumentException unknown) {
            return "&" + name + ";";
        }
    }
}
