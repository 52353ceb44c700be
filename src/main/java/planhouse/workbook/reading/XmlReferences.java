package planhouse.workbook.reading;

/** References within XML text: the five that XML itself names, and characters by number. */
final class XmlReferences {

    private XmlReferences() {}

    static String resolved(String text) throws UnusualXmlException {
        StringBuilder resolved = new StringBuilder(text.length());
        int copied = 0;
        int at = text.indexOf('&');
        while (at >= 0) {
            int end = text.indexOf(';', at);
            if (end < 0) throw UnusualXmlException.UNUSUAL;
            resolved.append(text, copied, at)
                    .appendCodePoint(character(text.substring(at + 1, end)));
            copied = end + 1;
            at = text.indexOf('&', copied);
        }
        return resolved.append(text, copied, text.length()).toString();
    }

    private static int character(String name) throws UnusualXmlException {
        return switch (name) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> numbered(name);
        };
    }

    private static int numbered(String name) throws UnusualXmlException {
        boolean hexadecimal = name.startsWith("#x");
        int first = hexadecimal ? 2 : 1;
        if (!name.startsWith("#") || name.length() == first || name.length() > first + 6) {
            throw UnusualXmlException.UNUSUAL;
        }
        int code = 0;
        for (int i = first; i < name.length(); i++) {
            char letter = name.charAt(i);
            int digit = letter < 0x80 ? Character.digit(letter, hexadecimal ? 16 : 10) : -1;
            if (digit < 0) throw UnusualXmlException.UNUSUAL;
            code = code * (hexadecimal ? 16 : 10) + digit;
        }
        boolean allowed =
                code == '\t'
                        || code == '\n'
                        || code == '\r'
                        || code >= ' ' && code < 0xD800
                        || code > 0xDFFF && code < 0xFFFD
                        || code > 0xFFFF && code <= 0x10FFFF;
        if (!allowed) throw UnusualXmlException.UNUSUAL;
        return code;
    }
}
