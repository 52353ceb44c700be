package planhouse.workbook.marking;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Passes over a well-formed XML part tag by tag; what it passes can be written out again exactly as
 * it was. Comments, instructions and character data count as text between tags.
 */
final class TagScanner {

    /** What a tag does. */
    enum Kind {
        OPEN,
        CLOSE,
        EMPTY
    }

    private final Reader in;
    private char[] buffer = new char[1 << 14];

    /** Where the text before the tag begins; the other positions are counted from it. */
    private int from;

    private int limit;
    private int tag;
    private int end;
    private int open;
    private int depth;
    private boolean started;
    private Kind kind = Kind.OPEN;
    private String prefix = "";

    TagScanner(Reader in) {
        this.in = in;
    }

    /** Moves to the next tag; false behind the last, where only text may be left. */
    boolean next() throws IOException {
        from += end;
        end = 0;
        int at = 0;
        while (true) {
            at = find('<', at);
            if (at < 0) {
                tag = end = limit - from;
                return false;
            }
            if (startsWith("<!--", at)) at = behind("-->", at + 4);
            else if (startsWith("<![CDATA[", at)) at = behind("]]>", at + 9);
            else if (startsWith("<?", at)) at = behind("?>", at + 2);
            else if (startsWith("<!", at)) at = behind(">", at + 2);
            else break;
        }
        tag = at;
        end = behindTag(at);
        boolean first = !started;
        started = true;
        if (startsWith("</", at)) {
            kind = Kind.CLOSE;
            depth = open--;
        } else if (charAt(end - 2) == '/') {
            kind = Kind.EMPTY;
            depth = open + 1;
        } else {
            kind = Kind.OPEN;
            depth = ++open;
        }
        if (first) prefix = prefix();
        return true;
    }

    /** For the end of a part, where only text may be left. */
    void mustBeWhole() throws DamagedPartException {
        if (open != 0 || !started) throw new DamagedPartException("a part ends too early");
    }

    Kind kind() {
        return kind;
    }

    boolean isStart() {
        return kind != Kind.CLOSE;
    }

    boolean isEnd() {
        return kind != Kind.OPEN;
    }

    /** Of the tag's element; the root's is 1. */
    int depth() {
        return depth;
    }

    /** The prefix of the root's vocabulary with its colon, or the empty text. */
    String rootPrefix() {
        return prefix;
    }

    /** Whether the tag's element has this name in the root's vocabulary. */
    boolean isAt(String name) {
        int at = tag + (kind == Kind.CLOSE ? 2 : 1);
        if (!startsWith(prefix, at) || !startsWith(name, at + prefix.length())) return false;
        int behind = at + prefix.length() + name.length();
        return behind < end && !isNameCharacter(charAt(behind));
    }

    /** The element's name without its prefix. */
    String name() {
        int at = tag + (kind == Kind.CLOSE ? 2 : 1);
        int start = at;
        while (isNameCharacter(charAt(at))) {
            if (charAt(at++) == ':') start = at;
        }
        return new String(buffer, from + start, at - start);
    }

    String qualifiedName() {
        int at = tag + (kind == Kind.CLOSE ? 2 : 1);
        int behind = at;
        while (isNameCharacter(charAt(behind))) behind++;
        return new String(buffer, from + at, behind - at);
    }

    Tag tag() {
        return new Tag(new String(buffer, from + tag, end - tag));
    }

    /** As {@link Tag#attribute(String)}, without taking the tag out. */
    @Nullable String attribute(String name) {
        int open = valueOf(name);
        if (open < 0) return null;
        int close = behindQuoted(open) - 1;
        return XmlText.plain(new String(buffer, from + open + 1, close - open - 1));
    }

    /** As {@link Tag#number(String, int)}, without taking the tag out. */
    int number(String name, int otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : Tag.wholeNumber(value, otherwise);
    }

    /** The characters between the tag before and this one, as they are written. */
    String text() {
        return new String(buffer, from, tag);
    }

    void copyText(Writer out) throws IOException {
        out.write(buffer, from, tag);
    }

    void copyTag(Writer out) throws IOException {
        out.write(buffer, from + tag, end - tag);
    }

    void copy(Writer out) throws IOException {
        out.write(buffer, from, end);
    }

    private String prefix() {
        int at = tag + 1;
        for (int i = at; isNameCharacter(charAt(i)); i++) {
            if (charAt(i) == ':') return new String(buffer, from + at, i + 1 - at);
        }
        return "";
    }

    private char charAt(int offset) {
        return buffer[from + offset];
    }

    private int behindTag(int start) throws IOException {
        char quote = 0;
        for (int at = start + 1; has(at); ) {
            for (int stop = limit - from; at < stop; at++) {
                char c = charAt(at);
                if (quote != 0) {
                    if (c == quote) quote = 0;
                } else if (c == '"' || c == '\'') {
                    quote = c;
                } else if (c == '>') {
                    return at + 1;
                }
            }
        }
        throw new DamagedPartException("a tag does not end");
    }

    /** The quote before the value of an attribute of this tag; -1 where there is none. */
    private int valueOf(String name) {
        int at = tag;
        while (true) {
            while (at < end && !isSpace(charAt(at))) at++;
            while (at < end && isSpace(charAt(at))) at++;
            int start = at;
            while (at < end && charAt(at) != '=' && !isSpace(charAt(at))) at++;
            boolean named = at - start == name.length() && startsWith(name, start);
            while (at < end && charAt(at) != '=') at++;
            at++;
            while (at < end && isSpace(charAt(at))) at++;
            int behind = behindQuoted(at);
            if (behind < 0 || named) return behind < 0 ? -1 : at;
            at = behind;
        }
    }

    /** Behind what stands in quotes from there on within the tag; -1 where nothing does. */
    private int behindQuoted(int open) {
        if (open >= end || (charAt(open) != '"' && charAt(open) != '\'')) return -1;
        for (int at = open + 1; at < end; at++) {
            if (charAt(at) == charAt(open)) return at + 1;
        }
        return -1;
    }

    private int behind(String mark, int start) throws IOException {
        for (int at = start; has(at + mark.length() - 1); at++) {
            if (startsWith(mark, at)) return at + mark.length();
        }
        return limit - from;
    }

    private int find(char wanted, int start) throws IOException {
        for (int at = start; has(at); ) {
            for (int stop = limit - from; at < stop; at++) {
                if (charAt(at) == wanted) return at;
            }
        }
        return -1;
    }

    private boolean startsWith(String text, int at) {
        if (from + at + text.length() > limit && !fill(at + text.length())) return false;
        for (int i = 0; i < text.length(); i++) {
            if (charAt(at + i) != text.charAt(i)) return false;
        }
        return true;
    }

    private boolean fill(int wanted) {
        try {
            return has(wanted - 1);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Whether there is a character at an offset, read on where necessary. */
    private boolean has(int offset) throws IOException {
        while (from + offset >= limit) {
            if (from > 0) {
                System.arraycopy(buffer, from, buffer, 0, limit - from);
                limit -= from;
                from = 0;
            }
            if (limit == buffer.length) buffer = Arrays.copyOf(buffer, limit * 2);
            int read = in.read(buffer, limit, buffer.length - limit);
            if (read < 0) return false;
            limit += read;
        }
        return true;
    }

    private static boolean isNameCharacter(char c) {
        return c != '>' && c != '/' && !isSpace(c);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
